import Drawing
import Testing

@Suite struct ChartTests {
  private func paths(_ picture: Picture) -> [PathMark] {
    picture.marks.compactMap { if case .path(let path) = $0 { path } else { nil } }
  }

  private func dots(_ picture: Picture) -> [DotMark] {
    picture.marks.compactMap { if case .dot(let dot) = $0 { dot } else { nil } }
  }

  @Test func noLineGoesOverAGap() {
    #expect(paths(Charts.gaps.picture(.vector)).map(\.points.count) == [4, 1, 5])
  }

  @Test(arguments: [24, 60, 120, 200, 1000, 0, -5])
  func noLineIsWiderThanTheTerminal(_ columns: Int) {
    let medium = ChartMedium.cells(columns: columns)
    let pictures = [
      Charts.gaps.picture(medium), Charts.time(400).picture(medium),
      Charts.words.picture(medium), Charts.square.picture(medium),
    ]
    for picture in pictures {
      for line in CellPainter().lines(of: picture) { #expect(line.cells <= max(24, columns)) }
    }
  }

  @Test func theAxisGrowsToHoldEveryValue() {
    let scale = ChartScale(0...10, holding: [-2.5, 11.2, .nan, .infinity], ends: "")
    #expect((scale.low, scale.high) == (-3, 12))
  }

  @Test func hugeNumbersDoNotStopIt() {
    let scale = ChartScale(Int.min...Int.max, holding: [1e300], ends: "")
    let value = TimeChart.Value(step: Int.max, value: 1e300, title: "")
    let chart = TimeChart(
      title: "", description: "", scale: scale, steps: 3, ticks: [],
      series: [TimeChart.Series(name: "", values: [value])])
    #expect(!CellPainter().lines(of: chart.picture(.cells(columns: 60))).isEmpty)
  }

  @Test func daysInOnePlaceAreALargerDot() {
    let dots = dots(Charts.square.picture(.vector))
    #expect(dots.count == 6)
    #expect(Set(dots.map(\.radius)).count == 3)
    #expect(dots.contains { $0.title?.text == "day 2; day 3; day 4" })
  }

  @Test func noTextBecomesMarkup() {
    let chart = TimeChart(
      title: Charts.hostile, description: Charts.hostile,
      scale: ChartScale(0...10, ends: Charts.hostile), steps: 2,
      ticks: [ChartTick(step: 0, label: Charts.hostile)],
      series: [
        TimeChart.Series(
          name: Charts.hostile,
          values: [TimeChart.Value(step: 0, value: 1, title: Charts.hostile)]),
        TimeChart.Series(name: Charts.hostile, values: []),
      ])
    let words = WordChart(
      title: Charts.hostile, description: "", rows: [Charts.hostile], steps: 1, ticks: [],
      values: [WordChart.Value(step: 0, row: 0, count: 1, title: Charts.hostile)])
    let stacked = Picture.stacked(
      [chart.picture(.vector), words.picture(.vector)], title: Charts.hostile)
    let svg = SVGPainter().paint(stacked)
    #expect(ReadMarkup(svg).isWellFormed)
    #expect(!svg.contains("<script") && !svg.contains("\u{1B}") && !svg.contains("\u{202E}"))
  }

  @Test func aTableStandsInColumns() {
    let table = ChartTable(heads: ["week", "answers"], rows: [["9 nov", "12"], ["日本", "3"]])
    #expect(
      table.lines.map { Painter(colour: false).paint($0) } == [
        "week     answers", "9 nov         12", "日本           3",
      ])
  }
}
