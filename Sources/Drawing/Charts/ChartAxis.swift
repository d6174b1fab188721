/// The scale at the side of a chart.
package struct ChartAxis: Hashable, Sendable {
  package struct Tick: Hashable, Sendable {
    package let value: Double
    package let label: SafeLine

    package init(_ value: Double, _ label: SafeLine) {
      self.value = value
      self.label = label
    }
  }

  package let low: Double
  package let high: Double
  package let ticks: [Tick]

  package init(low: Double, high: Double, ticks: [Tick]) {
    self.low = low
    self.high = max(high, low + 1)
    self.ticks = ticks
  }

  /// How far up a value is, 0 to 1.
  func height(of value: Double) -> Double { (value - low) / (high - low) }
}
