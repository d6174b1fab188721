/// A reflection prompt in both languages, with the ideas it rests on and the lives it fits.
public struct Question: Hashable, Sendable {
  /// What an answer remembers it by.
  public let id: String
  /// How much it asks of a person.
  public let weight: Weight
  /// The ids of concepts.
  public let concepts: [String]
  package let voice: Voice?
  /// All of these must be so.
  package let needs: Needs
  /// None of these may be so.
  package let unless: Needs
  /// Its wording; ``ChosenQuestion/text(in:naming:)`` puts names into it.
  public let text: Bilingual

  package init(
    _ id: String, _ weight: Weight, _ concepts: [String], voice: Voice? = nil,
    needs: Needs = [], unless: Needs = [], nl: String, en: String
  ) {
    self.id = id
    self.weight = weight
    self.concepts = concepts
    self.voice = voice
    self.needs = needs
    self.unless = unless
    text = Bilingual(nl: nl, en: en)
  }
}

/// How much a question asks of a person.
public enum Weight: String, CaseIterable, Comparable, Sendable {
  /// Can be answered in passing.
  case light
  /// Wants a moment.
  case middle
  /// May hurt, and wants time.
  case heavy

  /// Whether one asks less than the other.
  public static func < (one: Weight, other: Weight) -> Bool {
    one.rank < other.rank
  }

  private var rank: Int {
    switch self {
    case .light: 0
    case .middle: 1
    case .heavy: 2
    }
  }
}

/// Where the sources disagree, both voices are asked about, and neither is the answer.
package struct Voice: Hashable, Sendable {
  package enum Theme: String, CaseIterable, Sendable {
    case passion, intimacy, distress, exclusivity, form, measuring, porn, freedom
  }

  /// Which of the two voices on the theme.
  package enum Side: String, CaseIterable, Sendable { case one, two }

  package let theme: Theme
  package let side: Side

  package init(_ theme: Theme, _ side: Side) {
    self.theme = theme
    self.side = side
  }
}
