import Testing

@testable import CommandLineKit

@Suite struct LayoutTests {
  @Test(
    arguments: [
      ("", []), ("abc", ["abc"]), ("abc de", ["abc de"]), ("abc def", ["abc", "def"]),
      ("much-too-long a", ["much-too-long", "a"]), ("  a   b  ", ["a b"]),
    ])
  func `text wraps at six characters`(_ text: String, _ lines: [String]) {
    #expect(Layout.wrap(text, width: 6) == lines)
  }

  @Test func `a left cell that is too long stands above its right one`() {
    let rows = [Row(left: "ab", right: ["one two"]), Row(left: "abcdefgh", right: ["three"])]
    let section = Section(heading: "Things", rows: rows)
    let lines = Layout.lines(section, column: Layout.column(rows, limit: 4), width: 10)
    #expect(lines == ["Things:", "  ab  one", "      two", "  abcdefgh", "      three", ""])
  }
}
