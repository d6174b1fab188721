/// A language the journal speaks; both say everything.
public enum Language: String, CaseIterable, Hashable, Sendable {
  case english = "en"
  case dutch = "nl"
}
