import Drawing
import Testing

@Suite struct CellPainterTests {
  private func paint(_ marks: [Mark], width: Double = 8, ascii: Bool = false) -> [String] {
    let picture = Picture(title: "", description: "", size: Point(width, 6), marks: marks)
    return CellPainter(ascii: ascii).lines(of: picture).map {
      Painter(colour: false).paint($0)
    }
  }

  private func line(
    _ from: Point, _ to: Point, _ style: LineStyle = .solid, arrow: Bool = false
  ) -> Mark {
    .line(LineMark(from: from, to: to, style: style, isArrow: arrow))
  }

  @Test func linesThatAreLevelOrUprightAreBoxes() {
    let level = line(Point(0, 3), Point(8, 3))
    let upright = line(Point(3.5, 0), Point(3.5, 6))
    #expect(paint([level]) == ["", "────────", ""])
    #expect(paint([level, upright]) == ["   │", "───┼────", "   │"])
    #expect(paint([level, upright], ascii: true) == ["   |", "---+----", "   |"])
    #expect(paint([line(Point(0, 3), Point(8, 3), .dotted)]) == ["", "┈┈┈┈┈┈┈┈", ""])
  }

  @Test func otherLinesAreDots() {
    #expect(paint([line(Point(0, 0), Point(6, 6))]) == ["⠑⢄", "  ⠑⢄", "    ⠑⢄"])
    #expect(paint([line(Point(0, 0), Point(3, 6))], ascii: true) == ["\\", " \\", "  \\"])
  }

  @Test func arrowsPointWhereTheyGo() {
    #expect(paint([line(Point(0, 3), Point(4, 3), arrow: true)])[1] == "───→")
    #expect(paint([line(Point(4, 3), Point(0, 3), arrow: true)])[1] == "←───")
    #expect(paint([line(Point(4, 3), Point(0, 3), arrow: true)], ascii: true)[1] == "<---")
  }

  @Test func textIsAnchored() {
    func text(_ anchor: Alignment) -> String {
      paint([.text(TextMark(SafeLine("美a"), at: Point(4, 3), anchor: anchor))])[1]
    }
    #expect(text(.leading) == "    美a")
    #expect(text(.centre) == "  美a")
    #expect(text(.trailing) == " 美a")
  }

  @Test func platesHideWhatLiesUnder() {
    let area = Area(left: 2, top: 2, right: 4, bottom: 4)
    let marks = [line(Point(0, 3), Point(8, 3)), .plate(PlateMark(area))]
    #expect(paint(marks)[1] == "──  ────")
  }

  @Test func aWideCharacterIsNeverCutInTwo() {
    let wide = Mark.text(TextMark(SafeLine("美咲"), at: Point(1, 3)))
    let over = Mark.text(TextMark(SafeLine("x"), at: Point(2, 3)))
    #expect(paint([wide, over])[1] == "  x咲")
    #expect(paint([.text(TextMark(SafeLine("美"), at: Point(7, 3)))])[1] == "")
  }

  @Test func whatLiesOutsideIsLeftOut() {
    let marks = [
      line(Point(-50, 3), Point(50, 3)), line(Point(.nan, .infinity), Point(3, 3)),
      .dot(DotMark(centre: Point(-1, -1))), .text(TextMark(SafeLine("abc"), at: Point(-2, 1))),
    ]
    #expect(paint(marks) == ["c", "────────", ""])
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e300, -0.5])
  func noPlaceIsTooFarAway(_ far: Double) {
    let area = Area(left: far, top: -far, right: far, bottom: far)
    let marks: [Mark] = [
      line(Point(far, far), Point(far, far)), line(Point(far, 1), Point(0, far), .dashed),
      .dot(DotMark(centre: Point(far, far))), .plate(PlateMark(area)),
      .text(TextMark(SafeLine("a"), at: Point(far, far))),
    ]
    #expect(paint(marks).count == 3)
    #expect(ReadMarkup(svg(marks)).isWellFormed)
  }

  private func svg(_ marks: [Mark]) -> String {
    SVGPainter().paint(Picture(title: "", description: "", size: Point(8, 6), marks: marks))
  }

  @Test func dotsAreDots() {
    let marks: [Mark] = [
      .dot(DotMark(centre: Point(1.5, 1))), .dot(DotMark(centre: Point(4, 1), isFilled: false)),
    ]
    #expect(paint(marks)[0] == " ●  ○")
    #expect(paint(marks, ascii: true)[0] == " *  o")
  }
}
