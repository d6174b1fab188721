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
