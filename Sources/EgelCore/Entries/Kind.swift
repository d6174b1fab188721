/// What an entry is, to the person who wrote it.
public enum Kind: String, CaseIterable, Sendable {
  /// Anything.
  case note
  /// Answers on scales.
  case checkIn = "check-in"
  /// An answer to a question, or what came of an exercise.
  case reflection
  /// Thanks.
  case thanks
  /// Good news.
  case goodNews = "good-news"
  /// Something that hurt.
  case hurt
  /// Something that was made up.
  case mended
  /// Something that was asked of a person.
  case request
  /// A day to remember.
  case milestone
  /// A loss.
  case loss
  /// What others said about it.
  case remark
  /// What I want to say to somebody.
  case say
}
