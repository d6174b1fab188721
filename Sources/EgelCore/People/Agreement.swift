/// What people hold each other to.
public struct Agreement: Hashable, Sendable {
  public package(set) var id: Identifier
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
  public var status: Status
  public var made: PartialDate?
  public var review: Day?
  public var ended: PartialDate?
  /// How it used to read.
  public var earlier: [Earlier]
  public var text: String
  public var history: History
  package var extra: ExtraMembers

  public static let dimensions = [
    "sexual", "romantic", "emotional", "time", "places", "telling", "health", "home", "money",
    "children",
  ]

  public enum Telling: String, CaseIterable, Sendable {
    case all, headlines
    case onRequest = "on-request"
    case safetyOnly = "safety-only"
    case nothing
  }

  public enum Status: String, CaseIterable, Sendable { case said, agreed, revisited, ended }

  public struct Consent: Hashable, Sendable {
    public enum Answer: String, CaseIterable, Sendable {
      case yes, no
      case notAsked = "not-asked"
      case unsure
      case underPressure = "under-pressure"
      case withdrawn
    }

    public var person: Identifier
    public var answer: Answer
    /// Members that a newer version or another program added.
    package var extra = ExtraMembers()

    public init(_ person: Identifier, _ answer: Answer) {
      self.person = person
      self.answer = answer
    }
  }

  public struct Earlier: Hashable, Sendable {
    public var until: Day
    public var text: String
    /// Members that a newer version or another program added.
    package var extra = ExtraMembers()

    public init(until: Day, text: String) {
      self.until = until
      self.text = text
    }
  }

  public init(id: Identifier, parties: [Identifier], dimension: String, text: String) {
    self.id = id
    self.parties = parties
    self.dimension = dimension
    self.text = text
    isExclusive = nil
    telling = nil
    condition = nil
    consents = []
    status = .said
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
