extension WebSketch {
  /// The web as a Mermaid flowchart.
  package var mermaid: String {
    var lines = ["graph LR"]
    for (number, node) in nodes.enumerated() {
      let note = node.shownNote(cells: 40).map { "<br/>" + escaped($0) } ?? ""
      let label = "\"\(escaped(node.shownName(cells: 40)))\(note)\""
      lines.append("  n\(number)\(node.role.surrounding(label))")
    }
    for edge in placed {
      let (from, to) = edge.ends
      let label = edge.labels.filter { !$0.isEmpty }.joined(separator: ", ")
      let text = label.isEmpty ? "" : "|\"\(escaped(SafeLine(label).cut(to: 60)))\"|"
      lines.append("  n\(from) \(edge.arrow)\(text) n\(to)")
    }
    lines += nodes.indices.filter { nodes[$0].role == .me }.map {
      "  style n\($0) stroke-width:3px"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Mermaid knows no escapes but its own numbered ones; whatever is not a letter, a digit or a
  /// space is written so, since nearly every sign means something to it, to Markdown or to HTML.
  private func escaped(_ text: SafeLine) -> String {
    var result = ""
    for scalar in text.text.unicodeScalars {
      let isSafe =
        scalar.value > 0x7F || scalar == " " || scalar.properties.isAlphabetic
        || ("0"..."9").contains(scalar)
      result += isSafe ? String(scalar) : "#\(scalar.value);"
    }
    return result
  }
}

extension WebNode.Role {
  fileprivate func surrounding(_ label: String) -> String {
    switch self {
    case .me: "([\(label)])"
    case .hinge: "{{\(label)}}"
    case .metamour: "[\(label)]"
    case .plain: "(\(label))"
    }
  }
}

extension PlacedEdge {
  /// Mermaid has no third kind of line; a dotted one stands for both others.
  fileprivate var arrow: String {
    switch (style, isOneWay) {
    case (.solid, false): "---"
    case (.solid, true): "-->"
    case (_, false): "-.-"
    case (_, true): "-.->"
    }
  }
}
