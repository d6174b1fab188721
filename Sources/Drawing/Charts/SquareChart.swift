/// Two measures against each other: one across, one up, so that much of both can be seen.
package struct SquareChart: Hashable, Sendable {
  /// A place in the square, and how often it came.
  package struct Spot: Hashable, Sendable {
    package let across: Double
    package let up: Double
    package let count: Int
    package let title: SafeLine?

    package init(across: Double, up: Double, count: Int, title: SafeLine? = nil) {
      self.across = across
      self.up = up
      self.count = count
      self.title = title
    }
  }

  package let title: String
  package let description: String
  package let across: ChartAxis
  package let up: ChartAxis
  package let acrossName: SafeLine
  package let upName: SafeLine
  package let spots: [Spot]

  package init(
    title: String, description: String, across: ChartAxis, up: ChartAxis, acrossName: SafeLine,
    upName: SafeLine, spots: [Spot]
  ) {
    self.title = title
    self.description = description
    self.across = across
    self.up = up
    self.acrossName = acrossName
    self.upName = upName
    self.spots = spots
  }

  package func picture(in medium: ChartMedium) -> Picture {
    SquareChartPicture(self, in: medium).picture
  }
}
