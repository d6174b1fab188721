import Testing

@testable import Drawing

struct SafeLineTests {
  @Test(arguments: [
    "", " ", "Kim", "  two  spaces ", "back\\slash \\u{1B}", "Zoë, één café — “ja”…", "Ελένη",
    "Żółć",
    "می‌خواهم", "क्षत्रिय क्‍ष", "日本語、葛\u{E0100}城", "한국어", "\u{1100}\u{1161}\u{11A8}", "e\u{301}\u{302}",
    "שָׁלוֹם", "ไทย", "❤️ ❤ 1️⃣ #️⃣ 🇳🇱 👍🏽 ☝🏿", "👨‍👩‍👧‍👦 🏳️‍🌈 👩🏽‍❤️‍💋‍👨🏿 ❤️‍🔥", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁥󠁮󠁧󠁿", "\u{A0}no break",
  ])
  func leavesAlone(_ text: String) {
    #expect(SafeLine(text).text.utf8.elementsEqual(text.utf8))
  }

  @Test(arguments: [
    ("\u{1B}[2J\u{1B}[1;1H", #"\u{1B}[2J\u{1B}[1;1H"#),
    ("\u{1B}[31mred", #"\u{1B}[31mred"#),
    ("\u{1B}]0;title\u{7}", #"\u{1B}]0;title\u{07}"#),
    ("\u{1B}]8;;http://x\u{1B}\\link", #"\u{1B}]8;;http://x\u{1B}\link"#),
    ("\u{1B}]52;c;cm0=\u{7}", #"\u{1B}]52;c;cm0=\u{07}"#),
    ("\u{1B}P$qm\u{1B}\\ \u{1B}[21t", #"\u{1B}P$qm\u{1B}\ \u{1B}[21t"#),
    ("\u{9B}2J \u{9D}0;t\u{9C} \u{80}\u{85}", #"\u{9B}2J \u{9D}0;t\u{9C} \u{80}\u{85}"#),
    ("yes\rno \u{8}\u{B}\u{C}", #"yes\u{0D}no \u{08}\u{0B}\u{0C}"#),
    ("a\0b\u{7F}", #"a\u{00}b\u{7F}"#),
    ("\u{202E}evil\u{202C}", #"\u{202E}evil\u{202C}"#),
    ("\u{202D}\u{2066}\u{2067}\u{2068}\u{2069}", #"\u{202D}\u{2066}\u{2067}\u{2068}\u{2069}"#),
    ("\u{200E}\u{200F}\u{61C}", #"\u{200E}\u{200F}\u{61C}"#),
    ("a\u{2028}b\u{2029}", #"a\u{2028}b\u{2029}"#),
    ("\u{FEFF}Kim\u{200B}\u{2060}\u{AD}", #"\u{FEFF}Kim\u{200B}\u{2060}\u{AD}"#),
    ("Ki\u{200C}m\u{200D}", #"Ki\u{200C}m\u{200D}"#),
    ("م\u{200C}\u{200C}", "م\u{200C}\\u{200C}"),
    ("👨\u{200D} 👩\u{200D}x 👨\u{200C}👩", #"👨\u{200D} 👩\u{200D}x 👨\u{200C}👩"#),
    ("\u{200D}👩", #"\u{200D}👩"#),
    ("K\u{FE0F} \u{FE0F}漢\u{FE00}\u{FE01}", "K\\u{FE0F} \\u{FE0F}漢\u{FE00}\\u{FE01}"),
    ("\u{E0001}\u{E0041}b", #"\u{E0001}\u{E0041}b"#),
    ("🏴\u{E0067}", #"🏴\u{E0067}"#),
    ("🏴\u{E0067}\u{E007F}", #"🏴\u{E0067}\u{E007F}"#),
    ("🏴\u{E0041}\u{E0042}\u{E0043}\u{E007F}", #"🏴\u{E0041}\u{E0042}\u{E0043}\u{E007F}"#),
    ("\u{301}a \u{301}", #"\u{301}a \u{301}"#),
    ("\u{1B}\u{301}", #"\u{1B}\u{301}"#),
    ("\u{1161}a\u{1161}", #"\u{1161}a\u{1161}"#),
    ("\u{115F}\u{3164}\u{FFA0}", #"\u{115F}\u{3164}\u{FFA0}"#),
    ("\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}", #"\u{E000}\u{F8FF}\u{F0000}\u{10FFFD}"#),
    ("\u{378}\u{FFF9}", #"\u{378}\u{FFF9}"#),
    ("a\tb\t\tabcd\te", "a   b       abcd    e"),
    ("漢\te\u{301}\t", "漢  e\u{301}   "),
    ("one\ntwo\r\nthree\n", "one⏎two⏎three⏎"),
  ])
  func showsTheRest(_ text: String, as shown: String) {
    #expect(SafeLine(text).text.utf8.elementsEqual(shown.utf8), "\(SafeLine(text).text)")
  }

  @Test(
    arguments: [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\n\n", ["a", ""]),
      ("a\r\n\r\nb", ["a", "", "b"]), ("a\r", [#"a\u{0D}"#]), ("\r\r\n", [#"\u{0D}"#]),
      ("- x\n\ty\u{1B}", ["- x", #"    y\u{1B}"#]), ("\n\u{301}", ["", #"\u{301}"#]),
    ] as [(String, [String])])
  func lines(of text: String, are expected: [String]) {
    #expect(SafeLine.lines(of: text).map(\.text) == expected)
  }

  @Test(arguments: [
    (8, ""), (9, "[+1 mark]"), (10, "[+2 marks]"), (10_000, "[+9992 marks]"),
  ])
  func showsEightMarksAndCountsTheRest(_ count: Int, note: String) {
    let marks = String(repeating: "\u{301}", count: count)
    let shown = "a" + String(repeating: "\u{301}", count: 8) + note + "b"
    #expect(SafeLine("a\(marks)b").text.utf8.elementsEqual(shown.utf8))
    #expect(SafeLine("a\(marks)").text.utf8.elementsEqual(shown.utf8.dropLast()))
  }

  @Test func endsAChainOfJoinedEmoji() {
    let shown = SafeLine(String(repeating: "👨\u{200D}", count: 1_000) + "👨").text
    #expect(shown.count { $0 == "\\" } > 100)
    #expect(shown.map(\.unicodeScalars.count).max() == 17)
  }

  @Test func cutsPartOfAString() {
    let text = "x\u{1B}y\nz"
    #expect(SafeLine(text.dropFirst()).text == #"\u{1B}y⏎z"#)
  }
}
