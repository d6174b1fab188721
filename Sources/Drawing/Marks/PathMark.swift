/// A line through several points, without a gap.
package struct PathMark: Hashable, Sendable {
  /// What it goes through, in order; one alone is a speck.
  package let points: [Point]
  /// How it is drawn.
  package let style: LineStyle
  /// Its colour.
  package let ink: Ink

  /// A line through these points.
  package init(_ points: [Point], style: LineStyle = .solid, ink: Ink = .plain) {
    self.points = points
    self.style = style
    self.ink = ink
  }

  /// Its pieces, each a straight line.
  var lines: [LineMark] {
    guard points.count > 1 else {
      return points.map { LineMark(from: $0, to: $0, style: style, ink: ink) }
    }
    return zip(points, points.dropFirst()).map {
      LineMark(from: $0, to: $1, style: style, ink: ink)
    }
  }
}
