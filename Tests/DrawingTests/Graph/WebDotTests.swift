import Drawing
import Testing

@Suite struct WebDotTests {
  @Test func namesAreEscaped() {
    let dot = Webs.web("ik:me Sam", "ik--Sam").renamed("a\"\\\n<b>").dot
    #expect(dot.contains(#"label="a\"\\⏎<b>""#))
  }

  /// Every line of a hostile web is one statement of ours.
  @Test func hostileNamesAddNoStatement() {
    let lines = Webs.hostile.dot.split(separator: "\n")
    #expect(lines.count == 4 + Webs.hostile.nodes.count + Webs.hostile.edges.count)
  }

  @Test func tiesSayWhatTheyAre() {
    let dot = Webs.six.dot
    #expect(dot.contains("[style=dashed, dir=forward, label=\"verliefd\"]"))
    #expect(Webs.seven.dot.contains("style=dotted"))
  }
}

@Suite struct WebMermaidTests {
  @Test func namesAreEscaped() {
    let mermaid = Webs.web("ik:me Sam", "ik--Sam").renamed("a\"];<b>#`").mermaid
    #expect(mermaid.contains("[\"a#34;#93;#59;#60;b#62;#35;#96;\"]"))
  }

  @Test func hostileNamesAddNoStatement() {
    let lines = Webs.hostile.mermaid.split(separator: "\n")
    #expect(lines.count == 2 + Webs.hostile.nodes.count + Webs.hostile.edges.count)
    #expect(!Webs.hostile.mermaid.contains("<script"))
  }

  @Test func tiesSayWhatTheyAre() {
    #expect(Webs.six.mermaid.contains("-.->|\"verliefd\"|"))
    #expect(Webs.pair.mermaid.contains("n0 --- n1"))
  }
}

extension WebSketch {
  fileprivate func renamed(_ name: String) -> WebSketch {
    WebSketch(
      title: title, description: description,
      nodes: nodes.map { WebNode(id: $0.id, name: name, role: $0.role) }, edges: edges)
  }
}
