import Testing

@testable import Drawing

struct CellWidthTests {
  @Test(
    arguments: [
      ("a", 1), ("~", 1), ("é", 1), ("ß", 1), ("ж", 1), ("א", 1), ("م", 1), ("…", 1), ("€", 1),
      ("─", 1), ("█", 1), ("⏎", 1), ("❤", 1), ("☝", 1), ("©", 1), ("\u{FFFD}", 1),
      ("漢", 2), ("ひ", 2), ("한", 2), ("ｗ", 2), ("、", 2), ("\u{3000}", 2), ("😀", 2), ("⌚", 2),
      ("\u{20000}", 2), ("\u{3FFFD}", 2), ("\u{1F3FD}", 2), ("🫨", 2), ("\u{1100}", 2),
      ("\u{300}", 0), ("\u{20E3}", 0), ("\u{FE0F}", 0), ("\u{200D}", 0), ("\u{202E}", 0),
      ("\u{1160}", 0), ("\u{11A8}", 0), ("\u{D7B0}", 0), ("\u{E0067}", 0), ("\u{AD}", 0),
      ("\u{7}", 0), ("\u{9B}", 0), ("\u{2028}", 0), ("\u{903}", 1), ("\u{E000}", 1), ("ｱ", 1),
    ] as [(Unicode.Scalar, Int)])
  func scalar(_ scalar: Unicode.Scalar, cells: Int) {
    #expect(CellWidth.of(scalar) == cells)
  }

  @Test(
    arguments: [
      ("e\u{301}", 1), ("각", 2), ("\u{1100}\u{1161}\u{11A8}", 2), ("ی\u{200C}", 1),
      ("❤\u{FE0F}", 2), ("☝\u{FE0F}", 2), ("©\u{FE0F}", 2), ("1\u{FE0F}\u{20E3}", 2),
      ("#\u{FE0F}\u{20E3}", 2), ("🇳🇱", 2), ("\u{1F1F3}", 1), ("🏴󠁧󠁢󠁳󠁣󠁴󠁿", 2), ("🏳️‍🌈", 2), ("❤️‍🔥", 2),
      ("❤\u{200D}🔥", 2), ("👨‍👩‍👧‍👦", 2), ("👩🏽‍❤️‍💋‍👨🏿", 2), ("🧑🏽", 2), ("☝🏽", 2), ("⛹🏿‍♀️", 2),
      ("a\u{1F3FD}", 3), ("👍\u{1F3FD}\u{1F3FD}", 4),
    ] as [(Character, Int)])
  func character(_ character: Character, cells: Int) {
    #expect(CellWidth.of(character) == cells)
  }

  @Test(arguments: [
    ("", 0), ("Kim", 3), ("क्ष", 2), ("Zoë", 3), ("漢字 ok", 7), ("👨‍👩‍👧‍👦 + 🇧🇪", 7), ("می\u{200C}خواهم", 7),
  ])
  func text(_ text: String, cells: Int) {
    #expect(CellWidth.of(text) == cells)
    #expect(text.map { CellWidth.of($0) }.reduce(0, +) == cells)
  }
}
