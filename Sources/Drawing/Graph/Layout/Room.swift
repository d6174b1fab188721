/// What a medium asks of a layout.
struct Room {
  /// How wide the picture may be.
  let width: Double
  /// How far two people who are tied stand from each other, across and down.
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
