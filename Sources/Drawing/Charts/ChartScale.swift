/// The numbers beside a chart: a scale's own, or further where a value lies beyond them.
package struct ChartScale: Hashable, Sendable {
  /// The lowest number.
  package let low: Int
  /// The highest number.
  package let high: Int
  /// What the ends of the scale mean, in one line.
  package let ends: SafeLine

  /// A scale that holds these values too.
  package init(_ range: ClosedRange<Int>, holding values: [Double] = [], ends: String) {
    let numbers = values.filter(\.isFinite).map { max(-Self.limit, min($0, Self.limit)) }
    low = numbers.map { Int($0.rounded(.down)) }.reduce(range.lowerBound, min)
    high = numbers.map { Int($0.rounded(.up)) }.reduce(range.upperBound, max)
    self.ends = SafeLine(ends)
  }

  private static let limit = 1e12

  /// The numbers that are written: the ends, and what lies half way where that is a whole number.
  var labels: [Int] {
    let (length, overflow) = high.subtractingReportingOverflow(low)
    guard !overflow, length > 0 else { return [low] }
    return length.isMultiple(of: 2) ? [low, low + length / 2, high] : [low, high]
  }

  /// The cells the widest of them takes.
  var cells: Int { labels.map { String($0).utf8.count }.max() ?? 1 }
}
