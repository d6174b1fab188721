extension TimeChart {
  /// The chart as marks.
  package func picture(_ medium: ChartMedium) -> Picture {
    let frame = frame(medium)
    var marks = [Mark.text(TextMark(scale.ends, at: Point(1, 1), ink: .faint, isSmall: true))]
    marks += numbers(frame, medium) + frame.axes + frame.marks(ticks)
    for line in series { marks += lines(line, frame) }
    for line in series { marks += dots(line, frame, medium) }
    marks += key(under: frame)
    let height = frame.plot.bottom + 4 + (hasKey ? 2 : 0)
    return Picture(
      title: title, description: description, size: Point(Double(medium.width), height),
      marks: marks)
  }

  private var hasKey: Bool { series.count > 1 }

  private func frame(_ medium: ChartMedium) -> ChartFrame {
    let left = Double(scale.cells + 3)
    // A few months need not lie a screen apart.
    let width = min(Double(medium.width) - left - 1, Double(max(steps, 4)) * 6)
    let area = Area(left: left, top: 2, right: left + width, bottom: 2 + Double(medium.rows * 2))
    return ChartFrame(
      plot: area, steps: steps, low: Double(scale.low), high: Double(scale.high))
  }

  private func numbers(_ frame: ChartFrame, _ medium: ChartMedium) -> [Mark] {
    scale.labels.flatMap { number -> [Mark] in
      let y = frame.y(Double(number))
      let at = Point(frame.plot.left - 1.5, y)
      let text = TextMark(
        SafeLine("\(number)"), at: at, anchor: .trailing, ink: .faint, isSmall: true)
      guard medium.isVector else { return [.text(text)] }
      let line = LineMark(
        from: Point(frame.plot.left, y), to: Point(frame.plot.right, y), style: .dotted, ink: .faint
      )
      return [.text(text), .line(line)]
    }
  }

  private func point(_ value: Value, _ frame: ChartFrame) -> Point {
    Point(frame.x(value.step), frame.y(value.value))
  }

  private func lines(_ line: Series, _ frame: ChartFrame) -> [Mark] {
    line.stretches.map { stretch in
      .path(PathMark(stretch.map { point($0, frame) }, style: line.style, ink: line.ink))
    }
  }

  /// On cells a dot hides what is beside it, so they are only drawn where there is room.
  private func dots(_ line: Series, _ frame: ChartFrame, _ medium: ChartMedium) -> [Mark] {
    guard medium.isVector || frame.stride >= 2 else { return [] }
    return line.values.map { value in
      .dot(
        DotMark(
          centre: point(value, frame), radius: frame.stride < 1 ? 0.3 : 0.45, ink: line.ink,
          isFilled: line.style == .solid, title: value.title))
    }
  }

  private func key(under frame: ChartFrame) -> [Mark] {
    guard hasKey else { return [] }
    let y = frame.plot.bottom + 5
    var x = frame.plot.left
    return series.flatMap { line -> [Mark] in
      let start = x
      x += Double(line.name.cells) + 6
      return [
        .line(
          LineMark(
            from: Point(start, y), to: Point(start + 3, y), style: line.style, ink: line.ink)),
        .text(TextMark(line.name, at: Point(start + 4, y), isSmall: true)),
      ]
    }
  }
}
