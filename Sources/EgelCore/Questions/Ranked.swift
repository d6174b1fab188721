/// A question with its place among those that fit.
struct Ranked {
  let chosen: ChosenQuestion
  /// When it was answered, where that was lately.
  let last: Day?
  private let key: UInt64

  /// So long after an answer, a deck is as good as new.
  static let restedDays = 30
  private static let freshDays = 7

  init(_ chosen: ChosenQuestion, last: Day?, age: Int?, isNew: Bool, chance: UInt64) {
    self.chosen = chosen
    self.last = last
    key =
      chance * Self.rested(age) * (chosen.reason.isTouching ? 3 : 1)
      * (chosen.question.fitsAnybody ? 1 : 2) * (isNew ? Self.welcome(chosen) : 1)
  }

  /// Those not answered lately come first, then those answered longest ago.
  func comes(before other: Ranked) -> Bool {
    switch (last, other.last) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let one?, let two?) where one != two: return one < two
    default: break
    }
    return key == other.key ? chosen.question.id < other.chosen.question.id : key > other.key
  }

  /// Whoever has hardly begun is asked what is easy to answer.
  private static func welcome(_ chosen: ChosenQuestion) -> UInt64 {
    if chosen.deck.id == "opening-week" { return 4 }
    return chosen.question.weight == .light ? 2 : 1
  }

  private static func rested(_ age: Int?) -> UInt64 {
    guard let age, age < restedDays else { return 4 }
    return age < freshDays ? 1 : 2
  }
}

extension ChosenQuestion.Reason {
  fileprivate var isTouching: Bool {
    if case .touches = self { true } else { false }
  }
}
