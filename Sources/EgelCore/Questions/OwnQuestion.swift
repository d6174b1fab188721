/// A question a person has made; it takes part like any other.
public struct OwnQuestion: Hashable, Sendable {
  public package(set) var id: Identifier
  /// The deck it is in, a ready one or one of the person's own.
  public var deck: String
  public var weight: Weight
  public var concepts: [String]
  public var needs: [Need]
  public var unless: [Need]
  /// At least one of the two wordings is there.
  public var dutch: String?
  public var english: String?
  public var history: History
  /// Members that a newer version or another program added.
  package var extra: ExtraMembers

  /// Where a question goes that names no deck.
  public static let usualDeck = "mine"

  public init(id: Identifier) {
    self.id = id
    deck = Self.usualDeck
    weight = .middle
    concepts = []
    needs = []
    unless = []
    dutch = nil
    english = nil
    history = History()
    extra = ExtraMembers()
  }

  /// As the chooser sees it; a wording that is missing is the other one.
  public var question: Question {
    Question(
      id.description, weight, concepts, needs: Needs(needs), unless: Needs(unless),
      nl: dutch ?? english ?? "", en: english ?? dutch ?? "")
  }
}

extension Deck {
  /// The person's own questions as decks, beside the ready ones of the same name.
  public static func own(_ questions: [OwnQuestion], beside ready: [Deck]) -> [Deck] {
    let byDeck = Dictionary(grouping: questions, by: \.deck)
    return byDeck.keys.sorted().map { id in
      let known = ready.first { $0.id == id }
      let mine = Bilingual(nl: "Van jezelf", en: "Your own")
      let name = id == OwnQuestion.usualDeck ? mine : Bilingual(nl: id, en: id)
      return Deck(
        id, known?.theme ?? .selfhood, name: known?.name ?? name,
        about: known?.about ?? Bilingual(nl: "Wat je zelf vraagt.", en: "What you ask yourself."),
        (byDeck[id] ?? []).map(\.question))
    }
  }
}
