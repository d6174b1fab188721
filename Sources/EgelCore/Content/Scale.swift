/// One thing that can be asked with a number, or with one of a few words.
public struct Scale: Hashable, Sendable {
  /// What an answer is about.
  public enum About: String, CaseIterable, Sendable {
    /// Another person.
    case person
    /// The person who answers.
    case oneself = "self"
  }
  /// How often it is asked.
  public enum Rhythm: String, CaseIterable, Sendable {
    /// On any day.
    case daily
    /// About once a month.
    case monthly
  }

  /// What an answer can be.
  public enum Answers: Hashable, Sendable {
    /// A whole number, with what the two ends mean.
    case number(ClosedRange<Int>, low: Bilingual, high: Bilingual)
    /// One of a few words, in order; the key is what is stored and typed.
    case words([Choice])
  }

  /// One of the words that can be an answer.
  public struct Choice: Hashable, Sendable {
    /// What is stored and typed.
    public let key: String
    /// What is shown.
    public let name: Bilingual

    /// A word by its key, with what is shown.
    public init(_ key: String, _ name: Bilingual) {
      self.key = key
      self.name = name
    }
  }

  /// What is stored, and typed in either language.
  public internal(set) var key: String
  /// The same key for a ready scale, also in a journal where an own one has taken it; nil for an own one.
  package internal(set) var readyKey: String?
  /// What an answer is called where it is read, in few words.
  public let name: Bilingual
  /// Worded as people speak; `{person}` where it is about a person.
  public let question: Bilingual
  /// What is meant, for a person who asks.
  public let explanation: Bilingual
  /// What an answer is about.
  public let about: About
  /// How often it is asked.
  public let rhythm: Rhythm
  /// What an answer can be.
  public let answers: Answers
  /// The ids of the concepts that it rests on.
  public let concepts: [String]
  package let needs: Needs

  package init(
    _ key: String, _ name: Bilingual, _ about: About, _ rhythm: Rhythm = .daily, concepts: [String],
    needs: Needs = [], question: Bilingual, answers: Answers, explanation: Bilingual
  ) {
    self.key = key
    readyKey = key
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
