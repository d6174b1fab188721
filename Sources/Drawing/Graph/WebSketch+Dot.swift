extension WebSketch {
  /// The web in the language of Graphviz.
  package var dot: String {
    var lines = [
      "graph web {", "  graph [label=\(quoted(SafeLine(title)))];",
      "  node [shape=box, style=rounded];",
    ]
    for (number, node) in nodes.enumerated() {
      let note = node.shownNote(cells: 40).map { "\\n" + escaped($0) } ?? ""
      let label = "\"\(escaped(node.shownName(cells: 40)))\(note)\""
      lines.append("  n\(number) [label=\(label)\(node.role.dotStyle)];")
    }
    for edge in placed {
      let (from, to) = edge.ends
      lines.append("  n\(from) -- n\(to)\(attributes(of: edge));")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  private func attributes(of edge: PlacedEdge) -> String {
    var parts = edge.style == .solid ? [] : ["style=\(edge.style)"]
    if edge.isOneWay { parts.append("dir=forward") }
    let label = edge.labels.filter { !$0.isEmpty }.joined(separator: ", ")
    if !label.isEmpty { parts.append("label=\(quoted(SafeLine(label).cut(to: 60)))") }
    return parts.isEmpty ? "" : " [\(parts.joined(separator: ", "))]"
  }

  private func quoted(_ text: SafeLine) -> String { "\"\(escaped(text))\"" }

  /// Between quotes; Graphviz also reads `&lt;` as a character.
  private func escaped(_ text: SafeLine) -> String {
    text.text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
      .replacing("&", with: "&amp;")
  }
}

extension WebNode.Role {
  fileprivate var dotStyle: String {
    switch self {
    case .me: ", penwidth=3"
    case .hinge: ", peripheries=2"
    case .metamour: ", style=solid"
    case .plain: ""
    }
  }
}
