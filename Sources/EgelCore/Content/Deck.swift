/// Questions that belong together.
public struct Deck: Hashable, Sendable {
  /// What is typed to ask for it: `attachment`.
  public let id: String
  /// The family that it belongs to.
  public let theme: Theme
  /// Its title.
  public let name: Bilingual
  /// What it is about, in a sentence.
  public let about: Bilingual
  /// Its questions, in the order in which they are listed.
  public let questions: [Question]

  /// The wider families by which people ask for questions.
  public enum Theme: String, CaseIterable, Sendable {
    case attachment, desire, compersion, beginnings, conflict
    case goodThings = "good-things"
    case network, agreements, pace
    case selfhood = "self"
    case endings, world, meaning
  }

  package init(
    _ id: String, _ theme: Theme, name: Bilingual, about: Bilingual, _ questions: [Question]
  ) {
    self.id = id
    self.theme = theme
    self.name = name
    self.about = about
    self.questions = questions
  }
}
