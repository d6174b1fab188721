/// What stands in one period of a chart.
package struct ChartPoint: Hashable, Sendable {
  /// The number of its period, from 0.
  package let period: Int
  /// Its place on the scale.
  package let value: Double
  /// What stands there instead of a dot.
  package let text: SafeLine?
  /// What it stands for, where the medium can say so.
  package let title: SafeLine?

  package init(period: Int, value: Double, text: SafeLine? = nil, title: SafeLine? = nil) {
    self.period = period
    self.value = value
    self.text = text
    self.title = title
  }
}
