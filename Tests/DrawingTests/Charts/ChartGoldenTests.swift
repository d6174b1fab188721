import Drawing
import Foundation
import Testing

/// Charts as they are kept in `Golden`; set `EGEL_RECORD` to write them anew after looking.
@Suite struct ChartGoldenTests {
  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    + "/Golden"

  static let drawings: [(name: String, text: String)] = [
    ("charts-60.txt", all(60)),
    ("charts-200.txt", all(200)),
    ("charts-ascii.txt", all(60, ascii: true)),
    ("chart-gaps.svg", svg(Charts.gaps.picture(.vector))),
    ("chart-guessed.svg", svg(Charts.guessed.picture(.vector))),
    ("chart-words.svg", svg(Charts.words.picture(.vector))),
    ("chart-square.svg", svg(Charts.square.picture(.vector))),
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

  private static func svg(_ picture: Picture) -> String {
    SVGPainter(prefix: "chart").paint(picture)
  }

  private static func all(_ columns: Int, ascii: Bool = false) -> String {
    let medium = ChartMedium.cells(columns: columns)
    let pictures = [
      Charts.gaps.picture(medium), Charts.guessed.picture(medium),
      Charts.time(90, without: Set(30..<40)).picture(medium), Charts.words.picture(medium),
      Charts.square.picture(medium),
    ]
    return pictures.map { picture in
      CellPainter(ascii: ascii).lines(of: picture)
        .map { Painter(colour: false).paint($0) + "\n" }.joined()
    }.joined(separator: "\n==\n\n")
  }
}
