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
    /// Being able to lean on each other.
    case attachment
    /// Desire and sex.
    case desire
    /// Compersion and jealousy where a partner loves others.
    case compersion
    /// Getting to know each other.
    case beginnings
    /// Quarrels and making up.
    case conflict
    /// What is good.
    case goodThings = "good-things"
    /// Partners, metamours and hinges.
    case network
    /// What people hold each other to.
    case agreements
    /// Slowing down, and hot moments.
    case pace
    /// Being oneself.
    case selfhood = "self"
    /// Missing, and what comes after an ending.
    case endings
    /// What others make of it.
    case world
    /// What love is for.
    case meaning
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
