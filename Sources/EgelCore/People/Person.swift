/// Somebody in the journal; `me` is one of them, and no other sort of thing.
public struct Person: Hashable, Sendable {
  /// The person's id, which stays when the name changes.
  public package(set) var id: Identifier
  /// What the person is called; empty for a `me` who has no name yet.
  public var name: String
  /// The name that stands in for it wherever something leaves the journal.
  public var alias: String?
  /// The person's pronouns.
  public var pronouns: String?
  /// The person's own form over time, whatever relationships there are.
  public var forms: [DatedForm]
  /// What counts as care for them.
  public var care: String?
  /// What the person wants.
  public var aims: [String]
  /// Never raised unasked.
  public var isMuted: Bool
  /// The person's death.
  public var death: Death?
  /// A child: never offered scales of desire, gladness or sting.
  public var isMinor: Bool
  /// Whatever else there is to say.
  public var notes: String
  /// When it was changed or deleted, and the versions before it.
  public var history: History
  package var extra: ExtraMembers

  /// A death, on a day that is known or not.
  public struct Death: Hashable, Sendable {
    /// The day, as precisely as it is known.
    public var on: PartialDate?

    /// A death, on a day that is known or not.
    public init(on: PartialDate? = nil) {
      self.on = on
    }
  }

  /// The one who writes; the same in every journal and every copy of it.
  public static let me = Identifier("me0000000000") ?? Identifier(bits: 0)

  /// A person with a name and nothing else.
  public init(id: Identifier, name: String) {
    self.id = id
    self.name = name
    alias = nil
    pronouns = nil
    forms = []
    care = nil
    aims = []
    isMuted = false
    death = nil
    isMinor = false
    notes = ""
    history = History()
    extra = ExtraMembers()
  }
}
