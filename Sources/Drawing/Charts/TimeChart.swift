/// Numbers over time as lines; where nothing was answered there is a gap, and no line.
package struct TimeChart: Hashable, Sendable {
  /// A point of a line.
  package struct Value: Hashable, Sendable {
    /// The number of the day, week or month, counted from the left.
    package let step: Int
    /// Where it lies on the scale.
    package let value: Double
    /// What it stands for: when, how many answers, how many days.
    package let title: SafeLine

    /// A value at a step.
    package init(step: Int, value: Double, title: String) {
      self.step = step
      self.value = value
      self.title = SafeLine(title)
    }
  }

  /// A line of its own.
  package struct Series: Hashable, Sendable {
    /// What it is called in the key.
    package let name: SafeLine
    /// How it is drawn; dots of a line that is not solid are rings.
    package let style: LineStyle
    /// Its colour.
    package let ink: Ink
    /// Its points from left to right.
    package let values: [Value]

    /// A line through these values.
    package init(
      name: String, style: LineStyle = .solid, ink: Ink = .accent, values: [Value]
    ) {
      self.name = SafeLine(name)
      self.style = style
      self.ink = ink
      self.values = values.sorted { $0.step < $1.step }
    }

    /// The stretches without a gap.
    var stretches: [[Value]] {
      var stretches: [[Value]] = []
      for value in values {
        if let last = stretches.last?.last, value.step - last.step <= 1 {
          stretches[stretches.count - 1].append(value)
        } else {
          stretches.append([value])
        }
      }
      return stretches
    }
  }

  /// What it shows, in a few words.
  package let title: String
  /// The same in full, for somebody who cannot see it.
  package let description: String
  /// The numbers on the left.
  package let scale: ChartScale
  /// How many days, weeks or months there are from left to right.
  package let steps: Int
  /// The words below.
  package let ticks: [ChartTick]
  /// The lines.
  package let series: [Series]

  /// A chart of so many steps.
  package init(
    title: String, description: String, scale: ChartScale, steps: Int, ticks: [ChartTick],
    series: [Series]
  ) {
    self.title = title
    self.description = description
    self.scale = scale
    self.steps = steps
    self.ticks = ticks
    self.series = series
  }
}
