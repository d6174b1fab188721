/// The answers on one scale about one person, or about oneself, period by period.
///
/// Periods without an answer are not in it: a gap is a gap.
package struct Trend: Hashable, Sendable {
  /// What tells one line from another; guesses at somebody's answers are a line of their own.
  package struct Key: Hashable, Sendable {
    package var scale: String
    /// Nobody where it is about oneself.
    package var about: Subject?
    package var isGuess: Bool

    package init(_ scale: String, about: Subject? = nil, isGuess: Bool = false) {
      self.scale = scale
      self.about = about
      self.isGuess = isGuess
    }
  }

  /// What was answered in one period.
  package struct Point: Hashable, Sendable {
    /// The period's first day.
    package let start: Day
    /// How many answers were numbers, and their sum, from which the middle follows.
    package internal(set) var numbers = 0
    package internal(set) var sum = 0
    package internal(set) var lowest = Int.max
    package internal(set) var highest = Int.min
    /// How often each word was the answer, in the order in which they first came.
    package internal(set) var words: [Word] = []
    package internal(set) var dontKnow = 0
    package internal(set) var notForMe = 0
    /// On how many days there was an answer that is a value.
    package internal(set) var days = 0

    package struct Word: Hashable, Sendable {
      package let word: String
      package internal(set) var count: Int
    }

    /// The middle of the numbers: their sum by their count.
    package var mean: Double? { numbers > 0 ? Double(sum) / Double(numbers) : nil }

    /// How many answers are a value on the scale.
    package var answers: Int { numbers + words.reduce(0) { $0 + $1.count } }

    init(from start: Day) {
      self.start = start
    }
  }

  package let key: Key
  package internal(set) var points: [Point]

  /// On how many days there was an answer that is a value.
  package var days: Int { points.reduce(0) { $0 + $1.days } }
  package var answers: Int { points.reduce(0) { $0 + $1.answers } }
  package var dontKnow: Int { points.reduce(0) { $0 + $1.dontKnow } }
  package var notForMe: Int { points.reduce(0) { $0 + $1.notForMe } }

  /// The lowest and the highest number there is.
  package var bounds: ClosedRange<Int>? {
    var bounds: ClosedRange<Int>?
    for place in points.indices where points[place].numbers > 0 {
      let (low, high) = (points[place].lowest, points[place].highest)
      bounds = min(bounds?.lowerBound ?? low, low)...max(bounds?.upperBound ?? high, high)
    }
    return bounds
  }

  /// Those of the periods that begin on a day or after it. Looked for from the end: of fifty years a
  /// terminal has room for the last few.
  package func points(since first: Day) -> ArraySlice<Point> {
    let last = points.indices.last { points[$0].start < first }
    return points[(last.map { $0 + 1 } ?? 0)...]
  }
}

extension Trend {
  /// With every word as it is spelled now.
  func spelled(by spelling: ScaleSpelling) -> Trend {
    guard spelling.hasFormerWords(key.scale) else { return self }
    var trend = self
    for place in points.indices {
      trend.points[place].spellWords { spelling.now($0, on: key.scale) }
    }
    return trend
  }
}

extension Trend.Point {
  fileprivate mutating func spellWords(_ spelled: (String) -> String) {
    let stored = words
    words = []
    for word in stored { add(spelled(word.word), word.count) }
  }

  mutating func take(_ answer: Reading.Answer) {
    switch answer {
    case .number(let number): take(number)
    case .word(let word): add(word, 1)
    case .dontKnow: dontKnow += 1
    case .notForMe: notForMe += 1
    }
  }

  /// No scale reaches so far; sums of what a file may hold beyond it would overflow.
  static let farthest = 100_000_000_000

  mutating func take(_ number: Int) {
    let number = max(-Self.farthest, min(number, Self.farthest))
    numbers += 1
    sum += number
    lowest = min(lowest, number)
    highest = max(highest, number)
  }

  /// Another part of the same period, with other days.
  mutating func join(_ other: Trend.Point) {
    numbers += other.numbers
    sum += other.sum
    lowest = min(lowest, other.lowest)
    highest = max(highest, other.highest)
    for word in other.words { add(word.word, word.count) }
    dontKnow += other.dontKnow
    notForMe += other.notForMe
    days += other.days
  }

  private mutating func add(_ word: String, _ count: Int) {
    if let place = words.firstIndex(where: { $0.word == word }) {
      words[place].count += count
    } else {
      words.append(Word(word: word, count: count))
    }
  }
}
