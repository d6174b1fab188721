import Testing

@testable import Drawing

struct WrapTests {
  @Test(
    arguments: [
      ("", 10, []), ("a", 10, ["a"]), ("one two", 7, ["one two"]), ("one two", 6, ["one", "two"]),
      ("one two three", 9, ["one two", "three"]), ("one   two", 9, ["one   two"]),
      ("one   two", 5, ["one", "two"]), ("trailing   ", 20, ["trailing"]), ("   ", 5, [""]),
      ("a\n\nb\n", 5, ["a", "", "b"]), ("one two\nthree", 20, ["one two", "three"]),
      ("abcdefgh", 3, ["abc", "def", "gh"]), ("a bcdefgh", 3, ["a", "bcd", "efg", "h"]),
      ("ab abcd", 3, ["ab", "abc", "d"]),
      ("e\u{301}e\u{301}e\u{301}", 2, ["e\u{301}e\u{301}", "e\u{301}"]),
      ("漢字漢字漢", 4, ["漢字", "漢字", "漢"]), ("漢字漢字漢", 5, ["漢字", "漢字", "漢"]),
      ("漢字。漢", 4, ["漢", "字。", "漢"]), ("漢「字", 4, ["漢", "「字"]), ("ok漢字", 4, ["ok漢", "字"]),
      ("漢字.", 4, ["漢", "字."]), ("漢字", 1, ["漢", "字"]), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, ["👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"]),
      ("\u{1100}\u{1100}\u{1161}", 2, ["\u{1100}", "\u{1100}\u{1161}"]),
      ("abc", 0, ["a", "b", "c"]),
    ] as [(String, Int, [String])])
  func wraps(_ text: String, to width: Int, gives lines: [String]) {
    #expect(Wrap(width: width).lines(of: text).map(\.text) == lines)
  }

  @Test(arguments: [
    ("  one two", 6, ["  one", "  two"]),
    ("- one two", 6, ["- one", "  two"]),
    ("  * one two", 8, ["  * one", "    two"]),
    ("12. one two", 8, ["12. one", "    two"]),
    ("1) one two", 7, ["1) one", "   two"]),
    ("> > one two", 8, ["> > one", "    two"]),
    ("> - one two", 8, ["> - one", "    two"]),
    ("-one two", 6, ["-one", "two"]),
    ("2026 was long", 9, ["2026 was", "long"]),
    ("          one two", 6, ["   one", "   two"]),
  ])
  func keepsWhatALineBeginsWith(_ text: String, width: Int, lines: [String]) {
    #expect(Wrap(width: width).lines(of: text).map(\.text) == lines)
  }

  @Test(arguments: [
    (2, 0, ["  one", "  two", "  three"]), (0, 2, ["one two", "  three"]),
    (1, 2, [" one two", "   three"]), (99, 0, ["    one", "    two", "    thre", "    e"]),
    (-1, -1, ["one two", "three"]),
  ])
  func indents(by indent: Int, hanging: Int, gives lines: [String]) {
    let wrap = Wrap(width: 8, indent: indent, hanging: hanging)
    #expect(wrap.lines(of: "one two three").map(\.text) == lines)
  }

  @Test(arguments: 0..<6)
  func neitherOverflowsNorLosesAnything(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for width in 1...60 {
      let text = RandomText.make(length: 60, using: &random)
      let lines = Wrap(width: width, indent: width % 3, hanging: width % 4).lines(of: text)
      #expect(lines.filter { !fits($0, in: width) } == [], "\(width)")
      #expect(visible(in: lines) == visible(in: SafeLine.lines(of: text)), "\(width)")
    }
  }

  private func fits(_ line: SafeLine, in width: Int) -> Bool {
    let loneWide = width < 4 && line.text.drop { $0 == " " }.count == 1
    return line.cells <= width || loneWide
  }

  private func visible(in lines: [SafeLine]) -> [Unicode.Scalar] {
    lines.flatMap { $0.text.unicodeScalars.filter { $0 != " " } }
  }
}
