/// The question an entry answers, as it was worded when it was asked.
public struct Asked: Hashable, Sendable {
  /// The id of the question.
  public var question: String
  /// Its wording when it was asked.
  public var words: String
  package var extra = ExtraMembers()

  /// A question by its id, with its wording.
  public init(question: String, words: String) {
    self.question = question
    self.words = words
  }
}
