/// Whose a thing is: a lasting search, so it may be left open.
public enum Whose: String, CaseIterable, Sendable {
  /// It is between us.
  case ours
  /// It is my own.
  case mine
  /// It is the other's.
  case theirs
  /// It comes from the world around us.
  case world
}
