/// What a picture is made of.
package enum Mark: Hashable, Sendable {
  /// A straight line.
  case line(LineMark)
  /// A dot or a ring.
  case dot(DotMark)
  /// A surface for text.
  case plate(PlateMark)
  /// A line of text.
  case text(TextMark)
}

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

/// How a line is drawn.
package enum LineStyle: CaseIterable, Sendable {
  /// Without gaps.
  case solid
  /// Short pieces.
  case dashed
  /// Points.
  case dotted
}

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

/// One line of text.
package struct TextMark: Hashable, Sendable {
  /// What it says.
  package let text: SafeLine
  /// Where its left end, middle or right end is, at half its height.
  package let at: Point
  /// What `at` is to it.
  package let anchor: Alignment
  /// Its colour.
  package let ink: Ink
  /// Whether it is smaller than other text, where the medium can do that.
  package let isSmall: Bool

  /// A line of text.
  package init(
    _ text: SafeLine, at point: Point, anchor: Alignment = .leading, ink: Ink = .plain,
    isSmall: Bool = false
  ) {
    self.text = text
    at = point
    self.anchor = anchor
    self.ink = ink
    self.isSmall = isSmall
  }
}
