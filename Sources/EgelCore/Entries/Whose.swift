/// Whose a thing is: a lasting search, so it may be left open.
public enum Whose: String, CaseIterable, Sendable {
  case ours
  case mine
  case theirs
  case world
}
