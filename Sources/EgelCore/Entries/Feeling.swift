/// A feeling in the person's own word, perhaps with a strength, on top or underneath.
public struct Feeling: Hashable, Sendable {
  /// How strong a feeling can be.
  public static let strengths = 0...10

  /// The feeling, in any word.
  public var word: String
  /// How strong it was, if that was said.
  public var strength: Int?
  /// Softer feelings lie under others: grief under anger, fear under coldness.
  public var isUnderneath: Bool
  /// Members that a newer version or another program added.
  package var extra = ExtraMembers()

  /// A feeling by its word.
  public init(_ word: String, strength: Int? = nil, isUnderneath: Bool = false) {
    self.word = word
    self.strength = strength
    self.isUnderneath = isUnderneath
  }
}
