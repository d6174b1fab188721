/// Where a question stands among those that may be asked, before it is known whom it can name.
struct Ranked {
  /// The places of its deck, and of the question in it.
  let deck: Int
  let question: Int
  /// When it was answered, where that was lately.
  let last: Day?
  /// The luck of the day, and what it leans to.
  let key: UInt64

  /// So long after an answer, a deck is as good as new.
  static let restedDays = 30
  private static let freshDays = 7

  /// Those not answered lately come first, then those answered longest ago.
  func comes(before other: Ranked) -> Bool {
    switch (last, other.last) {
    case (nil, .some): return true
    case (.some, nil): return false
    case (let one?, let two?) where one != two: return one < two
    default: break
    }
    return key == other.key ? (deck, question) < (other.deck, other.question) : key > other.key
  }

  /// How much likelier than another it comes.
  static func leaning(
    to question: Question, of deck: Deck, age: Int?, isNew: Bool, touches: Bool
  ) -> UInt64 {
    rested(age) * (touches ? 3 : 1) * (question.fitsAnybody ? 1 : 2)
      * (isNew ? welcome(question, deck) : 1)
  }

  /// Whoever has hardly begun is asked what is easy to answer.
  private static func welcome(_ question: Question, _ deck: Deck) -> UInt64 {
    if deck.id == "opening-week" { return 4 }
    return question.weight == .light ? 2 : 1
  }

  private static func rested(_ age: Int?) -> UInt64 {
    guard let age, age < restedDays else { return 4 }
    return age < freshDays ? 1 : 2
  }
}

/// When the questions of each deck were last answered, as far as that was lately.
struct DeckPace {
  /// For the questions of all decks one after the other; nothing at all where nothing was answered.
  private var answered: [Day?] = []
  /// Where each deck begins among them.
  private var starts: [Int] = []
  /// How many days ago each deck was.
  private(set) var ages: [Int?] = []

  init(_ decks: [Deck], _ past: QuestionPast, on day: Day) {
    guard !past.answered.isEmpty else {
      ages = Array(repeating: nil, count: decks.count)
      return
    }
    for deck in decks {
      starts.append(answered.count)
      var last: Day?
      for question in deck.questions {
        let answer = past.answered[question.id]
        answered.append(answer)
        if let answer, last.map({ $0 < answer }) ?? true { last = answer }
      }
      ages.append(last?.distance(to: day))
    }
  }

  func day(_ deck: Int, _ question: Int) -> Day? {
    answered.isEmpty ? nil : answered[starts[deck] + question]
  }
}

extension ChosenQuestion.Reason {
  /// Whether it was answered lately, as were all others that fit.
  var isRepeat: Bool {
    if case .allAnswered = self { true } else { false }
  }
}
