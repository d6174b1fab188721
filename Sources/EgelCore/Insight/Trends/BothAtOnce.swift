/// Compersion and jealousy, on the days on which both were answered.
package struct BothAtOnce: Hashable, Sendable {
  package struct OneDay: Hashable, Sendable {
    package let day: Day
    package let compersion: Double
    package let jealousy: Double
  }

  package struct Spot: Hashable, Sendable {
    package let compersion: Double
    package let jealousy: Double
    package internal(set) var count: Int
  }

  package let name: String
  package let days: [OneDay]
  /// On how many days only one of the two was answered.
  package let apart: Int

  /// From two lines by day; nil where neither has a number.
  package init?(_ name: String, compersion: Trend?, jealousy: Trend?) {
    let glad = Self.means(compersion)
    let sore = Self.means(jealousy)
    guard !glad.isEmpty || !sore.isEmpty else { return nil }
    self.name = name
    days = glad.keys.sorted().compactMap { day in
      guard let one = glad[day], let other = sore[day] else { return nil }
      return OneDay(day: day, compersion: one, jealousy: other)
    }
    apart = glad.count + sore.count - 2 * days.count
  }

  private static func means(_ trend: Trend?) -> [Day: Double] {
    var means: [Day: Double] = [:]
    for point in trend?.points ?? [] { means[point.start] = point.mean }
    return means
  }

  /// Days that fall together on whole numbers are one spot.
  package var spots: [Spot] {
    var spots: [Spot] = []
    for day in days {
      let (compersion, jealousy) = (day.compersion.rounded(), day.jealousy.rounded())
      if let place = spots.firstIndex(where: {
        $0.compersion == compersion && $0.jealousy == jealousy
      }) {
        spots[place].count += 1
      } else {
        spots.append(Spot(compersion: compersion, jealousy: jealousy, count: 1))
      }
    }
    return spots
  }

  package var lowest: Int { Int(days.map { min($0.compersion, $0.jealousy) }.min() ?? 0) }
  package var highest: Int {
    Int(days.map { max($0.compersion, $0.jealousy).rounded(.up) }.max() ?? 0)
  }
}
