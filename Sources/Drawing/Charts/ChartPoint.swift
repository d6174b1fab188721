/// What stands in one period of a chart.
package struct ChartPoint: Hashable, Sendable {
  /// The number of its period, from 0.
  package let period: Int
  /// Its place on the scale.
  package let value: Double
  /// How often it came: more than once is a number in the terminal, and a larger dot on a page.
  package let count: Int
  /// What it stands for, where the medium can say so.
  package let title: SafeLine?

  package init(period: Int, value: Double, count: Int = 1, title: SafeLine? = nil) {
    self.period = period
    self.value = value
    self.count = count
    self.title = title
  }
}
