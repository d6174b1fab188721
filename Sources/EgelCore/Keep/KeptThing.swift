/// Something kept at hand: a plan, what soothes, a decision that rests, an exercise broken off.
public struct KeptThing: Hashable, Sendable {
  /// What is kept.
  public enum Kind: String, CaseIterable, Sendable {
    /// What to do when something sets it off.
    case plan
    /// Something that soothes.
    case soother
    /// A decision that rests until a day.
    case parked
    /// An exercise that was broken off.
    case exercise
  }

  /// Where something that soothes is found.
  public enum Company: String, CaseIterable, Sendable {
    /// By oneself.
    case alone
    /// With one other person.
    case someone
    /// Among people.
    case people
  }

  /// The record's id.
  public package(set) var id: Identifier
  /// What is kept.
  public var kind: Kind
  /// When it was put here.
  public var day: Day
  /// For something that soothes: with how many people it is found.
  public var company: Company?
  /// What sets a plan off: the words after "if".
  public var trigger: String?
  /// The day on which a parked decision is shown again, and before which it never is.
  public var until: Day?
  /// Which exercise was broken off.
  public var exercise: String?
  /// The people in an exercise's places, in the order in which they are named.
  public var about: [Subject]
  /// Whether the entry that an exercise becomes is kept out of exports.
  public var isPrivate: Bool
  /// The day that entry belongs to, where one was given; otherwise the day on which it is finished.
  public var entryDay: Day?
  /// What was answered, step by step; empty where a step was skipped.
  public var answers: [String]
  /// What became of it; nil while it is open.
  public var outcome: Outcome?
  /// What was written.
  public var text: String
  /// When it was changed or deleted, and the versions before it.
  public var history: History
  /// Members that a newer version or another program added.
  package var extra: ExtraMembers

  /// Something to keep, as it was written on a day.
  public init(id: Identifier, kind: Kind, day: Day, text: String) {
    self.id = id
    self.kind = kind
    self.day = day
    self.text = text
    company = nil
    trigger = nil
    until = nil
    exercise = nil
    about = []
    isPrivate = false
    entryDay = nil
    answers = []
    outcome = nil
    history = History()
    extra = ExtraMembers()
  }

  /// Whether it may be shown: a parked decision rests until its day, and what is done is done.
  public func isShown(on today: Day) -> Bool {
    outcome == nil && (kind != .parked || isDue(on: today))
  }

  /// Whether it is a decision that rests, and its day is still to come.
  package func isResting(on today: Day) -> Bool {
    kind == .parked && outcome == nil && !isDue(on: today)
  }

  /// Whether a parked decision has come to its day.
  package func isDue(on today: Day) -> Bool {
    kind == .parked && outcome == nil && (until.map { $0 <= today } ?? true)
  }
}
