/// What an entry is, to the person who wrote it.
public enum Kind: String, CaseIterable, Sendable {
  case note
  case checkIn = "check-in"
  case reflection
  case thanks
  case goodNews = "good-news"
  case hurt
  case mended
  case request
  case milestone
  case loss
  case remark
  /// What I want to say to somebody.
  case say
}
