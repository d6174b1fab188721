import Drawing
import Testing

@Suite struct SVGPainterTests {
  private func paint(_ marks: [Mark]) -> String {
    SVGPainter().paint(
      Picture(title: "<t>", description: "a & b\nc", size: Point(10, 4.5), marks: marks))
  }

  @Test func isScalable() {
    #expect(paint([]).contains("viewBox=\"0 0 80 36\" width=\"80\" height=\"36\""))
  }

  @Test(arguments: [
    (0.0, "0"), (1.25, "10"), (-1.26, "-10.1"), (-0.001, "0"), (1.0 / 3, "2.7"), (.nan, "0"),
    (.infinity, "0"), (1e300, "1000000000"),
  ])
  func numbersAreShort(_ units: Double, _ expected: String) {
    #expect(paint([.dot(DotMark(centre: Point(units, 0)))]).contains(" cx=\"\(expected)\" "))
  }

  @Test func textIsEscaped() {
    let svg = paint([.text(TextMark(SafeLine("<a href='x'>&\""), at: Point(0, 0)))])
    #expect(svg.contains(">&lt;a href=&#39;x&#39;&gt;&amp;&quot;</text>"))
    #expect(svg.contains("<title id=\"drawing-title\">&lt;t&gt;</title>"))
    #expect(svg.contains("<desc id=\"drawing-desc\">a &amp; b\nc</desc>"))
    #expect(ReadMarkup(svg).isWellFormed)
  }

  @Test func everyMarkIsPainted() {
    let title = SafeLine("ik & Sam")
    let area = Area(left: 0, top: 0, right: 4, bottom: 4)
    let svg = paint([
      .line(
        LineMark(from: Point(0, 0), to: Point(4, 4), style: .dashed, isArrow: true, title: title)),
      .dot(DotMark(centre: Point(1, 1), isFilled: false, title: title)),
      .plate(PlateMark(area, edge: .double)),
      .text(TextMark(SafeLine("x"), at: Point(1, 1), anchor: .trailing, ink: .warm, isSmall: true)),
    ])
    let read = ReadMarkup(svg)
    #expect(read.isWellFormed)
    #expect(
      read.elements.dropFirst(5) == [
        "line", "title", "polygon", "circle", "title", "rect", "rect", "text",
      ])
    #expect(svg.contains("class=\"text small warm right\""))
  }

  @Test func prefixesKeepPicturesApart() {
    let picture = Picture(title: "", description: "", size: Point(1, 1), marks: [])
    #expect(SVGPainter(prefix: "b").paint(picture).contains("id=\"b-title\""))
  }
}
