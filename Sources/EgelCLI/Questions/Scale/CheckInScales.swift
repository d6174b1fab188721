internal import CommandLineKit
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// Scales as they are typed and asked.
struct CheckInScales {
  private let session: Session

  init(_ session: Session) { self.session = session }

  func book() throws -> ScaleBook {
    let choices = try session.journal.readingTables { try $0.scaleChoices() }
    return ScaleBook(ready: Scales.all, choices: choices, desire: session.settings.desire)
  }

  /// The scale that is meant, on or off.
  func scale(_ typed: String, in book: ScaleBook) throws -> ScaleBook.Page {
    if let page = book.page(typed: typed) { return page }
    let ofDesire = typed.namesDesire ? Scales.all.first(where: \.isOfDesire)?.key : nil
    throw ScaleFailure.unknownScale(
      typed,
      nearest: ofDesire ?? nearest(to: typed.lowercased(), in: book.pages.map(\.scale.key)))
  }

  /// The scale of a typed answer. In `near_sam` it is the first word that was meant.
  private func answered(_ key: String, in book: ScaleBook) throws -> Scale {
    do {
      return try scale(key, in: book).scale
    } catch ScaleFailure.unknownScale(let typed, let nearest) {
      let first = String(key.prefix { $0 != "_" })
      throw ScaleFailure.unknownAnswer(
        typed, nearest: nearest ?? book.page(typed: first).map(\.scale.key))
    }
  }

  /// A typed answer as a reading; without a name it is about the person of `--about`.
  func reading(
    _ typed: TypedReading, about: [Subject], guessing: Subject?, _ book: ScaleBook,
    in community: Community
  ) throws -> Reading {
    let scale = try answered(typed.scale, in: book)
    var subject: Subject?
    if scale.about == .person {
      subject =
        try typed.person.map { try People(session).knownSubject($0, in: community, or: about) }
        ?? about.only
        ?? guessing
      guard subject != nil else {
        throw ScaleFailure.aboutSomeone(scale.key, .onTheLine)
      }
      guard subject != .person(Person.me) else {
        throw ScaleFailure.notAboutYou(scale.key)
      }
    } else if let person = typed.person {
      throw ScaleFailure.aboutYourself(scale.key, typed: person)
    }
    if let subject { try checkAge(scale, subject, community) }
    guard let answer = scale.answer(typed.answer) else {
      let asked = typed.person.map { "\(scale.key).\($0)" } ?? scale.key
      throw ScaleFailure.offScale(
        scale, typed: typed.answer,
        beside: scale.wholes(beside: typed.answer).map { Shell.quoted(asked) + "=\($0)" })
    }
    if let guessing, subject != guessing { throw notGuessed(scale, typed) }
    return Reading(scale.key, about: subject, answer, isGuess: guessing != nil)
  }

  /// A guess that would be stored as one's own answer.
  private func notGuessed(_ scale: Scale, _ typed: TypedReading) -> ScaleFailure {
    let name = session.typed[CheckInCommand.guess] ?? ""
    guard scale.about == .person else { return .notGuessed(.oneself(scale.key), name) }
    return .notGuessed(.somebodyElse(scale.key, typed.person ?? ""), name)
  }

  /// Some scales are never asked about a child.
  func checkAge(_ scale: Scale, _ subject: Subject, _ community: Community) throws {
    let web = Web(community, on: session.today, hidden: true)
    let choice = CheckInChoice(
      ScaleBook(ready: [], choices: [], desire: false), in: web, notFree: [])
    guard choice.suits(scale, subject) else {
      throw ChildFailure.scale(scale.key)
    }
  }

  /// The entries of the last days that hold answers.
  func entriesWithReadings(daysBack: Int) throws -> [Entry] {
    let today = session.today
    let first = today.adding(days: -daysBack) ?? .earliest
    return try session.journal.reading { try $0.readings(in: first...today) }
  }
}

extension JournalReader {
  /// Only the entries that hold answers are made into values.
  func readings(in days: ClosedRange<Day>) throws -> [Entry] {
    var found: [Entry] = []
    for month in months where days.lowerBound.month <= month && month <= days.upperBound.month {
      let file = try entries(of: month)
      for view in file.views
      where view.isLive && view.readings != nil && days.contains(view.day) {
        guard case .entry(let lineage) = try line(of: view, in: file, month: month) else {
          continue
        }
        found.append(lineage.shown)
      }
    }
    return found
  }
}

extension Scale {
  /// What can be answered, with the words that are typed.
  func expected(_ language: Language) -> String {
    switch answers {
    case .number(let range, let low, let high):
      let ends = [(range.lowerBound, low[language]), (range.upperBound, high[language])]
      return language.is(nl: "een geheel getal van ", en: "a whole number from ")
        + ends.map { $1.isEmpty ? "\($0)" : "\($0) (\($1))" }
        .joined(separator: language.is(nl: " tot ", en: " to "))
    case .words(let choices):
      return language.is(nl: "een van ", en: "one of ")
        + choices.map { choice in
          let name = choice.name[language]
          return name == choice.key ? name : "\(choice.key) (\(name))"
        }.joined(separator: ", ")
    }
  }

  /// The whole numbers of the scale on either side of one that is typed with a comma or a point.
  fileprivate func wholes(beside typed: String) -> [Int] {
    guard case .number(let range, _, _) = answers,
      typed.utf8.allSatisfy({ "0123456789,.-".utf8.contains($0) }),
      let number = Double(typed.replacing(",", with: ".")), abs(number) <= 1000
    else { return [] }
    return [Int(number.rounded(.down)), Int(number.rounded(.up))].withoutRepeats
      .filter(range.contains)
  }
}

extension Array {
  /// The only element there is.
  var only: Element? { count == 1 ? first : nil }
}
