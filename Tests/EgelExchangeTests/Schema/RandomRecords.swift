import EgelCore
import EgelJSON
import TestSupport

/// Records of every shape the types allow, the same ones in every run.
struct RandomRecords {
  var random: SeededRandom

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func chance() -> Bool { Bool.random(using: &random) }

  mutating func few<Element>(_ make: (inout RandomRecords) -> Element) -> [Element] {
    (0..<Int.random(in: 0...2, using: &random)).map { _ in make(&self) }
  }

  mutating func id() -> Identifier { Identifier(bits: random.next()) }

  mutating func day() -> Day {
    Day(daysSince1970: Int.random(in: -700_000...2_900_000, using: &random)) ?? .earliest
  }

  mutating func moment() -> Moment {
    Moment(
      instant: Int64.random(in: -6_000_000_000...60_000_000_000, using: &random),
      nanoseconds: chance() ? UInt32.random(in: 0..<1_000_000_000, using: &random) : 0,
      offset: Int.random(in: -64_800...64_800, using: &random)) ?? .epoch
  }

  mutating func date() -> PartialDate {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: .year(day().year)
    case 1: .month(day().month)
    default: .day(day())
    }
  }

  mutating func word() -> String {
    ["", "Kim", "=1+1", "één ding", "\u{1B}[2J", "a\nb", "\"q\"", "x;y", "😀"].randomElement(
      using: &random)
      ?? ""
  }

  mutating func subject() -> Subject { chance() ? .person(id()) : .name(word()) }

  mutating func history() -> History {
    History(
      edited: chance() ? moment() : nil,
      seen: few { Fingerprint($0.id().description) }.compactMap { $0 })
  }

  mutating func entry() -> Entry {
    var entry = Entry(id: id(), day: day(), at: moment(), text: word())
    entry.kind = Kind.allCases.randomElement(using: &random) ?? .note
    entry.about = few { $0.subject() }
    entry.tags = few { $0.word() }
    entry.feelings = few {
      Feeling(
        "w" + $0.word(), strength: $0.chance() ? Int.random(in: 0...10, using: &$0.random) : nil,
        isUnderneath: $0.chance())
    }
    entry.readings = few { $0.reading() }
    if chance() { entry.asked = Asked(question: word(), words: word()) }
    entry.whose = chance() ? Whose.allCases.randomElement(using: &random) : nil
    entry.outcome = chance() ? Outcome.allCases.randomElement(using: &random) : nil
    entry.isPrivate = chance()
    entry.sealedUntil = chance() ? day() : nil
    entry.thread = few { $0.id() }
    entry.history = history()
    return entry
  }

  mutating func reading() -> Reading {
    let answers: [Reading.Answer] = [.number(7), .word("loud"), .dontKnow, .notForMe]
    return Reading(
      word(), about: chance() ? subject() : nil, answers.randomElement(using: &random) ?? .dontKnow,
      isGuess: chance())
  }
}

extension RandomRecords {
  mutating func form() -> DatedForm {
    DatedForm(
      Form(word()), basis: chance() ? Basis.allCases.randomElement(using: &random) : nil,
      since: chance() ? date() : nil, how: word())
  }

  mutating func person() -> Person {
    var person = Person(id: id(), name: word())
    person.alias = chance() ? word() : nil
    person.pronouns = chance() ? word() : nil
    person.forms = few { $0.form() }
    person.care = chance() ? word() : nil
    person.aims = few { $0.word() }
    person.isMuted = chance()
    if chance() { person.death = Person.Death(on: chance() ? date() : nil) }
    person.isMinor = chance()
    person.notes = word()
    person.history = history()
    return person
  }

