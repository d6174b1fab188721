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
