/// What stands below a web: labels that found no room, and the key.
struct WebFoot {
  private(set) var marks: [Mark] = []
  private(set) var end: Point
  private let start: Point
  private let medium: WebMedium
  private let width: Double

  init(
    key: [WebKeyRow], unplaced: [SafeLine], from start: Point, medium: WebMedium, width: Double
  ) {
    self.start = start
    self.medium = medium
    self.width = medium.isPage ? max(width, 60) : medium.width
    end = start
    // On a page each line has its title; a list of them would be longer than the drawing.
    let listed = medium.isPage ? [] : unplaced
    if !listed.isEmpty { end.y += gap }
    for label in listed { add(label) }
    if !key.isEmpty { end.y += gap }
    add(key)
  }

  private var gap: Double { medium.isPage ? 3 : 2 }

  private mutating func add(_ label: SafeLine) {
    let line = label.cut(to: Int(width), ascii: medium.isASCII)
    marks.append(.text(TextMark(line, at: Point(start.x, end.y + 1), ink: .faint, isSmall: true)))
    end = Point(max(end.x, start.x + Double(line.cells)), end.y + 2)
  }

  private mutating func add(_ key: [WebKeyRow]) {
    var across = 0.0
    for row in key {
      let meaning = SafeLine(row.meaning).cut(to: Int(width) - 8, ascii: medium.isASCII)
      let cells = sampleWidth(row.sample) + Double(meaning.cells) * (medium.isPage ? 0.85 : 1)
      if across > 0, across + cells > width {
        across = 0
        end.y += 2.5.rounded(medium.isPage ? .up : .down)
      }
      let place = Point(start.x + across, end.y + 1)
      marks += sample(row.sample, at: place)
      marks.append(
        .text(
          TextMark(
            meaning, at: Point(place.x + sampleWidth(row.sample), place.y), ink: .faint,
            isSmall: true)))
      end.x = max(end.x, place.x + cells)
      across += cells + 3
    }
    if !key.isEmpty { end.y += 2 }
  }

  private func sampleWidth(_ sample: WebKeyRow.Sample) -> Double {
    switch sample {
    case .line: medium.isPage ? 5 : 4
    case .role: medium.isPage ? 4 : 2
    }
  }

  private func line(_ style: LineStyle, at place: Point) -> Mark {
    if medium.isPage {
      return .line(LineMark(from: place, to: place + Point(4, 0), style: style, ink: .faint))
    }
    let strokes: Strokes = medium.isASCII ? .ascii : .unicode
    return .text(TextMark(SafeLine(strokes.sample(style)), at: place, ink: .faint))
  }

  private func sample(_ sample: WebKeyRow.Sample, at place: Point) -> [Mark] {
    switch sample {
    case .line(let style):
      return [line(style, at: place)]
    case .role(let role) where medium.isPage:
      let area = Area(
        left: place.x, top: place.y - 0.8, right: place.x + 3, bottom: place.y + 0.8)
      return [.plate(PlateMark(area, edge: role.edge))]
    case .role(let role):
      let mark = SafeLine(role.mark(ascii: medium.isASCII))
      return [.text(TextMark(mark, at: place, ink: role.ink))]
    }
  }
}