  mutating func relationship() -> Relationship {
    var tie = Relationship(id: id(), parties: [id(), id()])
    tie.from = chance() ? id() : nil
    tie.began = chance() ? date() : nil
    tie.ended = chance() ? date() : nil
    tie.chapters = few { $0.chapter() }
    tie.stances = few {
      Relationship.Stance($0.id(), $0.form(), wish: $0.chance() ? $0.word() : nil)
    }
    tie.slowings = few { $0.slowing() }
    tie.unsaid = few { $0.word() }
    tie.isHidden = chance()
    tie.notes = word()
    tie.history = history()
    return tie
  }

  mutating func chapter() -> Relationship.Chapter {
    Relationship.Chapter(
      since: chance() ? date() : nil, labels: few { Label($0.word()) },
      shares: few { Share($0.word()) },
      home: chance() ? Home.allCases.randomElement(using: &random) : nil,
      state: Relationship.State.allCases.randomElement(using: &random) ?? .steady,
      isPrimary: chance())
  }

  mutating func slowing() -> Slowing {
    Slowing(
      since: day(), held: [.depth], lowered: few { _ in .frequency },
      affected: few { Slowing.Asked($0.id(), .couldNot) }, lookAgain: chance() ? day() : nil,
      ended: chance() ? day() : nil, words: word())
  }

  mutating func agreement() -> Agreement {
    var agreement = Agreement(id: id(), parties: [id(), id()], dimension: word(), text: word())
    agreement.isExclusive = chance() ? chance() : nil
    agreement.telling = chance() ? Agreement.Telling.allCases.randomElement(using: &random) : nil
    agreement.condition = chance() ? word() : nil
    agreement.consents = few { Agreement.Consent($0.id(), .underPressure) }
    agreement.status = Agreement.Status.allCases.randomElement(using: &random) ?? .proposed
    agreement.made = chance() ? date() : nil
    agreement.review = chance() ? day() : nil
    agreement.ended = chance() ? date() : nil
    agreement.earlier = few { Agreement.Earlier(until: $0.day(), text: $0.word()) }
    agreement.history = history()
    return agreement
  }

  mutating func question() -> OwnQuestion {
    var question = OwnQuestion(id: id())
    question.deck = word()
    question.weight = Weight.allCases.randomElement(using: &random) ?? .light
    question.concepts = few { $0.word() }
    question.needs = few { _ in .partner }
    question.unless = few { _ in .sex }
    question.dutch = chance() ? word() : nil
    question.english = question.dutch == nil || chance() ? word() : nil
    question.history = history()
    return question
  }
}

extension RandomRecords {
  mutating func choice() -> ScaleChoice {
    var choice = ScaleChoice(word())
    choice.isOff = chance()
    if chance() {
      var own = ScaleChoice.Own(chance() ? .person : .oneself, question: word())
      own.words = few { $0.word() }
      // One that is answered with a word has no numbers.
      if own.words.isEmpty {
        own.from = Int.random(in: -3...3, using: &random)
        own.through = Int.random(in: 4...100, using: &random)
        own.low = word()
        own.high = word()
      }
      choice.own = own
    }
    choice.history = history()
    return choice
  }

  mutating func thing() -> KeptThing {
    var thing = KeptThing(
      id: id(), kind: KeptThing.Kind.allCases.randomElement(using: &random) ?? .plan, day: day(),
      text: word())
    thing.company = chance() ? KeptThing.Company.allCases.randomElement(using: &random) : nil
    thing.trigger = chance() ? word() : nil
    thing.until = chance() ? day() : nil
    thing.exercise = chance() ? word() : nil
    thing.about = few { $0.subject() }
    thing.answers = few { $0.word() }
    thing.outcome = chance() ? Outcome.allCases.randomElement(using: &random) : nil
    thing.history = history()
    return thing
  }

  /// A record of a kind.
  mutating func record(of kind: any TableRecord.Type) -> (any TableRecord)? {
    let made: [any TableRecord] = [
      person(), relationship(), agreement(), question(), choice(), thing(),
    ]
    return made.first { type(of: $0) == kind }
  }
}
