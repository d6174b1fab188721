/// What the ids of before became: of decks with their questions, of single questions, and of exercises.
///
/// An answer stays stored with the id that its question had then; whoever compares one with a question of today takes
/// what it is `now`.
package struct FormerIDs: Sendable {
  private let decks: [String: String]
  private let questions: [String: String]
  private let exercises: [String: String]

  /// Each former id with the one of today. The questions of a deck that was renamed go with it: `ties-first` of the
  /// deck `ties` is `bonds-first` of the deck `bonds`.
  package init(
    decks: [String: String] = [:], questions: [String: String] = [:],
    exercises: [String: String] = [:]
  ) {
    self.decks = decks
    self.questions = questions
    self.exercises = exercises
  }

  package func now(deck id: String) -> String { decks[id] ?? id }

  package func now(exercise id: String) -> String { exercises[id] ?? id }

  package func now(question id: String) -> String {
    if let now = questions[id] ?? exercises[id] { return now }
    // The longest: one deck's id may begin another's.
    let found = decks.keys.filter { id.hasPrefix($0 + "-") }.max { $0.utf8.count < $1.utf8.count }
    guard let found, let deck = decks[found] else { return id }
    return deck + id.dropFirst(found.count)
  }
}
