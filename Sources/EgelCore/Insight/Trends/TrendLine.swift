/// A trend while it is gathered.
struct TrendLine {
  let key: Trend.Key
  let isWanted: Bool
  private var earlier: [Trend.Point] = []
  /// The last period, kept apart: in an array each answer would ask whether the array is shared.
  private var current: Trend.Point?
  private var lastDay: Day?

  init(_ key: Trend.Key, isWanted: Bool) {
    self.key = key
    self.isWanted = isWanted
  }

  var isEmpty: Bool { current == nil }

  var trend: Trend {
    Trend(key: key, points: current.map { earlier + [$0] } ?? earlier)
  }

  /// Days are counted file by file, as where each is gathered by itself.
  mutating func beginFile() { lastDay = nil }

  mutating func add(_ number: Int, on day: Day, _ start: Day) {
    begin(start)
    current?.take(number)
    count(day)
  }

  mutating func add(_ answer: Reading.Answer, on day: Day, _ start: Day) {
    begin(start)
    current?.take(answer)
    switch answer {
    case .number, .word: count(day)
    case .dontKnow, .notForMe: break
    }
  }

  /// Makes the period that begins on a day the last one.
  private mutating func begin(_ start: Day) {
    if let current {
      guard current.start != start else { return }
      earlier.append(current)
    }
    current = Trend.Point(from: start)
  }

  private mutating func count(_ day: Day) {
    guard lastDay != day else { return }
    current?.days += 1
    lastDay = day
  }
}
