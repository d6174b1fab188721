/// What became of something asked or meant to be said.
public enum Outcome: String, CaseIterable, Sendable {
  /// Said, or done.
  case done
  /// Let go of; no reason is asked.
  case dropped
  /// A yes.
  case yes
  /// A yes to part of it.
  case half
  /// An honest no, which is a good answer.
  case no
  /// No answer, and no talking about it.
  case shutOut = "shut-out"
}
