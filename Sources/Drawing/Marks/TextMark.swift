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
