/// The question an entry answers, as it was worded when it was asked.
public struct Asked: Hashable, Sendable {
  public var question: String
  public var words: String
  package var extra = ExtraMembers()

  public init(question: String, words: String) {
    self.question = question
    self.words = words
  }
}
