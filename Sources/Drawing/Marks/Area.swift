/// A rectangle in a picture.
package struct Area: Hashable, Sendable {
  /// The left edge.
  package let left: Double
  /// The upper edge.
  package let top: Double
  /// The right edge.
  package let right: Double
  /// The lower edge.
  package let bottom: Double

  /// The rectangle between four edges.
  package init(left: Double, top: Double, right: Double, bottom: Double) {
    self.left = left
    self.top = top
    self.right = right
    self.bottom = bottom
  }

  var width: Double { right - left }
  var height: Double { bottom - top }

  func grown(by gap: Point) -> Area {
    Area(left: left - gap.x, top: top - gap.y, right: right + gap.x, bottom: bottom + gap.y)
  }

  func overlaps(_ other: Area) -> Bool {
    left < other.right && other.left < right && top < other.bottom && other.top < bottom
  }

  /// The part of the way from one point to another, 0 to 1, that lies within, or nil.
  func part(of segment: Segment) -> ClosedRange<Double>? {
    guard mayMeet(segment) else { return nil }
    let way = segment.to - segment.from
    guard let across = Self.part(segment.from.x, way.x, left, right),
      let down = Self.part(segment.from.y, way.y, top, bottom)
    else { return nil }
    let start = max(0, across.lowerBound, down.lowerBound)
    let end = min(1, across.upperBound, down.upperBound)
    return start < end ? start...end : nil
  }

  /// A quick look that settles most cases.
  private func mayMeet(_ segment: Segment) -> Bool {
    let (from, to) = (segment.from, segment.to)
    return max(from.x, to.x) > left && min(from.x, to.x) < right
      && max(from.y, to.y) > top && min(from.y, to.y) < bottom
  }

  private static func part(
    _ start: Double, _ way: Double, _ low: Double, _ high: Double
  ) -> ClosedRange<Double>? {
    if way == 0 { return start > low && start < high ? -Double.infinity...Double.infinity : nil }
    let first = (low - start) / way
    let second = (high - start) / way
    return min(first, second)...max(first, second)
  }
}
