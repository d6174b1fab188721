/// Turns a layout whose unit is an edge into one of the right size for a medium.
struct Fitting {
  let boxes: [Box]
  let room: Room

  /// The layout at several sizes, from the smallest.
  func scaled(_ points: [Point]) -> [[Point]] {
    guard points.count <= 40 else { return [scaled(points, by: Point(1.5, 1.5))] }
    let sizes = [Point(1, 1), Point(1.3, 1), Point(1, 1.4), Point(1.3, 1.4), Point(1.6, 2)]
    return sizes.map { scaled(points, by: $0) }
  }

  private func scaled(_ points: [Point], by factor: Point) -> [Point] {
    let span = (points.map(\.x).max() ?? 0) - (points.map(\.x).min() ?? 0)
    let widest = boxes.map(\.halfWidth).max() ?? 0
    let free = max(1, room.width - 2 * widest)
    let across = min(room.step.x * factor.x, span > 0 ? free / span : .infinity)
    let down = room.step.y * factor.y
    return atOrigin(points.map { Point($0.x * across, $0.y * down) })
  }

  /// Moved so that the names begin at 0, 0, on the grid.
  func atOrigin(_ points: [Point]) -> [Point] {
    let areas = zip(boxes, points).map { $0.area(at: $1) }
    let corner = Point(areas.map(\.left).min() ?? 0, areas.map(\.top).min() ?? 0)
    return points.map { room.snapped($0 - corner) }
  }
}

/// What a medium asks of a layout.
struct Room {
  /// How wide the picture may be.
  let width: Double
  /// How far two connected people stand from each other, across and down.
  let step: Point
  /// What is left free between two names.
  let gap: Point
  /// What all places are multiples of.
  let grid: Point
  /// Where the first line of the grid is: a name stands in the middle of a row.
  let phase: Double

  func snapped(_ point: Point) -> Point {
    let row = ((point.y - phase) / grid.y).rounded()
    return Point((point.x / grid.x).rounded() * grid.x, row * grid.y + phase)
  }

  func rowBelow(_ height: Double) -> Double {
    ((height - phase) / grid.y).rounded(.up) * grid.y + phase
  }
}

/// The room a name takes around the point where its line stands.
struct Box {
  let halfWidth: Double
  let above: Double
  let below: Double

  func area(at point: Point) -> Area {
    Area(
      left: point.x - halfWidth, top: point.y - above, right: point.x + halfWidth,
      bottom: point.y + below)
  }
}
