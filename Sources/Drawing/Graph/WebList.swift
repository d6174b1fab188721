/// Everybody in a web with their edges, one below the other.
struct WebList {
  let ascii: Bool
  let width: Int

  func lines(of web: WebSketch) -> [StyledText] {
    var lines: [StyledText] = []
    each(of: web) { text, wrap, lead, rest in
      text.wrap(wrap, behind: lead, then: rest, to: &lines)
    }
    return lines
  }

  /// The same, one line after another: a large web is never in memory as text.
  func write(_ web: WebSketch, to rows: inout RowWriter) {
    each(of: web) { text, wrap, lead, rest in
      rows.add(text, wrapped: wrap, behind: lead, then: rest)
    }
  }

  /// Hands over text by text, with what stands before its first line and before the rest.
  private func each(
    of web: WebSketch, _ body: (StyledText, Wrap, StyledText, StyledText) -> Void
  ) {
    let names = web.nodes.map { $0.shownName(cells: nameCells, ascii: ascii) }
    let column = (names.map(\.cells).max() ?? 0) + 2
    let edges = WebListLines(web, names, ascii: ascii)
    let wrap = Wrap(width: width - column - 2, hanging: 4)
    let blank = StyledText().padded(to: column + 2)
    for number in web.nodes.indices {
      var lead = head(of: web.nodes[number], names[number]).padded(to: column + 2)
      var texts = edges.lines(of: number)
      if let note = web.nodes[number].shownNote(cells: width - column - 2, ascii: ascii) {
        texts.insert([Span(.faint, note)], at: 0)
      }
      if texts.isEmpty { texts.append([]) }
      for text in texts {
        body(text, wrap, lead, blank)
        lead = blank
      }
    }
    for text in key(web.key) { body(text, Wrap(width: width), [], []) }
  }

  private var nameCells: Int { min(24, width / 3) }

  private func head(of node: WebNode, _ name: SafeLine) -> StyledText {
    let mark = Span(node.role.ink, node.role.mark(ascii: ascii) + " ")
    return StyledText([mark, Span(node.role == .plain ? .plain : node.role.ink, name)])
  }

  private func key(_ rows: [WebKeyRow]) -> [StyledText] {
    guard !rows.isEmpty else { return [] }
    let parts = rows.map { row -> Span in
      switch row.sample {
      case .line(let style):
        .faint("\((ascii ? Strokes.ascii : Strokes.unicode).sample(style)) \(row.meaning)")
      case .role(let role): .faint("\(role.mark(ascii: ascii)) \(row.meaning)")
      }
    }
    let spans = parts.enumerated().flatMap {
      $0.offset == 0 ? [$0.element] : [.plain("   "), $0.element]
    }
    return [[], StyledText(spans)]
  }
}
