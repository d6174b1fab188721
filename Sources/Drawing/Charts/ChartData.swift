/// Points that belong together.
package struct ChartSeries: Hashable, Sendable {
  package enum Look: Hashable, Sendable {
    /// Full dots, joined where one period follows upon another.
    case full
    /// Rings, joined by broken lines.
    case rings
    /// Full dots, each for itself.
    case apart
    /// Rings, each for itself.
    case ringsApart

    var isJoined: Bool { self == .full || self == .rings }
    var isFilled: Bool { self == .full || self == .apart }
  }

  package let look: Look
  package let name: SafeLine?
  /// In the order of their periods.
  package let points: [ChartPoint]

  package init(_ look: Look, name: SafeLine? = nil, _ points: [ChartPoint]) {
    self.look = look
    self.name = name
    self.points = points
  }
}

/// What stands in one period of a chart.
package struct ChartPoint: Hashable, Sendable {
  /// The number of its period, from 0.
  package let period: Int
  /// Its place on the scale.
  package let value: Double
  /// How often it came: more than once is a number in the terminal, and a larger dot on a page.
  package let count: Int
  /// What it stands for, where the medium can say so.
  package let title: SafeLine?

  package init(period: Int, value: Double, count: Int = 1, title: SafeLine? = nil) {
    self.period = period
    self.value = value
    self.count = count
    self.title = title
  }
}

/// The scale at the side of a chart.
package struct ChartAxis: Hashable, Sendable {
  package struct Tick: Hashable, Sendable {
    package let value: Double
    package let label: SafeLine

    package init(_ value: Double, _ label: SafeLine) {
      self.value = value
      self.label = label
    }
  }

  package let low: Double
  package let high: Double
  package let ticks: [Tick]

  package init(low: Double, high: Double, ticks: [Tick]) {
    self.low = low
    self.high = max(high, low + 1)
    self.ticks = ticks
  }

  /// How far up a value is, 0 to 1.
  func height(of value: Double) -> Double { (value - low) / (high - low) }
}
