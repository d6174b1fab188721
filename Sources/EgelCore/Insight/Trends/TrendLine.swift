/// A trend while it is gathered.
struct TrendLine {
  let key: Trend.Key
  let isWanted: Bool
  private(set) var points: [Trend.Point] = []
  private var lastDay: Day?
  /// Kept apart: to ask the last point would copy it, and its words, for every answer.
  private var lastStart: Day?

  init(_ key: Trend.Key, isWanted: Bool) {
    self.key = key
    self.isWanted = isWanted
  }

  var trend: Trend { Trend(key: key, points: points) }

  mutating func add(_ number: Int, on day: Day, _ start: Day) {
    let place = last(start)
    points[place].take(number)
    count(day, in: place)
  }

  mutating func add(_ answer: Reading.Answer, on day: Day, _ start: Day) {
    let place = last(start)
    points[place].take(answer)
    switch answer {
    case .number, .word: count(day, in: place)
    case .dontKnow, .notForMe: break
    }
  }

  /// The place of the period that begins on a day, which is the last one.
  private mutating func last(_ start: Day) -> Int {
    if lastStart != start {
      points.append(Trend.Point(from: start))
      lastStart = start
    }
    return points.count - 1
  }

  private mutating func count(_ day: Day, in place: Int) {
    guard lastDay != day else { return }
    points[place].days += 1
    lastDay = day
  }
}
