/// Whom an entry is about: somebody in the journal, or a name that is nobody's yet.
public enum Subject: Hashable, Sendable {
  /// A person of the journal.
  case person(Identifier)
  /// A name for which the journal has no person.
  case name(String)
}
