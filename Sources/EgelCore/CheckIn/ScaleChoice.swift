/// What a person decided about a scale: whether it is on, and, for an own one, what it is.
public struct ScaleChoice: Hashable, Sendable {
  /// The record's id, which follows from the scale's key.
  public package(set) var id: Identifier
  /// The key of the scale.
  public var scale: String
  /// Whether the scale is not asked.
  public var isOff: Bool
  /// Only for an own scale.
  public var own: Own?
  /// When it was changed or deleted, and the versions before it.
  public var history: History
  /// Members that a newer version or another program added.
  package var extra: ExtraMembers

  /// A scale in the person's own words.
  public struct Own: Hashable, Sendable {
    /// What an answer is about.
    public var about: Scale.About
    /// The question, in the person's own words.
    public var question: String
    /// What the lowest number means.
    public var low: String
    /// What the highest number means.
    public var high: String
    /// The lowest number.
    public var from: Int
    /// The highest number.
    public var through: Int
    /// The words to choose from, where it is not answered with a number.
    public var words: [String]
    /// Members that a newer version or another program added.
    package var extra = ExtraMembers()

    /// A scale from 0 to 10 with this question.
    public init(_ about: Scale.About, question: String) {
      self.about = about
      self.question = question
      low = ""
      high = ""
      from = 0
      through = 10
      words = []
    }
  }

  /// The same id in every copy of the journal, so that two copies agree on one scale.
  public init(_ scale: String) {
    id = Fingerprint(of: Array("scale/\(scale)".utf8)).asIdentifier
    self.scale = scale
    isOff = false
    own = nil
    history = History()
    extra = ExtraMembers()
  }
}

extension Scale {
  /// A scale of the person's own, in their words in either language.
  package init(own: ScaleChoice.Own, key: String) {
    let answers: Answers =
      own.words.isEmpty
      ? .number(
        min(own.from, own.through)...max(own.from, own.through),
        low: Bilingual(nl: own.low, en: own.low), high: Bilingual(nl: own.high, en: own.high))
      : .words(own.words.map { Choice($0, Bilingual(nl: $0, en: $0)) })
    self.init(
      key, Bilingual(nl: key, en: key), own.about, concepts: [],
      question: Bilingual(nl: own.question, en: own.question),
      answers: answers, explanation: Bilingual(nl: "", en: ""))
    readyKey = nil
  }
}
