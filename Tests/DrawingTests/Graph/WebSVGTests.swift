import Drawing
import Testing

@Suite struct WebSVGTests {
  private static let elements: Set = [
    "svg", "title", "desc", "style", "rect", "line", "polygon", "circle", "text",
  ]

  @Test(arguments: [0, 1, 7, 41, 120]) func isWellFormed(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count))
    let web =
      count == 0
      ? WebSketch(title: "", description: "", nodes: [], edges: [])
      : Webs.random(max(1, count), using: &random)
    let read = ReadMarkup(web.svg())
    #expect(read.isWellFormed)
    #expect(Set(read.elements).isSubset(of: Self.elements))
    #expect(web.nodes.allSatisfy { read.texts.contains($0.name) })
  }

  @Test func hostileNamesAreText() {
    let svg = Webs.hostile.svg()
    let read = ReadMarkup(svg)
    #expect(read.isWellFormed)
    #expect(Set(read.elements).isSubset(of: Self.elements))
    #expect(!svg.contains("<script") && !svg.contains("\u{202E}") && !svg.contains("http://x"))
    #expect(!read.attributes.contains { $0.hasPrefix("on") || $0.hasSuffix("href") })
    #expect(read.texts.allSatisfy { $0.count < 300 })
  }

  @Test func fetchesNothing() {
    let svg = Webs.seven.svg()
    for word in ["url(", "@import", "href", "<image", "<script", "foreignObject"] {
      #expect(!svg.contains(word))
    }
  }

  @Test func isAccessibleAndKnowsTheDark() {
    let svg = Webs.v.svg(prefix: "kring")
    #expect(svg.contains("role=\"img\" aria-labelledby=\"kring-title kring-desc\""))
    #expect(svg.contains("<title id=\"kring-title\">Kring</title>"))
    #expect(svg.contains("<desc id=\"kring-desc\">Wie met wie.</desc>"))
    #expect(svg.contains("@media (prefers-color-scheme: dark)"))
  }

  /// The plates are what hides the lines: names stand on them, so that no name lies on another.
  @Test(arguments: [2, 7, 18, 30, 60]) func noNameLiesOnAnother(_ count: Int) {
    var random = SeededRandom(seed: UInt64(count) + 90)
    let plates = Plate.all(in: Webs.random(count, using: &random).svg())
    #expect(plates.count >= count)
    for (number, plate) in plates.enumerated() {
      #expect(!plates[..<number].contains { $0.overlaps(plate) })
    }
  }
}

/// Where a name stands, read back from the document.
private struct Plate {
  let left: Double
  let top: Double
  let width: Double
  let height: Double

  static func all(in svg: String) -> [Plate] {
    svg.split(separator: "\n")
      .filter { $0.hasPrefix("<rect class=\"plate") && !$0.hasPrefix("<rect class=\"plate bare") }
      .compactMap { line in
        let numbers = ["x", "y", "width", "height"].compactMap { number($0, in: line) }
        guard numbers.count == 4 else { return nil }
        return Plate(left: numbers[0], top: numbers[1], width: numbers[2], height: numbers[3])
      }
  }

  private static func number(_ name: String, in line: Substring) -> Double? {
    line.split(separator: " \(name)=\"", maxSplits: 1).dropFirst().first
      .flatMap { $0.split(separator: "\"").first }.flatMap { Double($0) }
  }

  func overlaps(_ other: Plate) -> Bool {
    left < other.left + other.width && other.left < left + width
      && top < other.top + other.height && other.top < top + height
  }
}
