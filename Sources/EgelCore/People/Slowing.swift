/// A relationship that goes slower for a while: what is held or turned down, and who was asked.
public struct Slowing: Hashable, Sendable {
  public enum Dial: String, CaseIterable, Sendable {
    case intensity, frequency, depth
    /// Closeness of body; only shown once desire is turned on.
    case closeness
  }

  /// What somebody answered when asked; not being able to give it is an answer.
  public enum Answer: String, CaseIterable, Sendable {
    case notAsked = "not-asked"
    case yes, no, unsure
    case couldNot = "could-not"
  }

  public struct Asked: Hashable, Sendable {
    public var person: Identifier
    public var answer: Answer
    /// Members that a newer version or another program added.
    package var extra = ExtraMembers()

    public init(_ person: Identifier, _ answer: Answer) {
      self.person = person
      self.answer = answer
    }
  }

  public var since: Day
  public var held: [Dial]
  public var lowered: [Dial]
  /// Everybody whom it affects, with what they answered.
  public var affected: [Asked]
  public var lookAgain: Day?
  public var ended: Day?
  public var words: String
  /// Members that a newer version or another program added.
  package var extra = ExtraMembers()

  public init(
    since: Day, held: [Dial] = [], lowered: [Dial] = [], affected: [Asked] = [],
    lookAgain: Day? = nil, ended: Day? = nil, words: String = ""
  ) {
    self.since = since
    self.held = held
    self.lowered = lowered
    self.affected = affected
    self.lookAgain = lookAgain
    self.ended = ended
    self.words = words
  }
}
