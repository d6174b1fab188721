/// What is asked for of a question; by itself nothing, which is the question of the day.
public struct QuestionWish: Sendable {
  /// The deck that it has to be from, by its id.
  public var deck: String?
  /// The family of decks that it has to be from.
  public var theme: Deck.Theme?
  /// The person it has to be about.
  public var about: Identifier?
  /// The form it has to fit, whatever form the person lives in.
  public var form: Need?
  /// Whether only light questions are wanted.
  public var isLight = false
  /// Whether one question is asked for by its id.
  package var isOneQuestion = false

  /// No wish: the question of the day.
  public init() {}

  /// The forms one can live in, as needs.
  package static let forms: [Need] = [
    .monogamous, .open, .polyamorous, .relationshipAnarchy, .swinging, .solo, .single,
  ]

  /// Whether what is about desire has been asked for, be it that it was never turned on.
  package var asksForDesire: Bool { theme == .desire || deck != nil || isOneQuestion }

  /// Whether a deck, a theme or a person was asked for.
  var isNarrow: Bool { deck != nil || theme != nil || about != nil }

  func admits(_ deck: Deck) -> Bool {
    (self.deck.map { $0 == deck.id } ?? true) && (theme.map { $0 == deck.theme } ?? true)
  }

  /// Whether a deck was asked for by its name or its theme.
  func names(_ deck: Deck) -> Bool {
    self.deck == deck.id || theme == deck.theme
  }
}
