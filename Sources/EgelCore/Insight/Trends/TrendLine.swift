/// A trend while it is gathered.
struct TrendLine {
  let key: Trend.Key
  let isWanted: Bool
  private(set) var points: [Trend.Point] = []
  private var lastDay: Day?

  init(_ key: Trend.Key, isWanted: Bool) {
    self.key = key
    self.isWanted = isWanted
  }

  var trend: Trend { Trend(key: key, points: points) }

  mutating func add(_ number: Int, on day: Day, _ start: Day) {
    points[last(on: day, start)].take(number)
  }

  mutating func add(_ answer: Reading.Answer, on day: Day, _ start: Day) {
    points[last(on: day, start)].take(answer)
  }

  /// The number of the day's period, which is the last one, with the day counted.
  private mutating func last(on day: Day, _ start: Day) -> Int {
    if points.last?.start != start { points.append(Trend.Point(from: start)) }
    let last = points.count - 1
    if lastDay != day {
      points[last].days += 1
      lastDay = day
    }
    return last
  }
}
