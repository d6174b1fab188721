/// A reflection prompt in both languages, with the ideas it rests on and the lives it fits.
public struct Question: Hashable, Sendable {
  public let id: String
  public let weight: Weight
  /// The ids of concepts.
  public let concepts: [String]
  public let voice: Voice?
  /// All of these must be so.
  public let needs: Needs
  /// None of these may be so.
  public let unless: Needs
  public let text: Bilingual

  public init(
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
