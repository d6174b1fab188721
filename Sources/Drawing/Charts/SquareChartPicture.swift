/// Turns a square into marks.
struct SquareChartPicture {
  private let chart: SquareChart
  private let medium: ChartMedium
  private let left: Double
  private let top: Double
  private let side: Double

  init(_ chart: SquareChart, in medium: ChartMedium) {
    self.chart = chart
    self.medium = medium
    let ticks = Double(chart.up.ticks.map(\.label.cells).max() ?? 0)
    left = medium.margin + ticks + 2
    top = medium.margin + medium.line + 1
    side =
      switch medium {
      // A line to each whole number of eleven.
      case .cells(let width): Double(min(20, max(10, (width - Int(left) - 2) / 10 * 10)))
      case .page: 40
      }
  }

  var picture: Picture {
    let nameCells = Double(max(chart.upName.cells, chart.acrossName.cells) + 2)
    let width = max(left + side + 2, medium.margin + nameCells) + medium.margin
    let height = top + side + 3 * medium.line + medium.margin
    return Picture(
      title: chart.title, description: chart.description, size: Point(width, height),
      marks: frame + ticks + names(height) + spots)
  }

  private func names(_ height: Double) -> [Mark] {
    let below = top + side + 2.5 * medium.line
    return [
      .text(TextMark(chart.upName, at: Point(medium.margin, medium.margin + 1), ink: .warm)),
      .text(TextMark(chart.acrossName, at: Point(left, below), ink: .accent)),
    ]
  }

  private var frame: [Mark] {
    let corner = Point(left - 1, top + side + 2)
    return [
      .line(
        LineMark(from: Point(left - 1, top - 1), to: Point(left - 1, top + side + 1), ink: .faint)),
      .line(LineMark(from: corner, to: Point(left + side + 1, top + side + 2), ink: .faint)),
    ]
  }

  private var ticks: [Mark] {
    let up = chart.up.ticks.map { tick in
      Mark.text(
        TextMark(
          tick.label, at: Point(left - 2, y(tick.value)), anchor: .trailing, ink: .faint,
          isSmall: true))
    }
    let across = chart.across.ticks.map { tick in
      Mark.text(
        TextMark(
          tick.label, at: Point(x(tick.value), top + side + 1.5 * medium.line + 0.5),
          anchor: .centre, ink: .faint, isSmall: true))
    }
    return up + across
  }

  private func x(_ value: Double) -> Double {
    medium.onGrid(left + chart.across.height(of: value) * side)
  }

  private func y(_ value: Double) -> Double { top + side - chart.up.height(of: value) * side }

  private var spots: [Mark] {
    chart.spots.sorted { $0.count < $1.count }.map { spot in
      let place = Point(x(spot.across), y(spot.up))
      if case .cells = medium, spot.count > 1 {
        let text = SafeLine(spot.count > 9 ? "+" : "\(spot.count)")
        return .text(TextMark(text, at: place, anchor: .centre, ink: .accent))
      }
      return .dot(
        DotMark(
          centre: place, radius: 0.6 * min(3, Double(spot.count).squareRoot()), ink: .accent,
          title: spot.title))
    }
  }
}
