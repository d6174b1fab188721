/// A relationship between people, over time: what it was called and what it held, from when.
public struct Relationship: Hashable, Sendable {
  public package(set) var id: Identifier
  /// Two or more people; the relationship to oneself has one.
  public var parties: [Identifier]
  /// Who feels it, where it goes one way.
  public var from: Identifier?
  public var began: PartialDate?
  public var ended: PartialDate?
  /// How it was, each from its own beginning; the first holds from the start.
  public var chapters: [Chapter]
  /// Each party's own form within this relationship, over time.
  public var stances: [Stance]
  public var slowings: [Slowing]
  /// Assumptions that are unsaid, and fine: `monogamous/nights`.
  public var unsaid: [String]
  /// A relationship nobody else may know of: in no map, report or export but the full one.
  public var isHidden: Bool
  public var notes: String
  public var history: History
  package var extra: ExtraMembers

  public enum State: String, CaseIterable, Sendable {
    case budding, steady, slowed, paused
    case onAndOff = "on-and-off"
    case estranged, ended
    case endedByDeath = "ended-by-death"
    /// After a death, if the person says that it goes on.
    case goesOn = "goes-on"
  }

  /// The relationship from one moment to the next change.
  public struct Chapter: Hashable, Sendable {
    public var since: PartialDate?
    public var labels: [Label]
    public var shares: [Share]
    public var home: Home?
    public var state: State
    /// Only if it was chosen.
    public var isPrimary: Bool
    /// Members that a newer version or another program added.
    package var extra = ExtraMembers()

    public init(
      since: PartialDate? = nil, labels: [Label] = [], shares: [Share] = [], home: Home? = nil,
      state: State = .steady, isPrimary: Bool = false
    ) {
      self.since = since
      self.labels = labels
      self.shares = shares
      self.home = home
      self.state = state
      self.isPrimary = isPrimary
    }
  }

  /// One party's form within the relationship, and what they wish it were.
  public struct Stance: Hashable, Sendable {
    public var person: Identifier
    public var form: DatedForm
    public var wish: String?

    public init(_ person: Identifier, _ form: DatedForm, wish: String? = nil) {
      self.person = person
      self.form = form
      self.wish = wish
    }
  }

  /// The relationship to oneself, there from the first day and never ended.
  public static let toMyself = Identifier("me0000000001") ?? Identifier(bits: 1)

  /// Made once: every relationship that is read begins with it.
  static let oneChapter = [Chapter()]

  public init(id: Identifier, parties: [Identifier]) {
    self.id = id
    self.parties = parties
    from = nil
    began = nil
    ended = nil
    chapters = Self.oneChapter
    stances = []
    slowings = []
    unsaid = []
    isHidden = false
    notes = ""
    history = History()
    extra = ExtraMembers()
  }
}
