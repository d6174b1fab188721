/// Steps for one sitting, worth an hour; it ends by offering to keep one thing to say.
public struct Exercise: Hashable, Sendable {
  public let id: String
  public let name: Bilingual
  /// What it is for and what it asks, in a few sentences.
  public let about: Bilingual
  public let weight: Weight
  public let concepts: [String]
  public let needs: Needs
  public let unless: Needs
  /// What is asked, one step at a time.
  public let steps: [Bilingual]
  /// The last words: an offer to keep something to say to somebody.
  public let closing: Bilingual

  public init(
    _ id: String, _ weight: Weight, concepts: [String], needs: Needs = [],
    unless: Needs = [], name: Bilingual, about: Bilingual, steps: [Bilingual],
    closing: Bilingual
  ) {
    self.id = id
    self.weight = weight
    self.concepts = concepts
    self.needs = needs
    self.unless = unless
    self.name = name
    self.about = about
    self.steps = steps
    self.closing = closing
  }
}
