/// A round point.
package struct DotMark: Hashable, Sendable {
  /// Where it is.
  package let centre: Point
  /// Half its width; in the terminal every dot takes one cell.
  package let radius: Double
  /// Its colour.
  package let ink: Ink
  /// Whether it is full, or a ring.
  package let isFilled: Bool
  /// What it stands for, where the medium can say so.
  package let title: SafeLine?

  /// A dot, or a ring.
  package init(
    centre: Point, radius: Double = 0.5, ink: Ink = .plain, isFilled: Bool = true,
    title: SafeLine? = nil
  ) {
    self.centre = centre
    self.radius = radius
    self.ink = ink
    self.isFilled = isFilled
    self.title = title
  }
}
