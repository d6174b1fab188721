/// What became of something asked or meant to be said.
public enum Outcome: String, CaseIterable, Sendable {
  /// Said, or done.
  case done
  /// Let go of; no reason is asked.
  case dropped
  case yes, half
  /// An honest no, which is a good answer.
  case no
  case shutOut = "shut-out"
}
