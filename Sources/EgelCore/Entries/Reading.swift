/// One answer on one scale, about somebody or about oneself.
public struct Reading: Hashable, Sendable {
  /// What was answered; a number or a word is a value on the scale.
  public enum Answer: Hashable, Sendable {
    /// A number.
    case number(Int)
    /// One of the scale's words, by its key.
    case word(String)
    /// The person does not know.
    case dontKnow
    /// The question is not for this person.
    case notForMe
  }

  /// The key of the scale.
  public var scale: String
  /// Nobody where it is about oneself.
  public var about: Subject?
  /// What was answered.
  public var answer: Answer
  /// Whether it is a guess at what the other would say.
  public var isGuess: Bool
  package var extra = ExtraMembers()

  /// An answer on the scale with this key.
  public init(
    _ scale: String, about: Subject? = nil, _ answer: Answer, isGuess: Bool = false
  ) {
    self.scale = scale
    self.about = about
    self.answer = answer
    self.isGuess = isGuess
  }
}
