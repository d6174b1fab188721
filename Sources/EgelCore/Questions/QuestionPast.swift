/// What the last months say that the choice of a question depends on.
public struct QuestionPast: Sendable {
  /// How far back it goes: nothing a choice depends on is older.
  package static let days = max(Chooser.rest, FreeNo.days)

  /// How scales are spelled in the journal.
  package let spelling: ScaleSpelling
  /// When each question was last answered before today.
  package let answered: LastAnswers
  /// The scales that were answered lately, and who about.
  package private(set) var touched: [Touch] = []
  /// Whether something says that a no was not free.
  package private(set) var isUnfree = false
  /// Whether the last check-in of today was inside the window.
  package private(set) var isWithin = false
  /// Whether it was outside: shut down, or flooded.
  package private(set) var isOutside = false

  /// An answer on a scale, about a person or about oneself.
  package struct Touch: Hashable, Sendable {
    package let scale: String
    package let about: Identifier?
  }

  /// How long a reading counts as recent.
  package static let recentDays = 14

  /// From the entries of the last months, in any order. What was written today does not change the
  /// question of the day, only what may not be asked today.
  public init(_ entries: [Entry], today: Day) {
    self.init(entries.map { Answered($0) }, today: today)
  }

  /// The same, from what matters of them.
  package init(
    _ entries: [Answered] = [], today: Day, _ spelling: ScaleSpelling = ScaleSpelling(),
    _ former: FormerIDs = FormerIDs()
  ) {
    self.spelling = spelling
    answered = LastAnswers(entries, before: today, former)
    var touches: [Touch] = []
    var zone: (at: Moment, answer: Reading.Answer)?
    for entry in entries where entry.day <= today {
      let age = entry.day.distance(to: today)
      for reading in entry.readings where !reading.isGuess {
        if Self.isUnfree(reading), age <= FreeNo.days { isUnfree = true }
        if age > 0, age <= Self.recentDays, let touch = Touch(reading, spelling),
          !touches.contains(touch)
        {
          touches.append(touch)
        }
        if reading.scale == "zone", age == 0,
          zone.map({ $0.at.instant <= entry.at.instant }) ?? true
        {
          zone = (entry.at, reading.answer)
        }
      }
    }
    touched = touches.sorted {
      ($0.scale, $0.about ?? Person.me) < ($1.scale, $1.about ?? Person.me)
    }
    if case .word(let word) = zone?.answer {
      isWithin = spelling.now(word, on: "zone") == "ok"
      isOutside = !isWithin
    }
  }

  private static func isUnfree(_ reading: Reading) -> Bool {
    guard reading.scale == FreeNo.scale, case .number(let number) = reading.answer else {
      return false
    }
    return number <= FreeNo.low
  }
}

extension QuestionPast.Touch {
  /// Nothing where there was no answer, or where it is about a name for which there is no person.
  fileprivate init?(_ reading: Reading, _ spelling: ScaleSpelling) {
    switch reading.answer {
    case .dontKnow, .notForMe: return nil
    case .number, .word: break
    }
    scale = spelling.now(reading.scale)
    switch reading.about {
    case nil: about = nil
    case .person(let id): about = id
    case .name: return nil
    }
  }
}
