/// How a line is drawn.
package enum LineStyle: CaseIterable, Sendable {
  /// Without gaps.
  case solid
  /// Short pieces.
  case dashed
  /// Points.
  case dotted
}
