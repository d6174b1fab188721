extension SquareChart {
  /// The chart as marks.
  package func picture(_ medium: ChartMedium) -> Picture {
    let frame = Frame(self, medium)
    var marks: [Mark] = [
      .text(TextMark(up.ends, at: Point(1, 1), ink: .faint, isSmall: true)),
      .text(
        TextMark(
          across.ends, at: Point(1, frame.area.bottom + 5), ink: .faint, isSmall: true)),
    ]
    marks += frame.edges + numbers(frame) + days(frame, medium)
    return Picture(
      title: title, description: description,
      size: Point(medium.isVector ? 64 : Double(medium.width), frame.area.bottom + 6), marks: marks)
  }

  private func numbers(_ frame: Frame) -> [Mark] {
    let beside = up.labels.map { number in
      TextMark(
        SafeLine("\(number)"), at: Point(frame.area.left - 1.5, frame.y(Double(number))),
        anchor: .trailing, ink: .faint, isSmall: true)
    }
    let below = across.labels.map { number in
      TextMark(
        SafeLine("\(number)"), at: Point(frame.x(Double(number)), frame.area.bottom + 3),
        anchor: .centre, ink: .faint, isSmall: true)
    }
    return (beside + below).map(Mark.text)
  }

  /// Days that fall on one place are one larger mark, or their number.
  private func days(_ frame: Frame, _ medium: ChartMedium) -> [Mark] {
    var places: [Point: [Value]] = [:]
    for value in values where value.across.isFinite && value.up.isFinite {
      places[frame.place(value, isExact: medium.isVector), default: []].append(value)
    }
    return places.sorted { ($0.key.y, $0.key.x) < ($1.key.y, $1.key.x) }.map { place, days in
      guard medium.isVector else { return CountMark.mark(days.count, at: place) }
      return .dot(
        DotMark(
          centre: place, radius: CountMark.radius(days.count), ink: .accent,
          title: SafeLine(days.map(\.title.text).joined(separator: "; "))))
    }
  }

  /// Where the square lies: in a picture as high as it is wide, on cells as nearly as lines allow.
  private struct Frame {
    let area: Area
    private let across: ChartScale
    private let up: ChartScale

    init(_ chart: SquareChart, _ medium: ChartMedium) {
      across = chart.across
      up = chart.up
      let left = Double(up.cells + 3)
      let height = medium.isVector ? 44.0 : 22.0
      let width = medium.isVector ? 44.0 : min(44, Double(medium.width) - left - 1)
      area = Area(left: left, top: 2, right: left + width, bottom: 2 + height)
    }

    func x(_ value: Double) -> Double {
      area.left + 1 + Self.part(value, across) * (area.width - 3)
    }

    func y(_ value: Double) -> Double {
      area.bottom - 1 - Self.part(value, up) * (area.height - 2)
    }

    private static func part(_ value: Double, _ scale: ChartScale) -> Double {
      guard scale.high > scale.low else { return 0.5 }
      let low = Double(scale.low)
      return (value - low) / (Double(scale.high) - low)
    }

    func place(_ value: Value, isExact: Bool) -> Point {
      let point = Point(x(value.across), y(value.up))
      guard !isExact else { return point }
      return Point(point.x.rounded(.down), (point.y / 2).rounded(.down) * 2 + 1)
    }

    var edges: [Mark] {
      let corner = Point(area.left - 1, area.bottom + 1)
      return [
        .line(
          LineMark(from: Point(corner.x, area.top), to: Point(corner.x, corner.y + 1), ink: .faint)),
        .line(LineMark(from: corner, to: Point(area.right, corner.y), ink: .faint)),
      ]
    }
  }
}
