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
