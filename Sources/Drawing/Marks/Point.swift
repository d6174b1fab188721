/// A place in a picture: the unit is as wide as a terminal cell, a line of text is two units high.
package struct Point: Hashable, Sendable {
  /// How far to the right.
  package var x: Double
  /// How far down.
  package var y: Double

  /// So far to the right and down.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }

  static func + (left: Point, right: Point) -> Point { Point(left.x + right.x, left.y + right.y) }
  static func - (left: Point, right: Point) -> Point { Point(left.x - right.x, left.y - right.y) }
  static func * (left: Point, factor: Double) -> Point { Point(left.x * factor, left.y * factor) }

  var length: Double { (x * x + y * y).squareRoot() }
}

/// A straight line between two points.
struct Segment {
  let from: Point
  let to: Point

  init(_ from: Point, _ to: Point) {
    self.from = from
    self.to = to
  }

  func point(at part: Double) -> Point { from + (to - from) * part }

  /// Whether the two cross somewhere between their ends.
  func crosses(_ other: Segment) -> Bool {
    mayMeet(other) && side(of: other.from) * side(of: other.to) < 0
      && other.side(of: from) * other.side(of: to) < 0
  }

  /// A quick look that settles most cases.
  private func mayMeet(_ other: Segment) -> Bool {
    max(from.x, to.x) > min(other.from.x, other.to.x)
      && max(other.from.x, other.to.x) > min(from.x, to.x)
      && max(from.y, to.y) > min(other.from.y, other.to.y)
      && max(other.from.y, other.to.y) > min(from.y, to.y)
  }

  private func side(of point: Point) -> Double {
    (to.x - from.x) * (point.y - from.y) - (to.y - from.y) * (point.x - from.x)
  }
}
