/// Where the sources disagree, both voices are asked about, and neither is the answer.
package struct Voice: Hashable, Sendable {
  package enum Theme: String, CaseIterable, Sendable {
    case passion, intimacy, distress, exclusivity, form, measuring, porn, freedom
  }

  /// Which of the two voices on the theme.
  package enum Side: String, CaseIterable, Sendable { case one, two }

  package let theme: Theme
  package let side: Side

  package init(_ theme: Theme, _ side: Side) {
    self.theme = theme
    self.side = side
  }
}
