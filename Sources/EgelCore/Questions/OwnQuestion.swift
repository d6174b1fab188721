/// A question a person has made; it takes part like any other.
public struct OwnQuestion: Hashable, Sendable {
  /// The record's id.
  public package(set) var id: Identifier
  /// The deck it is in, a ready one or one of the person's own.
  public var deck: String
  /// How much it asks of a person.
  public var weight: Weight
  /// The ids of the concepts that it rests on.
  public var concepts: [String]
  /// All of these must be so.
  public var needs: [Need]
  /// None of these may be so.
  public var unless: [Need]
  /// At least one of the two wordings is there.
  public var dutch: String?
  /// The wording in English.
  public var english: String?
  /// When it was changed or deleted, and the versions before it.
  public var history: History
  /// Members that a newer version or another program added.
  package var extra: ExtraMembers

  /// Where a question goes that names no deck.
  package static let usualDeck = "mine"

  /// A question without words yet.
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
  package var question: Question {
    Question(
      id.description, weight, concepts, needs: Needs(needs), unless: Needs(unless),
      nl: dutch ?? english ?? "", en: english ?? dutch ?? "")
  }
}

extension Deck {
  /// The person's own questions as decks, beside the ready ones of the same name.
  public static func own(_ questions: [OwnQuestion], beside ready: [Deck]) -> [Deck] {
    own(questions, beside: ready, FormerIDs())
  }

  /// The same, where a question may stand in a ready deck by the name that it had before.
  package static func own(
    _ questions: [OwnQuestion], beside ready: [Deck], _ former: FormerIDs
  ) -> [Deck] {
    let byDeck = Dictionary(grouping: questions) { former.now(deck: $0.deck) }
    return byDeck.keys.sorted().map { id in
      let known = ready.first { $0.id == id }
      let mine = Bilingual(nl: "Eigen vragen", en: "Your own questions")
      let name = id == OwnQuestion.usualDeck ? mine : Bilingual(nl: id, en: id)
      return Deck(
        id, known?.theme ?? .selfhood, name: known?.name ?? name,
        about: known?.about
          ?? Bilingual(nl: "Vragen die je zelf toevoegde.", en: "Questions you added yourself."),
        (byDeck[id] ?? []).map(\.question))
    }
  }
}
