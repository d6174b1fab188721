import Drawing
import Testing

@Suite struct WebTextTests {
  @Test(arguments: [40, 60, 80, 120], [false, true])
  func everyNameStandsWhole(_ width: Int, _ ascii: Bool) {
    for web in Webs.all {
      let lines = WebText(width: width, ascii: ascii).lines(of: web)
      let text = lines.map(\.text).joined(separator: "\n")
      for node in web.nodes where CellWidth.of(node.name) <= width / 3 {
        #expect(text.contains(" " + node.name))
      }
      #expect(lines.allSatisfy { $0.cells <= width })
    }
  }

  /// A name that lay on another would have lost a part of itself.
  @Test(arguments: [44, 80, 120]) func noNameLiesOnAnother(_ width: Int) throws {
    var random = SeededRandom(seed: UInt64(width))
    var drawn = 0
    for count in [2, 3, 4, 7, 12] {
      for _ in 0..<(count < 6 ? 2 : 1) {
        let web = Webs.random(count, using: &random)
        guard let lines = WebText(width: width).drawing(of: web) else { continue }
        drawn += 1
        let text = lines.map(\.text).joined(separator: "\n")
        for node in web.nodes where CellWidth.of(node.name) <= min(24, width / 3) {
          #expect(text.contains(" \(node.name) ") || text.contains(" \(node.name)\n"))
        }
        #expect(lines.allSatisfy { $0.cells <= width })
      }
    }
    #expect(drawn > 4)
  }

  @Test func isAListBeyondTwelve() {
    let text = WebText(width: 80)
    #expect(text.drawing(of: Webs.fifteen) == nil)
    #expect(text.drawing(of: Webs.seven) != nil)
    #expect(WebText(width: 30).drawing(of: Webs.v) == nil)
    #expect(text.lines(of: Webs.fifteen) == text.list(of: Webs.fifteen))
  }

  @Test func sameWhateverTheOrder() {
    var random = SeededRandom(seed: 3)
    for web in [Webs.six, Webs.fifteen] + [4, 6].map({ Webs.random($0, using: &random) }) {
      let other = WebSketch(
        title: web.title, description: web.description,
        nodes: web.nodes.shuffled(using: &random),
        edges: web.edges.shuffled(using: &random).map { edge in
          edge.isOneWay
            ? edge
            : WebEdge(from: edge.to, to: edge.from, style: edge.style, labels: edge.labels)
        }, key: web.key)
      #expect(other == web)
      #expect(WebText(width: 80).lines(of: other) == WebText(width: 80).lines(of: web))
      #expect(other.svg() == web.svg())
      #expect(other.dot == web.dot)
      #expect(other.mermaid == web.mermaid)
    }
  }

  @Test func asciiIsASCII() {
    let ascii = WebText(width: 80, ascii: true)
    for web in Webs.all.dropLast() {
      #expect(ascii.lines(of: web).allSatisfy { $0.text.utf8.allSatisfy { $0 < 0x7F } })
      #expect(ascii.list(of: web).allSatisfy { $0.text.utf8.allSatisfy { $0 < 0x7F } })
    }
  }

  @Test func labelsWithoutRoomStandBelow() {
    let long = "een heel lange naam voor wat wij samen hebben"
    let web = Webs.web("ik:me Sam", "ik--Sam=\(long.replacing(" ", with: "_"))")
    let lines = WebText(width: 44).lines(of: web)
    #expect(lines.contains { $0.text.contains("● Sam: een heel") || $0.text.contains("Sam: een") })
  }

  @Test func hostileNamesDoNothing() {
    for width in [40, 60, 120] {
      for lines in [
        WebText(width: width).lines(of: Webs.hostile), WebText(width: width).list(of: Webs.hostile),
      ] {
        let text = lines.map(\.text).joined()
        #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0 != "\u{202E}" })
        #expect(lines.allSatisfy { $0.cells <= width })
      }
    }
  }

  @Test func emptyAndAlone() {
    let nobody = WebSketch(title: "", description: "", nodes: [], edges: [])
    #expect(WebText(width: 80).lines(of: nobody).isEmpty)
    let alone = WebSketch(
      title: "", description: "", nodes: [WebNode(id: "a", name: "ik", role: .me)],
      edges: [WebEdge(from: "a", to: "a"), WebEdge(from: "a", to: "b")])
    #expect(alone.edges.isEmpty)
    #expect(WebText(width: 80).lines(of: alone).map(\.text).joined().contains("◉ ik"))
  }
}
