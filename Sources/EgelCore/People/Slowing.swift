/// A relationship that goes slower for a while: what is held or turned down, and who was asked.
public struct Slowing: Hashable, Sendable {
  /// What can be turned down.
  public enum Dial: String, CaseIterable, Sendable {
    /// How intense it is.
    case intensity
    /// How often the people meet.
    case frequency
    /// How deep it goes.
    case depth
    /// Closeness of body; only shown once desire is turned on.
    case closeness
  }

  /// What somebody answered when asked; not being able to give it is an answer.
  public enum Answer: String, CaseIterable, Sendable {
    /// The person was not asked.
    case notAsked = "not-asked"
    /// Yes.
    case yes
    /// No.
    case no
    /// Not sure.
    case unsure
    /// The person could not give it.
    case couldNot = "could-not"
  }

  /// A person whom it affects, with their answer.
  public struct Asked: Hashable, Sendable {
    /// The person.
    public var person: Identifier
    /// What the person answered.
    public var answer: Answer
    /// Members that a newer version or another program added.
    package var extra = ExtraMembers()

    /// What a person answered.
    public init(_ person: Identifier, _ answer: Answer) {
      self.person = person
      self.answer = answer
    }
  }

  /// The day on which it began.
  public var since: Day
  /// What stays as it is.
  public var held: [Dial]
  /// What is turned down.
  public var lowered: [Dial]
  /// Everybody whom it affects, with what they answered.
  public var affected: [Asked]
  /// The day on which to look at it again.
  public var lookAgain: Day?
  /// The day on which it ended.
  public var ended: Day?
  /// What was said about it.
  public var words: String
  /// Members that a newer version or another program added.
  package var extra = ExtraMembers()

  /// A slowing that began on a day.
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
