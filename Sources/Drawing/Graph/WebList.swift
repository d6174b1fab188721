/// Everybody in a web with their ties, one below the other.
struct WebList {
  let ascii: Bool
  let width: Int

  func lines(of web: WebSketch) -> [StyledText] {
    let links = WebLink.all(of: web)
    let names = web.nodes.map { $0.shownName(cells: nameCells, ascii: ascii) }
    let column = (names.map(\.cells).max() ?? 0) + 2
    let people = web.nodes.indices.flatMap { number in
      lines(of: web.nodes[number], names[number], column: column, ties(of: number, links, names))
    }
    return people + key(web.key)
  }

  private var nameCells: Int { min(24, width / 3) }

  private func lines(
    of node: WebNode, _ name: SafeLine, column: Int, _ ties: [StyledText]
  ) -> [StyledText] {
    let mark = Span(node.role.ink, node.role.mark(ascii: ascii) + " ")
    let head = StyledText([mark, Span(node.role == .plain ? .plain : node.role.ink, name)])
    let note = node.shownNote(cells: width - column - 2, ascii: ascii)
    let notes: [StyledText] = note.map { [[Span(.faint, $0)]] } ?? []
    let rest = (notes + ties).flatMap { tie in
      tie.wrapped(Wrap(width: width - column - 2, hanging: 4))
    }
    let blank = StyledText()
    return (rest.isEmpty ? [blank] : rest).enumerated().map { row, text in
      (row == 0 ? head : blank).padded(to: column + 2) + text
    }
  }

  /// One line for each kind of line, with the names at the other ends.
  private func ties(of number: Int, _ links: [WebLink], _ names: [SafeLine]) -> [StyledText] {
    let mine = links.filter { $0.from == number || $0.to == number }
    return Lead.allCases.flatMap { direction in
      LineStyle.allCases.compactMap { style in
        let some = mine.filter { $0.style == style && Lead($0, from: number) == direction }
        return some.isEmpty ? nil : tie(some, style, direction, from: number, names)
      }
    }
  }

  private func tie(
    _ links: [WebLink], _ style: LineStyle, _ lead: Lead, from number: Int, _ names: [SafeLine]
  ) -> StyledText {
    var spans: [Span] = [.faint(lead.sign(line(style), ascii: ascii) + " ")]
    for (place, link) in links.enumerated() {
      if place > 0 { spans.append(.plain(", ")) }
      spans.append(Span(.plain, names[link.from == number ? link.to : link.from]))
      if let label = link.label(cells: 60) { spans.append(.faint(" (\(label))")) }
    }
    return StyledText(spans)
  }

  private func line(_ style: LineStyle) -> String {
    (ascii ? Strokes.ascii : Strokes.unicode).sample(style)
  }

  private func key(_ rows: [WebKeyRow]) -> [StyledText] {
    guard !rows.isEmpty else { return [] }
    let parts = rows.map { row -> Span in
      switch row.sample {
      case .line(let style): .faint("\(Lead.both.sign(line(style), ascii: ascii)) \(row.meaning)")
      case .role(let role): .faint("\(role.mark(ascii: ascii)) \(row.meaning)")
      }
    }
    let spans = parts.enumerated().flatMap {
      $0.offset == 0 ? [$0.element] : [.plain("   "), $0.element]
    }
    return [[]] + StyledText(spans).wrapped(Wrap(width: width))
  }
}

/// Which way a tie goes, seen from one of the two.
private enum Lead: CaseIterable {
  case both, away, here

  init(_ link: WebLink, from number: Int) {
    self = !link.isOneWay ? .both : link.from == number ? .away : .here
  }

  /// The line, with the head of an arrow for its last or first piece.
  func sign(_ line: String, ascii: Bool) -> String {
    switch self {
    case .both: line
    case .away: "\(line.dropLast())\(ascii ? ">" : "→")"
    case .here: "\(ascii ? "<" : "←")\(line.dropFirst())"
    }
  }
}
