/// Steps for one sitting, worth an hour; it ends by offering to keep one thing to say.
public struct Exercise: Hashable, Sendable {
  /// What is typed to ask for it.
  public let id: String
  /// Its title.
  public let name: Bilingual
  /// What it is for and what it asks, in a few sentences.
  public let about: Bilingual
  /// How much it asks of a person.
  public let weight: Weight
  /// The ids of the concepts that it rests on.
  public let concepts: [String]
  package let needs: Needs
  package let unless: Needs
  /// What is asked, one step at a time.
  public let steps: [Bilingual]
  /// The last words: an offer to keep something to say to a person.
  public let closing: Bilingual

  package init(
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
