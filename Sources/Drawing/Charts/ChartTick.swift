/// A word under a chart: where a month, a year or a day begins.
package struct ChartTick: Hashable, Sendable {
  /// The number of the place it stands at, counted from the left.
  package let step: Int
  /// What it says.
  package let label: SafeLine

  /// A label at a place.
  package init(step: Int, label: String) {
    self.step = step
    self.label = SafeLine(label)
  }
}
