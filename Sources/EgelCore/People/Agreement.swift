/// What people hold each other to.
public struct Agreement: Hashable, Sendable {
  /// The record's id.
  public package(set) var id: Identifier
  /// The people who hold each other to it.
  public var parties: [Identifier]
  /// What it is about: one of the ready words, or an own one.
  public var dimension: String
  /// Whether that is kept between the parties or left open to others; nil where it says neither.
  public var isExclusive: Bool?
  /// How much is told.
  public var telling: Telling?
  /// When it holds.
  public var condition: String?
  /// What each party says to it; another's is always as I understood it.
  public var consents: [Consent]
  /// How far it has come.
  public var status: Status
  /// When it was made.
  public var made: PartialDate?
  /// The day on which to look at it again.
  public var review: Day?
  /// When it ended.
  public var ended: PartialDate?
  /// How it used to read.
  public var earlier: [Earlier]
  /// What was agreed, in the person's own words.
  public var text: String
  /// When it was changed or deleted, and the versions before it.
  public var history: History
  package var extra: ExtraMembers

  /// The ready words for what an agreement is about.
  public static let dimensions = [
    "sexual", "romantic", "emotional", "time", "places", "telling", "health", "home", "money",
    "children",
  ]

  /// How much is told of what happens.
  public enum Telling: String, CaseIterable, Sendable {
    /// Everything.
    case all
    /// That something happened, and with whom.
    case headlines
    /// What is asked.
    case onRequest = "on-request"
    /// What touches on health and safety.
    case safetyOnly = "safety-only"
    /// Nothing.
    case nothing
  }

  /// How far an agreement has come.
  public enum Status: String, CaseIterable, Sendable {
    /// One party proposed it.
    case proposed
    /// The parties agreed.
    case agreed
    /// The parties looked at it again and went on with it.
    case revisited
    /// It holds no longer.
    case ended
  }

  /// What one party says to it.
  public struct Consent: Hashable, Sendable {
    /// What a party can say.
    public enum Answer: String, CaseIterable, Sendable {
      /// Yes.
      case yes
      /// No.
      case no
      /// The party was not asked.
      case notAsked = "not-asked"
      /// Not sure.
      case unsure
      /// A yes that was not free.
      case underPressure = "under-pressure"
      /// A yes that was taken back.
      case withdrawn
    }

    /// The party.
    public var person: Identifier
    /// What the party said.
    public var answer: Answer
    /// Members that a newer version or another program added.
    package var extra = ExtraMembers()

    /// What a party said.
    public init(_ person: Identifier, _ answer: Answer) {
      self.person = person
      self.answer = answer
    }
  }

  /// An earlier wording.
  public struct Earlier: Hashable, Sendable {
    /// The last day on which it read so.
    public var until: Day
    /// The wording.
    public var text: String
    /// Members that a newer version or another program added.
    package var extra = ExtraMembers()

    /// How it read until a day.
    public init(until: Day, text: String) {
      self.until = until
      self.text = text
    }
  }

  /// An agreement that was proposed and not yet agreed to.
  public init(id: Identifier, parties: [Identifier], dimension: String, text: String) {
    self.id = id
    self.parties = parties
    self.dimension = dimension
    self.text = text
    isExclusive = nil
    telling = nil
    condition = nil
    consents = []
    status = .proposed
    made = nil
    review = nil
    ended = nil
    earlier = []
    history = History()
    extra = ExtraMembers()
  }
}

extension Agreement {
  /// Whether it held on a day; one that ended, nobody knows when, holds on none.
  public func isCurrent(on day: Day) -> Bool {
    guard made?.hasBegun(by: day) ?? true else { return false }
    return ended.map { !$0.hasEnded(by: day) } ?? (status != .ended)
  }

  /// Whether its review was due by a day.
  public func isDue(on day: Day) -> Bool {
    isCurrent(on: day) && (review.map { $0 <= day } ?? false)
  }

  /// Whether it was agreed by all as far as known, and nobody's yes was taken back or not free.
  public var isAgreed: Bool {
    let refusals: Set<Consent.Answer> = [.no, .withdrawn, .underPressure]
    guard !consents.contains(where: { refusals.contains($0.answer) }) else { return false }
    let willing = Set(consents.filter { $0.answer == .yes }.map(\.person))
    return status == .agreed || status == .revisited || willing.isSuperset(of: parties)
  }
}
