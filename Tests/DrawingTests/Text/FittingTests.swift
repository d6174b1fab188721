import Testing

@testable import Drawing

struct FittingTests {
  @Test(
    arguments: [
      ("Kim", 5, Alignment.leading, "Kim  "), ("Kim", 5, .trailing, "  Kim"),
      ("Kim", 6, .centre, " Kim  "),
      ("漢字", 5, .leading, "漢字 "), ("👨‍👩‍👧‍👦", 3, .trailing, " 👨‍👩‍👧‍👦"), ("Kim", 3, .leading, "Kim"),
      ("Kim", 2, .trailing, "Kim"), ("Kim", -1, .centre, "Kim"), ("", 2, .leading, "  "),
    ] as [(String, Int, Alignment, String)])
  func pads(_ text: String, to width: Int, _ alignment: Alignment, gives padded: String) {
    #expect(SafeLine(text).padded(to: width, alignment).text == padded)
    #expect(StyledText([.strong(text)]).padded(to: width, alignment).text == padded)
  }

  @Test(arguments: [
    ("Kim", 3, "Kim"), ("Kims", 3, "Ki…"), ("Kim is", 5, "Kim…"), ("Kim", 1, "…"), ("Kim", 0, ""),
    ("", 0, ""),
    ("Kim", -1, ""),
    ("漢字漢", 5, "漢字…"), ("漢字漢", 4, "漢…"), ("漢字", 4, "漢字"), ("漢字", 1, "…"),
    ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 3, "👨‍👩‍👧‍👦…"), ("a\u{1B}", 5, #"a\u{…"#),
  ])
  func cuts(_ text: String, to width: Int, gives cut: String) {
    #expect(SafeLine(text).cut(to: width).text == cut)
    #expect(StyledText([.strong(text)]).cut(to: width).text == cut)
  }

  @Test(arguments: 0..<4)
  func aCutLineFits(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for width in 0..<60 {
      let line = SafeLine(RandomText.make(length: 30, using: &random))
      #expect(line.cut(to: width).cells <= width)
      #expect(line.cut(to: width).padded(to: width).cells == width)
    }
  }
}
