/// Where the sources disagree, both voices are asked about, and neither is the answer.
public struct Voice: Hashable, Sendable {
  public enum Theme: String, CaseIterable, Sendable {
    case passion, intimacy, distress, exclusivity, form, measuring, porn, freedom
  }

  /// Which of the two voices on the theme.
  public enum Side: String, CaseIterable, Sendable { case one, two }

  public let theme: Theme
  public let side: Side

  public init(_ theme: Theme, _ side: Side) {
    self.theme = theme
    self.side = side
  }
}
