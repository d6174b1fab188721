/// The ties of each person in a list, one line for each kind of line, with the names at the other ends.
struct WebListTies {
  private let names: [SafeLine]
  private let ascii: Bool
  private let links: [WebLink]
  /// What each is called, in brackets, where it is called anything.
  private let labels: [Span?]
  /// Everybody's links, so that nobody's have to be looked for among all.
  private let linksOf: [[Int]]

  init(_ web: WebSketch, _ names: [SafeLine], ascii: Bool) {
    self.names = names
    self.ascii = ascii
    links = WebLink.all(of: web)
    labels = links.map { link in
      link.label(cells: 60).map { Span(.faint, $0.between(" (", ")")) }
    }
    var linksOf = [[Int]](repeating: [], count: web.nodes.count)
    for (place, link) in links.enumerated() {
      linksOf[link.from].append(place)
      linksOf[link.to].append(place)
    }
    self.linksOf = linksOf
  }

  func lines(of number: Int) -> [StyledText] {
    let mine = linksOf[number]
    var lines: [StyledText] = []
    for lead in Lead.allCases {
      for style in LineStyle.allCases {
        let line = line(mine, style, lead, from: number)
        if let line { lines.append(line) }
      }
    }
    return lines
  }

  private func line(
    _ mine: [Int], _ style: LineStyle, _ lead: Lead, from number: Int
  ) -> StyledText? {
    let ahead = mine.filter {
      links[$0].style == style && Lead(links[$0], from: number) == lead
    }
    if ahead.isEmpty { return nil }
    var spans: [Span] = []
    spans.reserveCapacity(ahead.count * 3)
    for place in ahead {
      if spans.isEmpty {
        let sample = (ascii ? Strokes.ascii : Strokes.unicode).sample(style)
        spans.append(.faint(lead.sign(sample, ascii: ascii) + " "))
      } else {
        spans.append(.plain(", "))
      }
      let other = links[place].from == number ? links[place].to : links[place].from
      spans.append(Span(.plain, names[other]))
      if let label = labels[place] { spans.append(label) }
    }
    return StyledText(spans)
  }
}

/// Which way a tie goes, seen from one of the two.
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
