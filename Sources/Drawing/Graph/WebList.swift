/// Everybody in a web with their ties, one below the other.
struct WebList {
  let ascii: Bool
  let width: Int

  func lines(of web: WebSketch) -> [StyledText] {
    var lines: [StyledText] = []
    write(web) { lines.append($0) }
    return lines
  }

  /// Hands over line by line: nobody has to keep the lines of all people at once.
  func write(_ web: WebSketch, _ row: (StyledText) -> Void) {
    let names = web.nodes.map { $0.shownName(cells: nameCells, ascii: ascii) }
    let column = (names.map(\.cells).max() ?? 0) + 2
    let ties = WebListTies(web, names, ascii: ascii)
    let blank = StyledText().padded(to: column + 2)
    var lines: [StyledText] = []
    for number in web.nodes.indices {
      let head = head(of: web.nodes[number], names[number]).padded(to: column + 2)
      var rest = ties.lines(of: number)
      if let note = web.nodes[number].shownNote(cells: width - column - 2, ascii: ascii) {
        rest.insert([Span(.faint, note)], at: 0)
      }
      add(rest, behind: head, then: blank, Wrap(width: width - column - 2, hanging: 4), to: &lines)
      for line in lines { row(line) }
      lines.removeAll(keepingCapacity: true)
    }
    for line in key(web.key) { row(line) }
  }

  private var nameCells: Int { min(24, width / 3) }

  private func head(of node: WebNode, _ name: SafeLine) -> StyledText {
    let mark = Span(node.role.ink, node.role.mark(ascii: ascii) + " ")
    return StyledText([mark, Span(node.role == .plain ? .plain : node.role.ink, name)])
  }

  /// The lines of one person, the first of them behind the name.
  private func add(
    _ rest: [StyledText], behind head: StyledText, then blank: StyledText, _ wrap: Wrap,
    to lines: inout [StyledText]
  ) {
    guard !rest.isEmpty else { return lines.append(head) }
    var first = head
    for text in rest {
      text.wrap(wrap, behind: first, then: blank, to: &lines)
      first = blank
    }
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
    return [[]] + StyledText(spans).wrapped(Wrap(width: width))
  }
}
