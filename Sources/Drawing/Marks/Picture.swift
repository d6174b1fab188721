/// Marks in a plane, the later ones above the earlier.
package struct Picture: Hashable, Sendable {
  /// What it shows, in a few words.
  package let title: String
  /// The same for somebody who cannot see it, in full.
  package let description: String
  /// Its lower right corner; the upper left one is at 0, 0.
  package let size: Point
  /// What it is made of.
  package let marks: [Mark]

  /// A picture of so many units to the right and down.
  package init(title: String, description: String, size: Point, marks: [Mark]) {
    self.title = title
    self.description = description
    self.size = size
    self.marks = marks
  }
}

extension Picture {
  /// Pictures below each other, as one.
  package static func stacked(_ pictures: [Picture], title: String) -> Picture {
    var marks: [Mark] = []
    var down = 0.0
    for picture in pictures {
      marks += picture.marks.map { $0.moved(by: Point(0, down)) }
      down += picture.size.y
    }
    return Picture(
      title: title, description: pictures.map(\.description).joined(separator: "\n"),
      size: Point(pictures.map(\.size.x).max() ?? 0, down), marks: marks)
  }
}

extension Mark {
  fileprivate func moved(by way: Point) -> Mark {
    switch self {
    case .line(let line):
      .line(
        LineMark(
          from: line.from + way, to: line.to + way, style: line.style, ink: line.ink,
          isArrow: line.isArrow, title: line.title))
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
