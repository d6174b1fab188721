/// The edges of each person in a list, one line for each kind of line, with the names at the other ends.
struct WebListLines {
  private let names: [SafeLine]
  private let ascii: Bool
  private let links: [WebLink]
  /// The label of each in brackets, if it has one.
  private let labels: [Span?]
  /// The links of each person, by the same number as in the list.
  private let linksOf: [[Int]]

  init(_ web: WebSketch, _ names: [SafeLine], ascii: Bool) {
    self.names = names
    self.ascii = ascii
    links = WebLink.all(of: web)
    labels = Self.labels(of: links)
    var linksOf = [[Int]](repeating: [], count: web.nodes.count)
    for (place, link) in links.enumerated() {
      linksOf[link.from].append(place)
      linksOf[link.to].append(place)
    }
    self.linksOf = linksOf
  }

  /// Most edges share a few labels: each of these is laid out once.
  private static func labels(of links: [WebLink]) -> [Span?] {
    var known: [(label: String, span: Span)] = []
    return links.map { link in
      if link.labels.count == 1, let first = known.first(where: { $0.label == link.labels[0] }) {
        return first.span
      }
      guard let label = link.label(cells: 60) else { return nil }
      let span = Span(.faint, label.between(" (", ")"))
      if link.labels.count == 1, known.count < 8 { known.append((link.labels[0], span)) }
      return span
    }
  }

  func lines(of number: Int) -> [StyledText] {
    let mine = linksOf[number]
    let kinds = mine.map { Kind(links[$0], from: number).number }
    var lines: [StyledText] = []
    for kind in Kind.all where kinds.contains(kind.number) {
      lines.append(line(mine, kinds, kind, from: number))
    }
    return lines
  }

  private func line(
    _ mine: [Int], _ kinds: [Int], _ kind: Kind, from number: Int
  ) -> StyledText {
    let sample = (ascii ? Strokes.ascii : Strokes.unicode).sample(kind.style)
    var spans: [Span] = []
    spans.reserveCapacity(1 + mine.count * 3)
    spans.append(.faint(kind.lead.sign(sample, ascii: ascii) + " "))
    for place in mine.indices where kinds[place] == kind.number {
      let link = mine[place]
      let other = links[link].from == number ? links[link].to : links[link].from
      if spans.count > 1 { spans.append(Self.comma) }
      spans.append(Span(.plain, names[other]))
      if let label = labels[link] { spans.append(label) }
    }
    return StyledText(spans)
  }

  private static let comma = Span.plain(", ")
}

/// What stands on one line: edges of one style, in one direction.
private struct Kind {
  let lead: Lead
  let style: LineStyle

  init(_ lead: Lead, _ style: LineStyle) {
    self.lead = lead
    self.style = style
  }

  init(_ link: WebLink, from number: Int) {
    self.init(Lead(link, from: number), link.style)
  }

  /// In the order of the lines.
  static let all = Lead.allCases.flatMap { lead in LineStyle.allCases.map { Kind(lead, $0) } }

  var number: Int { lead.rawValue * LineStyle.allCases.count + style.weight }
}

/// Which way an edge goes, seen from one of the two.
private enum Lead: Int, CaseIterable {
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
