import Drawing
import Foundation
import Testing

/// Drawings as they are kept in `Golden`; set `EGEL_RECORD` to write them anew after looking.
@Suite struct WebGoldenTests {
  private static let folder =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path
    + "/Golden"

  static let drawings: [(name: String, text: String)] = [
    ("v.svg", Webs.v.svg()),
    ("v.dot", Webs.v.dot),
    ("six.dot", Webs.six.dot),
    ("six.mermaid", Webs.six.mermaid),
    ("hostile.dot", Webs.hostile.dot),
    ("hostile.mermaid", Webs.hostile.mermaid),
    ("shapes-60.txt", shapes(WebText(width: 60))),
    ("shapes-ascii.txt", shapes(WebText(width: 60, ascii: true))),
    ("seven-120.txt", lines(WebText(width: 120).lines(of: Webs.seven))),
    ("fifteen-60.txt", lines(WebText(width: 60).lines(of: Webs.fifteen))),
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

  private static func shapes(_ painter: WebText) -> String {
    let webs = [
      Webs.pair, Webs.v, Webs.triangle, Webs.n, Webs.star, Webs.nests, Webs.six, Webs.seven,
    ]
    return webs.map { lines(painter.lines(of: $0)) }.joined(separator: "\n==\n\n")
  }

  private static func lines(_ lines: [StyledText]) -> String {
    lines.map { Painter(colour: false).paint($0) + "\n" }.joined()
  }
}
