/// Two scales at once: each day a point, one scale across and the other up.
package struct SquareChart: Hashable, Sendable {
  /// A day.
  package struct Value: Hashable, Sendable {
    /// Where it lies across.
    package let across: Double
    /// Where it lies up.
    package let up: Double
    /// Which day it is.
    package let title: SafeLine

    /// A day with a value on each scale.
    package init(across: Double, up: Double, title: String) {
      self.across = across
      self.up = up
      self.title = SafeLine(title)
    }
  }

  /// What it shows, in a few words.
  package let title: String
  /// The same in full, for somebody who cannot see it.
  package let description: String
  /// The scale from left to right.
  package let across: ChartScale
  /// The scale from below.
  package let up: ChartScale
  /// The days.
  package let values: [Value]

  /// A square with these days in it.
  package init(
    title: String, description: String, across: ChartScale, up: ChartScale, values: [Value]
  ) {
    self.title = title
    self.description = description
    self.across = across
    self.up = up
    self.values = values
  }
}
