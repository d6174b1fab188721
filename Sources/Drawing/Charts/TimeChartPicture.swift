/// Turns a chart over time into marks.
struct TimeChartPicture {
  private let chart: TimeChart
  private let medium: ChartMedium
  /// Where the plot begins, and where its highest and lowest values are.
  private let left: Double
  private let top: Double
  private let bottom: Double
  private let step: Double

  init(_ chart: TimeChart, in medium: ChartMedium) {
    self.chart = chart
    self.medium = medium
    let names = chart.axis.ticks.map(\.label) + chart.rows.map(\.name)
    left = medium.margin + Double(names.map(\.cells).max() ?? 0) + 2
    top = medium.margin + 1
    bottom = top + medium.height
    let room = medium.width - medium.margin - left - 1
    let periods = Double(max(1, chart.periods))
    let exact = min(4, room / periods)
    // In cells every period has the same number of whole columns.
    if case .cells = medium { step = max(1, exact.rounded(.down)) } else { step = exact }
  }

  var picture: Picture {
    let height = bottom + 5 + Double(chart.rows.count) * medium.line + medium.margin
    return Picture(
      title: chart.title, description: chart.description, size: Point(medium.width, height),
      marks: frame + grid + chart.series.flatMap(lines) + chart.series.flatMap(dots) + labels
        + below)
  }

  private var isCells: Bool { if case .cells = medium { true } else { false } }

  private func x(_ period: Int) -> Double {
    medium.onGrid(left + (Double(period) + (isCells ? 0 : 0.5)) * step)
  }

  private func y(_ value: Double) -> Double {
    bottom - chart.axis.height(of: value) * medium.height
  }

  private var right: Double { left + Double(chart.periods) * step }

  private var frame: [Mark] {
    let corner = Point(left - 1, bottom + 2)
    return [
      .line(LineMark(from: Point(left - 1, top - 1), to: Point(left - 1, bottom + 1), ink: .faint)),
      .line(LineMark(from: corner, to: Point(right, bottom + 2), ink: .faint)),
    ]
  }

  private var grid: [Mark] {
    chart.axis.ticks.flatMap { tick -> [Mark] in
      let height = y(tick.value)
      let label = Mark.text(
        TextMark(
          tick.label, at: Point(left - 2, height), anchor: .trailing, ink: .faint, isSmall: true))
      if isCells { return [label] }
      let line = LineMark(
        from: Point(left - 1, height), to: Point(right, height), style: .dotted, ink: .faint)
      return [.line(line), label]
    }
  }

  private func lines(_ series: ChartSeries) -> [Mark] {
    guard series.look.isJoined else { return [] }
    return zip(series.points, series.points.dropFirst()).compactMap { one, next in
      guard next.period == one.period + 1 else { return nil }
      return .line(
        LineMark(
          from: Point(x(one.period), y(one.value)), to: Point(x(next.period), y(next.value)),
          style: series.look == .full ? .solid : .dotted, ink: ink(series)))
    }
  }

  private func dots(_ series: ChartSeries) -> [Mark] {
    series.points.map { point in
      let place = Point(x(point.period), y(point.value))
      if isCells && point.count > 1 {
        let text = SafeLine(point.count > 9 ? "+" : "\(point.count)")
        return .text(TextMark(text, at: place, anchor: .centre, ink: ink(series), isSmall: true))
      }
      return .dot(
        DotMark(
          centre: place, radius: radius(of: point, series.look),
          ink: ink(series),
          isFilled: series.look.isFilled, title: point.title))
    }
  }

  /// A ring that is not joined to others goes around a dot in the same place.
  private func radius(of point: ChartPoint, _ look: ChartSeries.Look) -> Double {
    let radius = medium.radius * min(2.4, Double(point.count).squareRoot())
    return look == .ringsApart ? radius + 0.3 : radius
  }

  private func ink(_ series: ChartSeries) -> Ink { series.look.isFilled ? .accent : .warm }

  /// As many as fit without touching.
  private var labels: [Mark] {
    var marks: [Mark] = []
    var free = left
    for (period, label) in chart.labels.sorted(by: { $0.key < $1.key }) {
      let start = min(x(period) - 0.5, max(left, right - Double(label.cells)))
      guard start >= free else { continue }
      marks.append(
        .text(TextMark(label, at: Point(start, bottom + 4), ink: .faint, isSmall: true)))
      free = start + Double(label.cells) + 2
    }
    return marks
  }

  /// Left out where the numbers would run into each other.
  private var below: [Mark] {
    guard step >= 0.9 else { return [] }
    return chart.rows.enumerated().flatMap { number, row -> [Mark] in
      let height = bottom + 6 + medium.line * Double(number)
      let name = Mark.text(
        TextMark(
          row.name, at: Point(left - 2, height), anchor: .trailing, ink: .faint, isSmall: true))
      let texts = row.texts.sorted { $0.key < $1.key }.map { period, text in
        Mark.text(
          TextMark(
            text, at: Point(x(period), height), anchor: .centre, ink: .plain, isSmall: true))
      }
      return [name] + texts
    }
  }
}
