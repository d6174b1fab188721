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
