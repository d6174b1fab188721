import Testing

@testable import EgelCLI

@Suite struct TerminalJSONTests {
  static let rows: [(written: String, shown: String)] = [
    ("{\"text\":\"plain é 😀\"}", "{\"text\":\"plain é 😀\"}"),
    ("\"\u{9B}1m\u{7F}\"", "\"\\u009b1m\\u007f\""),
    ("\"\u{202E}\u{2028}\u{2066}\"", "\"\\u202e\\u2028\\u2066\""), ("[\n1\n]\n", "[\n1\n]\n"),
  ]

  @Test("controls that stand in strings as they are become escapes", arguments: rows)
  func harmless(_ row: (written: String, shown: String)) {
    let shown = String(decoding: TerminalJSON.harmless(Array(row.written.utf8)), as: UTF8.self)
    #expect(shown == row.shown)
  }
}
