/// A language the journal speaks; both say everything.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case english = "en"
  /// Dutch.
  case dutch = "nl"
}
