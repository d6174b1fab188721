/// A relationship between people, over time: what it was called and what it held, from when.
public struct Relationship: Hashable, Sendable {
  /// The record's id.
  public package(set) var id: Identifier
  /// Two or more people; the relationship to oneself has one.
  public var parties: [Identifier]
  /// Who feels it, where it goes one way.
  public var from: Identifier?
  /// When it began; nil means before everything else that is known.
  public var began: PartialDate?
  /// When it ended.
  public var ended: PartialDate?
  /// How it was, each from its own beginning; the first holds from the start.
  public var chapters: [Chapter]
  /// Each party's own form within this relationship, over time.
  public var stances: [Stance]
  /// The times when it went slower.
  public var slowings: [Slowing]
  /// Assumptions that are unsaid, and fine: `monogamous/nights`.
  public var unsaid: [String]
  /// A relationship nobody else may know of: in no map, report or export but the full one.
  public var isHidden: Bool
  /// Whatever else there is to say.
  public var notes: String
  /// When it was changed or deleted, and the versions before it.
  public var history: History
  package var extra: ExtraMembers

  /// How a relationship is doing.
  public enum State: String, CaseIterable, Sendable {
    /// It is beginning.
    case budding
    /// It goes on as it is.
    case steady
    /// It goes slower for a while.
    case slowed
    /// It rests.
    case paused
    /// It comes and goes.
    case onAndOff = "on-and-off"
    /// The people have lost each other.
    case estranged
    /// It ended.
    case ended
    /// It ended with a death.
    case endedByDeath = "ended-by-death"
    /// After a death, if the person says that it goes on.
    case goesOn = "goes-on"
  }

  /// The relationship from one moment to the next change.
  public struct Chapter: Hashable, Sendable {
    /// When the chapter began; nil in the first one means from the start.
    public var since: PartialDate?
    /// What the people call it.
    public var labels: [Label]
    /// What it holds.
    public var shares: [Share]
    /// Where the people live, as seen from each other.
    public var home: Home?
    /// How it was doing.
    public var state: State
    /// Only if it was chosen.
    public var isPrimary: Bool
    /// Members that a newer version or another program added.
    package var extra = ExtraMembers()

    /// A chapter; as written here it is steady and says nothing else.
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
    /// The party.
    public var person: Identifier
    /// The form that the party lives in here.
    public var form: DatedForm
    /// The form that the party would wish for.
    public var wish: String?

    /// One party's form within the relationship.
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

  /// A relationship with one chapter, which says nothing yet.
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
