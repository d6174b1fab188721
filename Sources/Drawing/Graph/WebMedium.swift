/// How large things are where a web is drawn.
enum WebMedium {
  /// Terminal cells, so many to a line.
  case cells(Int, ascii: Bool)
  /// A page that is wider the more people are on it.
  case page(people: Int)

  /// The room there is, where two neighbouring names and what is between them need `reach`.
  func room(reach: Double) -> Room {
    switch self {
    case .cells:
      Room(
        width: width, step: Point(min(34, max(18, reach)), 8), gap: Point(3, 2), grid: Point(1, 2),
        phase: 1)
    case .page:
      Room(
        width: width, step: Point(min(26, max(20, reach)), 15), gap: Point(3, 3), grid: Point(1, 1),
        phase: 0)
    }
  }

  var width: Double {
    switch self {
    case .cells(let width, _): Double(width)
    case .page(let people): 60 + 16 * Double(people).squareRoot()
    }
  }

  /// What stays free around a picture.
  var margin: Point {
    switch self {
    case .cells: Point(0, 0)
    case .page: Point(3, 3)
    }
  }

  var nameCells: Int {
    switch self {
    case .cells(let width, _): min(24, max(6, width / 3))
    case .page: 26
    }
  }

  func box(name: SafeLine, note: SafeLine?) -> Box {
    let nameCells = Double(name.cells)
    let noteCells = Double(note?.cells ?? 0)
    switch self {
    case .cells:
      let half = (max(nameCells, noteCells) / 2).rounded(.up) + 1
      return Box(halfWidth: half, above: 1, below: note == nil ? 1 : 3)
    case .page:
      let half = (max(nameCells, noteCells * 0.8) / 2 + 1.8).rounded(.up)
      return Box(halfWidth: half, above: note == nil ? 2 : 2.5, below: note == nil ? 2 : 2.5)
    }
  }

  /// What the name and the note cover, each by itself: lines may come as near as that.
  func plates(name: SafeLine, note: SafeLine?, at point: Point) -> [Area] {
    guard case .cells = self else { return [box(name: name, note: note).area(at: point)] }
    let lines = [(name, point)] + (note.map { [($0, point + Point(0, 2))] } ?? [])
    return lines.map { line, middle in
      let left = (middle.x - Double(line.cells) / 2).rounded(.down)
      return Area(
        left: left - 1, top: middle.y - 1, right: left + Double(line.cells) + 1,
        bottom: middle.y + 1)
    }
  }

  /// The name as it is written here: in cells with its mark before it.
  func name(of node: WebNode) -> SafeLine {
    switch self {
    case .cells(_, let ascii):
      let mark = node.role.mark(ascii: ascii)
      return SafeLine("\(mark) \(node.shownName(cells: nameCells, ascii: ascii))")
    case .page: return node.shownName(cells: nameCells)
    }
  }
}

extension WebNode.Role {
  func mark(ascii: Bool) -> String {
    switch self {
    case .me: ascii ? "@" : "◉"
    case .hinge: ascii ? "+" : "◆"
    case .metamour: ascii ? "o" : "○"
    case .plain: ascii ? "*" : "●"
    }
  }

  var ink: Ink {
    switch self {
    case .me: .accent
    case .hinge: .warm
    case .metamour: .cool
    case .plain: .plain
    }
  }

  var edge: PlateMark.Edge {
    switch self {
    case .me: .thick
    case .hinge: .double
    case .metamour: .square
    case .plain: .round
    }
  }
}
