/// Values over time: periods from left to right, with gaps where there are none.
package struct TimeChart: Hashable, Sendable {
  /// A row of small numbers beneath: one text to a period.
  package struct Row: Hashable, Sendable {
    package let name: SafeLine
    package let texts: [Int: SafeLine]

    package init(name: SafeLine, texts: [Int: SafeLine]) {
      self.name = name
      self.texts = texts
    }
  }

  package let title: String
  package let description: String
  package let axis: ChartAxis
  package let series: [ChartSeries]
  /// How many periods there are room for.
  package let periods: Int
  /// What the periods are called, by their number.
  package let labels: [Int: SafeLine]
  package let rows: [Row]

  package init(
    title: String, description: String, axis: ChartAxis, series: [ChartSeries], periods: Int,
    labels: [Int: SafeLine], rows: [Row]
  ) {
    self.title = title
    self.description = description
    self.axis = axis
    self.series = series
    self.periods = periods
    self.labels = labels
    self.rows = rows
  }

  /// How many periods fit beside the labels of an axis and the names of the rows.
  package static func room(in medium: ChartMedium, labels: [SafeLine]) -> Int {
    // On a page they may be as close as the eye can tell them apart.
    if case .page = medium { return 400 }
    let gutter = Double(labels.map(\.cells).max() ?? 0) + 2
    return max(1, Int(medium.width - 2 * medium.margin - gutter - 1))
  }

  package func picture(in medium: ChartMedium) -> Picture {
    TimeChartPicture(self, in: medium).picture
  }
}
