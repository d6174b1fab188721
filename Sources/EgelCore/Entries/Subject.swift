/// Whom an entry is about: somebody in the journal, or a name that is nobody's yet.
public enum Subject: Hashable, Sendable {
  case person(Identifier)
  case name(String)
}
