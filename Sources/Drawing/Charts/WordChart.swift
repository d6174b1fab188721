/// Answers in words over time: a row for each word, a mark where it was given.
package struct WordChart: Hashable, Sendable {
  /// That a word was given, and how often.
  package struct Value: Hashable, Sendable {
    /// The number of the day, week or month, counted from the left.
    package let step: Int
    /// The row.
    package let row: Int
    /// How many times.
    package let count: Int
    /// What it stands for.
    package let title: SafeLine
    /// Whether it is a guess at what somebody else would say.
    package let isGuess: Bool

    /// A word that was given so many times.
    package init(step: Int, row: Int, count: Int, title: String, isGuess: Bool = false) {
      self.step = step
      self.row = row
      self.count = count
      self.title = SafeLine(title)
      self.isGuess = isGuess
    }
  }

  /// What it shows, in a few words.
  package let title: String
  /// The same in full, for somebody who cannot see it.
  package let description: String
  /// The words, from the top down.
  package let rows: [SafeLine]
  /// How many days, weeks or months there are from left to right.
  package let steps: Int
  /// The words below.
  package let ticks: [ChartTick]
  /// The answers.
  package let values: [Value]

  /// A chart of so many steps.
  package init(
    title: String, description: String, rows: [String], steps: Int, ticks: [ChartTick],
    values: [Value]
  ) {
    self.title = title
    self.description = description
    self.rows = rows.map { SafeLine($0) }
    self.steps = steps
    self.ticks = ticks
    self.values = values
  }

  /// The chart as marks.
  package func picture(_ medium: ChartMedium) -> Picture {
    let frame = frame(medium)
    let names = rows.enumerated().map { row, name in
      let text = name.cut(to: Int(frame.plot.left) - 3)
      return Mark.text(TextMark(text, at: Point(1, y(row, frame)), isSmall: true))
    }
    let dots = medium.isVector ? dots(frame) : counts(frame)
    return Picture(
      title: title, description: description,
      size: Point(Double(medium.width), frame.plot.bottom + 4),
      marks: names + frame.axes + frame.marks(ticks) + dots)
  }

  private func frame(_ medium: ChartMedium) -> ChartFrame {
    let widest = rows.map(\.cells).max() ?? 0
    let left = Double(min(widest, medium.width / 2) + 3)
    let width = min(Double(medium.width) - left - 1, Double(max(steps, 4)) * 6)
    let height = Double(rows.count) * (medium.isVector ? 3 : 2)
    let area = Area(left: left, top: 0, right: left + width, bottom: height)
    return ChartFrame(plot: area, steps: steps, low: 0, high: 1)
  }

  private func place(_ value: Value, _ frame: ChartFrame) -> Point {
    Point(frame.x(value.step), y(value.row, frame))
  }

  private func y(_ row: Int, _ frame: ChartFrame) -> Double {
    (Double(row) + 0.5) * frame.plot.height / Double(max(1, rows.count))
  }

  private func dots(_ frame: ChartFrame) -> [Mark] {
    values.filter { rows.indices.contains($0.row) }.map { value in
      .dot(
        DotMark(
          centre: place(value, frame), radius: CountMark.radius(value.count),
          ink: value.isGuess ? .cool : .accent, isFilled: !value.isGuess, title: value.title))
    }
  }

  /// On cells, what falls into one is counted together.
  private func counts(_ frame: ChartFrame) -> [Mark] {
    var cells: [Point: (count: Int, isGuess: Bool)] = [:]
    for value in values where rows.indices.contains(value.row) {
      let place = place(value, frame)
      let cell = Point(place.x.rounded(.down), place.y)
      let known = cells[cell] ?? (0, true)
      cells[cell] = (known.count + value.count, known.isGuess && value.isGuess)
    }
    return cells.sorted { ($0.key.y, $0.key.x) < ($1.key.y, $1.key.x) }.map { cell, value in
      CountMark.mark(value.count, at: cell, isGuess: value.isGuess)
    }
  }
}
