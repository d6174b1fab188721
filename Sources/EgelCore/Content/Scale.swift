/// One thing that can be asked with a number, or with one of a few words.
public struct Scale: Hashable, Sendable {
  /// Whom an answer is about.
  public enum About: String, CaseIterable, Sendable {
    case person
    case oneself = "self"
  }
  public enum Rhythm: String, CaseIterable, Sendable { case daily, monthly }

  /// What an answer can be.
  public enum Answers: Hashable, Sendable {
    /// A whole number, with what the two ends mean.
    case number(ClosedRange<Int>, low: Bilingual, high: Bilingual)
    /// One of a few words, in order; the key is what is stored and typed.
    case words([Choice])
  }

  public struct Choice: Hashable, Sendable {
    public let key: String
    public let name: Bilingual

    public init(_ key: String, _ name: Bilingual) {
      self.key = key
      self.name = name
    }
  }

  /// What is stored, and typed in either language.
  public let key: String
  /// What an answer is called when somebody reads it, in few words.
  public let name: Bilingual
  /// Worded as people speak; `{person}` where it is about somebody.
  public let question: Bilingual
  /// What is meant, for whoever asks.
  public let explanation: Bilingual
  public let about: About
  public let rhythm: Rhythm
  public let answers: Answers
  public let concepts: [String]
  public let needs: Needs

  public init(
    _ key: String, _ name: Bilingual, _ about: About, _ rhythm: Rhythm = .daily, concepts: [String],
    needs: Needs = [], question: Bilingual, answers: Answers, explanation: Bilingual
  ) {
    self.key = key
    self.name = name
    self.about = about
    self.rhythm = rhythm
    self.concepts = concepts
    self.needs = needs
    self.question = question
    self.answers = answers
    self.explanation = explanation
  }
}
