extension Mark {
  /// The same mark so far to the right and down.
  func moved(by way: Point) -> Mark {
    switch self {
    case .line(let line):
      .line(
        LineMark(
          from: line.from + way, to: line.to + way, style: line.style, ink: line.ink,
          isArrow: line.isArrow, title: line.title))
    case .path(let path):
      .path(PathMark(path.points.map { $0 + way }, style: path.style, ink: path.ink))
    case .dot(let dot):
      .dot(
        DotMark(
          centre: dot.centre + way, radius: dot.radius, ink: dot.ink, isFilled: dot.isFilled,
          title: dot.title))
    case .plate(let plate):
      .plate(PlateMark(plate.area.moved(by: way), edge: plate.edge, title: plate.title))
    case .text(let text):
      .text(
        TextMark(
          text.text, at: text.at + way, anchor: text.anchor, ink: text.ink, isSmall: text.isSmall))
    }
  }
}

extension Area {
  fileprivate func moved(by way: Point) -> Area {
    Area(left: left + way.x, top: top + way.y, right: right + way.x, bottom: bottom + way.y)
  }
}

extension Picture {
  /// Several pictures as one, each under its own title.
  package static func stacked(_ pictures: [Picture], title: String) -> Picture {
    var marks: [Mark] = []
    var down = 0.0
    for picture in pictures {
      let heading = TextMark(SafeLine(picture.title), at: Point(1, down + 1.5), ink: .strong)
      marks.append(.text(heading))
      marks += picture.marks.map { $0.moved(by: Point(0, down + 3)) }
      down += picture.size.y + 5
    }
    let description = pictures.map { "\($0.title)\n\($0.description)" }.joined(separator: "\n")
    let width = pictures.map(\.size.x).max() ?? 0
    return Picture(
      title: title, description: description, size: Point(width, down), marks: marks)
  }
}
