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
  case repaired
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
