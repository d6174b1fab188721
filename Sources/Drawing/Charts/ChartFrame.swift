/// Where the axes of a chart lie, and where a step or a value lies between them.
struct ChartFrame {
  let plot: Area
  let steps: Int
  let low: Double
  let high: Double

  /// The room between two steps.
  var stride: Double { plot.width / Double(max(1, steps)) }

  func x(_ step: Int) -> Double { plot.left + (Double(step) + 0.5) * stride }

  /// In the middle of the lowest and the highest line, so that both can be written beside.
  func y(_ value: Double) -> Double {
    let part = high > low ? (value - low) / (high - low) : 0.5
    return plot.bottom - 1 - part * (plot.height - 2)
  }

  /// The axis on the left, from the top down to the one below.
  var axes: [Mark] {
    let corner = Point(plot.left - 1, plot.bottom + 1)
    return [
      .line(
        LineMark(from: Point(corner.x, plot.top), to: Point(corner.x, corner.y + 1), ink: .faint)),
      .line(LineMark(from: corner, to: Point(plot.right, corner.y), ink: .faint)),
    ]
  }

  /// The labels below, left out where one would run into the one before.
  func marks(_ ticks: [ChartTick]) -> [Mark] {
    var marks: [Mark] = []
    var free = 0.0
    for tick in ticks where (0..<steps).contains(tick.step) {
      let left = plot.left + (Double(tick.step) * stride).rounded(.down)
      let right = left + Double(tick.label.cells)
      guard left >= free, right <= plot.right + 1 else { continue }
      free = right + 2
      let at = Point(left, plot.bottom + 3)
      marks.append(.text(TextMark(tick.label, at: at, ink: .faint, isSmall: true)))
    }
    return marks
  }
}
