/// The answers on one scale about one person, or about oneself, period by period.
///
/// Periods without an answer are not in it: a gap is a gap.
public struct Trend: Hashable, Sendable {
  /// What tells one line from another; guesses at somebody's answers are a line of their own.
  public struct Key: Hashable, Sendable {
    public var scale: String
    /// Nobody where it is about oneself.
    public var about: Subject?
    public var isGuess: Bool

    public init(_ scale: String, about: Subject? = nil, isGuess: Bool = false) {
      self.scale = scale
      self.about = about
      self.isGuess = isGuess
    }
  }

  /// What was answered in one period.
  public struct Point: Hashable, Sendable {
    /// The period's first day.
    public let start: Day
    /// How many answers were numbers, and their sum, from which the middle follows.
    public internal(set) var numbers = 0
    public internal(set) var sum = 0
    public internal(set) var lowest = Int.max
    public internal(set) var highest = Int.min
    /// How often each word was the answer, in the order in which they first came.
    public internal(set) var words: [Word] = []
    public internal(set) var dontKnow = 0
    public internal(set) var notForMe = 0
    /// On how many days there was an answer that is a value.
    public internal(set) var days = 0

    public struct Word: Hashable, Sendable {
      public let word: String
      public internal(set) var count: Int
    }

    /// The middle of the numbers: their sum by their count.
    public var mean: Double? { numbers > 0 ? Double(sum) / Double(numbers) : nil }

    /// How many answers are a value on the scale.
    public var answers: Int { numbers + words.reduce(0) { $0 + $1.count } }

    init(from start: Day) {
      self.start = start
    }
  }

  public let key: Key
  public internal(set) var points: [Point]

  /// On how many days there was an answer that is a value.
  public var days: Int { points.reduce(0) { $0 + $1.days } }
  public var answers: Int { points.reduce(0) { $0 + $1.answers } }
  public var dontKnow: Int { points.reduce(0) { $0 + $1.dontKnow } }
  public var notForMe: Int { points.reduce(0) { $0 + $1.notForMe } }

  /// The lowest and the highest number there is.
  public var bounds: ClosedRange<Int>? {
    var bounds: ClosedRange<Int>?
    for place in points.indices where points[place].numbers > 0 {
      let (low, high) = (points[place].lowest, points[place].highest)
      bounds = min(bounds?.lowerBound ?? low, low)...max(bounds?.upperBound ?? high, high)
    }
    return bounds
  }

  /// Those of the periods that begin on a day or after it. Looked for from the end: of fifty years a
  /// terminal has room for the last few.
  public func points(since first: Day) -> ArraySlice<Point> {
    let last = points.indices.last { points[$0].start < first }
    return points[(last.map { $0 + 1 } ?? 0)...]
  }
}

extension Trend.Point {
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
