import Testing

@testable import EgelCLI

@Suite struct BrokenLineTests {
  static let lines: [(text: String, broken: [String])] = [
    ("a short one", ["a short one"]),
    ("two  gaps  stay", ["two  gaps  stay"]),
    ("words that do not fit in twenty", ["words that do not fit", "in twenty"]),
    ("look it up with 'egel list --all' now", ["look it up with", "'egel list --all' now"]),
    (
      "in ~/a/very/long/path/to/a/file.json it is",
      ["in", "~/a/very/long/path/to/a/file.json", "it is"]
    ),
    ("  indented lines stay so when broken", ["  indented lines stay", "  so when broken"]),
  ]

  @Test(
    "a line is broken between words, and what is there to be copied stays whole", arguments: lines)
  func breaks(_ line: (text: String, broken: [String])) {
    #expect(BrokenLine(line.text, width: 21).lines == line.broken)
  }
}
