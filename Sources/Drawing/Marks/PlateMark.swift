/// A surface that hides what lies under it, for text to stand on; in the terminal an empty space.
package struct PlateMark: Hashable, Sendable {
  /// What surrounds it.
  package enum Edge: Sendable {
    /// Nothing.
    case none
    /// A thin line around a round shape.
    case round
    /// A thin line around a shape with corners.
    case square
    /// Two lines.
    case double
    /// A thick line around a tinted surface.
    case thick
  }

  /// Where it is.
  package let area: Area
  /// What surrounds it.
  package let edge: Edge
  /// What it stands for, where the medium can say so.
  package let title: SafeLine?

  /// A plate on so much of the picture.
  package init(_ area: Area, edge: Edge = .none, title: SafeLine? = nil) {
    self.area = area
    self.edge = edge
    self.title = title
  }
}
