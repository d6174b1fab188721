import Drawing
import Foundation
import Testing

/// Charts as they are kept in `Golden`; set `EGEL_RECORD` to write them anew after looking.
@Suite struct ChartGoldenTests {
  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    + "/Golden"

  private static let time = TimeChart(
    title: "near · <Sam> & \"co\"", description: "3 Sep: 3.5\n4 Sep: 8",
    axis: ChartAxis(
      low: 0, high: 10, ticks: [0, 5, 10].map { ChartAxis.Tick(Double($0), SafeLine("\($0)")) }),
    series: [
      ChartSeries(
        .full,
        [
          ChartPoint(period: 0, value: 3.5, title: SafeLine("3 Sep: 3.5, 2 answers")),
          ChartPoint(period: 1, value: 8), ChartPoint(period: 3, value: 10),
          ChartPoint(period: 4, value: 0),
        ]),
      ChartSeries(.rings, [ChartPoint(period: 1, value: 5), ChartPoint(period: 2, value: 6)]),
    ], periods: 6, labels: [0: SafeLine("3 Sep"), 4: SafeLine("7 Sep")],
    rows: [
      TimeChart.Row(
        name: SafeLine("answers"), texts: [0: SafeLine("2"), 1: SafeLine("1"), 3: SafeLine("+")])
    ])

  private static let square = SquareChart(
    title: "Sam", description: "2 days",
    across: ChartAxis(
      low: 0, high: 10,
      ticks: [ChartAxis.Tick(0, SafeLine("0")), ChartAxis.Tick(10, SafeLine("10"))]),
    up: ChartAxis(
      low: 0, high: 10,
      ticks: [ChartAxis.Tick(0, SafeLine("0")), ChartAxis.Tick(10, SafeLine("10"))]),
    acrossName: SafeLine("glad for →"), upName: SafeLine("↑ a sting"),
    spots: [
      SquareChart.Spot(across: 7, up: 6, count: 2, title: SafeLine("2 days")),
      SquareChart.Spot(across: 0, up: 0, count: 1), SquareChart.Spot(across: 10, up: 10, count: 12),
    ])

  static let drawings: [(name: String, text: String)] = [
    ("time.svg", SVGPainter().paint(time.picture(in: .page))),
    ("square.svg", SVGPainter().paint(square.picture(in: .page))),
    ("charts-60.txt", cells(time.picture(in: .cells(60))) + cells(square.picture(in: .cells(60)))),
    ("charts-20.txt", cells(time.picture(in: .cells(20))) + cells(square.picture(in: .cells(20)))),
    (
      "charts-ascii.txt",
      cells(time.picture(in: .cells(60)), ascii: true)
        + cells(square.picture(in: .cells(60)), ascii: true)
    ),
  ]

  @Test(arguments: drawings.map(\.name))
  func staysAsItIs(_ name: String) throws {
    let text = try #require(Self.drawings.first { $0.name == name }?.text)
    let path = Self.folder + "/" + name
    if ProcessInfo.processInfo.environment["EGEL_RECORD"] != nil {
      try text.write(toFile: path, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
  }

  @Test func everyPictureIsWellFormed() {
    for (name, text) in Self.drawings where name.hasSuffix(".svg") {
      #expect(ReadMarkup(text).isWellFormed, "\(name)")
    }
    let pictures = [Self.time.picture(in: .page), Self.square.picture(in: .page)]
    let stacked = Picture.stacked(pictures, title: "both")
    #expect(stacked.size.y == pictures[0].size.y + pictures[1].size.y)
    #expect(stacked.marks.count == pictures[0].marks.count + pictures[1].marks.count)
    #expect(ReadMarkup(SVGPainter().paint(stacked)).isWellFormed)
  }

  /// No line of marks leads over a period without a value.
  @Test func gapsStayGaps() {
    let marks = Self.time.picture(in: .page).marks
    let lines = marks.compactMap { mark in
      if case .line(let line) = mark, line.ink == .accent { line } else { nil }
    }
    #expect(lines.count == 2)
  }

  private static func cells(_ picture: Picture, ascii: Bool = false) -> String {
    CellPainter(ascii: ascii).lines(of: picture).map { $0.text + "|\n" }.joined()
  }
}
