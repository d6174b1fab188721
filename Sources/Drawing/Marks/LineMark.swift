/// A straight line.
package struct LineMark: Hashable, Sendable {
  /// Where it begins.
  package let from: Point
  /// Where it ends, and where the head of an arrow is.
  package let to: Point
  /// How it is drawn.
  package let style: LineStyle
  /// Its colour.
  package let ink: Ink
  /// Whether it points to where it ends.
  package let isArrow: Bool
  /// What it stands for, where the medium can say so.
  package let title: SafeLine?

  /// A line between two points.
  package init(
    from: Point, to: Point, style: LineStyle = .solid, ink: Ink = .plain, isArrow: Bool = false,
    title: SafeLine? = nil
  ) {
    self.from = from
    self.to = to
    self.style = style
    self.ink = ink
    self.isArrow = isArrow
    self.title = title
  }
}
