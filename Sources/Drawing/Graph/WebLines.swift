/// The edges of a web between the people, each with its label where there is room.
struct WebLines {
  /// Where on its line a label may stand, the middle first.
  private static let parts = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]

  private let people: WebPeople
  private let medium: WebMedium
  private(set) var lines: [Mark] = []
  private(set) var labels: [Mark] = []
  /// Labels for which there was no room on the line.
  private(set) var unplaced: [SafeLine] = []
  private var taken: [Area]

  init(people: WebPeople, medium: WebMedium, links: [WebLink]) {
    self.people = people
    self.medium = medium
    taken = people.plates.flatMap(\.self)
    for link in links { lines.append(line(link)) }
    for link in links { place(labelOf: link) }
  }

  private func segment(_ link: WebLink) -> Segment {
    Segment(people.points[link.from], people.points[link.to])
  }

  /// From the edge of one name to the edge of the other.
  private func line(_ link: WebLink) -> Mark {
    let ends = medium.isPage && !link.isOneWay ? segment(link) : visible(link)
    return .line(
      LineMark(
        from: ends.from, to: ends.to, style: link.style, ink: .faint, isArrow: link.isOneWay,
        title: title(link)))
  }

  /// The part between the names; on a page they hide the rest, but for the head of an arrow.
  private func visible(_ link: WebLink) -> Segment {
    let whole = segment(link)
    let gap = medium.isPage ? Point(0.4, 0.4) : Point(0, 0)
    let start = people.plates[link.from].compactMap { $0.part(of: whole)?.upperBound }.max() ?? 0
    let end =
      people.plates[link.to].compactMap { $0.grown(by: gap).part(of: whole)?.lowerBound }.min() ?? 1
    return Segment(whole.point(at: min(start, end)), whole.point(at: max(start, end)))
  }

  private func title(_ link: WebLink) -> SafeLine {
    let join = link.isOneWay ? "→" : "–"
    let pair = "\(people.names[link.from]) \(medium.isASCII ? "-" : join) \(people.names[link.to])"
    let label = link.label(cells: 120).map { ": \($0)" } ?? ""
    return SafeLine(pair + label)
  }

  private mutating func place(labelOf link: WebLink) {
    guard let label = link.label(cells: 24) else { return }
    let whole = segment(link)
    let places = Self.parts.map { whole.point(at: $0).snapped(in: medium) }
    guard
      let free = places.first(where: {
        isFree(room(of: label, at: $0), on: visible(link))
      })
    else {
      unplaced.append(title(link))
      return
    }
    let area = room(of: label, at: free)
    taken.append(area)
    labels.append(.plate(PlateMark(area)))
    labels.append(.text(TextMark(label, at: free, anchor: .centre, ink: .faint, isSmall: true)))
  }

  private func room(of label: SafeLine, at point: Point) -> Area {
    let scale = medium.isPage ? 0.8 : 1
    let half = Point(Double(label.cells) * scale / 2 + (medium.isPage ? 0.5 : 1), 1)
    return Area(
      left: point.x - half.x, top: point.y - half.y, right: point.x + half.x,
      bottom: point.y + half.y)
  }

  /// Whether nothing else stands there, and enough of the line can still be seen.
  private func isFree(_ area: Area, on line: Segment) -> Bool {
    let hidden = area.part(of: line).map { $0.upperBound - $0.lowerBound } ?? 0
    let way = line.to - line.from
    guard (abs(way.x) / 2 + abs(way.y)) * (1 - hidden) >= 2 else { return false }
    let isWithin = medium.isPage || area.left >= 0 && area.right <= medium.width
    return isWithin && !taken.contains { $0.overlaps(area) }
  }
}

extension Point {
  fileprivate func snapped(in medium: WebMedium) -> Point {
    medium.isPage ? self : medium.room(reach: 0).snapped(self)
  }
}

extension WebMedium {
  var isPage: Bool {
    switch self {
    case .cells: false
    case .page: true
    }
  }
}
