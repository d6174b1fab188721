import Testing

@testable import Drawing

struct StyledTextTests {
  private let line: StyledText = [.strong("Friday"), .plain(" the "), .faint("20th")]

  @Test func paintsWithAndWithoutColour() {
    #expect(Painter(colour: false).paint(line) == "Friday the 20th")
    #expect(
      Painter(colour: true).paint(line) == "\u{1B}[1mFriday\u{1B}[0m the \u{1B}[2m20th\u{1B}[0m")
  }

  @Test(arguments: Ink.allCases)
  func everyInkIsPutAwayAgain(_ ink: Ink) {
    let painted = Painter(colour: true).paint([Span(ink, "x")])
    #expect(ink == .plain ? painted == "x" : painted.hasSuffix("mx\u{1B}[0m"))
  }

  @Test(arguments: Ink.allCases)
  func textCarriesNoInkOfItsOwn(_ ink: Ink) {
    let painted = Painter(colour: true).paint([Span(ink, "a\u{1B}[31mb\u{9B}7m")])
    #expect(painted.unicodeScalars.count { $0 == "\u{1B}" } == (ink == .plain ? 0 : 2))
    #expect(painted.contains(#"a\u{1B}[31mb\u{9B}7m"#))
  }

  @Test func spacesAtTheEndAreNotPainted() {
    let padded: StyledText = [.strong("Kim  "), .faint("   "), .plain("")]
    #expect(Painter(colour: true).paint(padded) == "\u{1B}[1mKim\u{1B}[0m")
    #expect(Painter(colour: false).paint([.plain("   ")]).isEmpty)
  }

  @Test func inksGoOnAcrossBreaks() {
    let title: StyledText = [.strong("Friday the"), .plain(" "), .faint("20th of May")]
    let lines = title.wrapped(Wrap(width: 9, hanging: 1)).map(\.spans)
    #expect(
      lines == [
        [.plain(""), .strong("Friday")],
        [.plain(" "), .strong("the"), .plain(" "), .faint("20th")],
        [.plain(" "), .faint("of May")],
      ])
    #expect(title.wrapped(Wrap(width: 11)).last?.spans == [.plain(""), .faint("20th of May")])
  }

  @Test func aCutTakesTheInkOfWhereItIs() {
    #expect(line.cut(to: 9).spans == [.strong("Friday"), .plain(" t"), .plain("…")])
    #expect(line.cut(to: 15) == line)
    #expect(StyledText([.strong("Kim")]).cut(to: 1).spans.map(\.text.text).joined() == "…")
  }

  @Test func joins() {
    var both = line
    both.append([.alert("!")])
    #expect(both == line + [.alert("!")])
    #expect(both.cells == 16)
  }

  @Test(arguments: 0..<4)
  func wrapsLikePlainText(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    for width in 1...30 {
      let spans = Ink.allCases.map { Span($0, RandomText.make(length: 8, using: &random)) }
      let styled = StyledText(spans)
      let wrapped = styled.wrapped(Wrap(width: width)).map(\.text)
      #expect(wrapped == Wrap(width: width).lines(of: SafeLine(printable: styled.text)).map(\.text))
    }
  }
}
