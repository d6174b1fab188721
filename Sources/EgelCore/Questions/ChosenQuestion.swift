/// A question that was chosen, with the people it names and the reason.
public struct ChosenQuestion: Sendable {
  /// The deck that it is from.
  public let deck: Deck
  /// The question, with places instead of names.
  public let question: Question
  /// The people in its places.
  public let binding: Binding
  /// Why this one.
  public let reason: Reason

  /// Why this one.
  public enum Reason: Hashable, Sendable {
    /// It touches what was noted lately on this scale.
    case touches(scale: String)
    /// It was answered before, and so were all others that fit.
    case allAnswered(last: Day)
    /// Nothing from its deck was answered for a while.
    case restedDeck
    /// It was asked for.
    case askedFor
    /// It fits, and no more can be said.
    case fits
  }
}

extension ChosenQuestion {
  /// Its wording in a language, with the names of its people in it.
  public func text(in language: Language, naming community: Community) -> String {
    Placeholder.fill(question.text[language]) { place in
      binding[place].flatMap { community.person($0)?.name }
    }
  }
}
