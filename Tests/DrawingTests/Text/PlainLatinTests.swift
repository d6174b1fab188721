import Testing

@testable import Drawing

struct PlainLatinTests {
  @Test func everyPlainScalarIsVisibleAndTakesOneCell() {
    var plain = 0
    for value in UInt32(0)...0x3000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      guard let cells = PlainLatin.cells(of: String(scalar)) else { continue }
      plain += 1
      #expect(cells == 1 && CellWidth.of(Character(scalar)) == 1, "\(value)")
      #expect(ScalarKind(scalar) == .visible, "\(value)")
    }
    #expect(plain > 900)
  }

  @Test func whatIsWideOrJoinsIsNotPlain() {
    for text in [
      "\u{25FD}", "\u{25FE}", "a\u{301}", "\u{2194}\u{FE0F}", "\u{AD}", "\t", "\u{2028}",
    ] {
      #expect(PlainLatin.cells(of: text) == nil)
    }
  }

  private static let pieces = [
    "a", "bé", " ", "  ", "-", "•", "–", "1", "12345", ".", ")", ">", "*", "+", "─", "→", "●",
    "Sam",
    ", ", "",
  ]

  /// In bytes as by characters: what a line begins with, where it breaks, and which inks it has.
  @Test(arguments: 0..<6)
  func wrapsInBytesAsByCharacters(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for width in 1...40 {
      let spans = (0..<9).map { _ in
        Span(
          Ink.allCases.randomElement(using: &random) ?? .plain,
          Self.pieces.randomElement(using: &random) ?? "")
      }
      let wrap = Wrap(width: width, indent: width % 3, hanging: width % 5)
      let text = StyledText(spans).text
      let (plain, whole) = (PlainLead(of: text.utf8Span.span), LineLead(of: text))
      #expect((plain.spaces, plain.mark) == (whole.spaces, whole.mark), "\(text)")
      let lines = StyledText(spans).wrapped(wrap)
      #expect(lines.map(\.text) == wrap.lines(of: SafeLine(printable: text)).map(\.text))
      for colour in [false, true] {
        let painter = Painter(colour: colour)
        var page = Page()
        page.line(StyledText(spans), indent: width % 3, hanging: width % 5)
        let painted = lines.map { painter.paint($0) + "\n" }.joined()
        #expect(page.render(width: width, colour: colour) == painted, "\(text)")
        var rows = RowWriter(width: width + 2, colour: colour)
        rows.add(StyledText(spans), wrapped: wrap, behind: [.strong("a ")], then: [.plain("  ")])
        let behind = lines.enumerated().map { place, line in
          StyledText([place == 0 ? Span.strong("a ") : Span.plain("  ")]) + line
        }
        let together = behind.map { painter.paint($0) + "\n" }.joined()
        #expect(String(decoding: rows.bytes, as: UTF8.self) == together, "\(text)")
      }
    }
  }

  /// Eight bytes are looked at at once, and so what is not plain has to be seen at each of their places.
  @Test(arguments: Array(0..<0x20) + Array(0x7F..<0xA0) + [0xAD] as [UInt32])
  func whatIsNotPlainIsSeenAtEveryPlace(_ value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    for place in 0...16 {
      let text =
        String(repeating: "a", count: place) + String(scalar)
        + String(repeating: "b", count: 16 - place)
      #expect(PlainLatin.cells(of: text) == nil, "at \(place)")
      #expect(!SafeLine(text).text.unicodeScalars.contains(scalar), "at \(place)")
    }
  }

  @Test func theEndsOfWhatIsPlainArePlainAtEveryPlace() {
    for place in 0...16 {
      for sign in [" ", "~"] {
        let text =
          String(repeating: "a", count: place) + sign + String(repeating: "b", count: 16 - place)
        #expect(PlainLatin.cells(of: text) == 17)
      }
    }
  }
}
