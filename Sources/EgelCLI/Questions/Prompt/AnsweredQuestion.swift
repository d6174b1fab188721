internal import CommandLineKit
internal import EgelCore

/// A question as an answer to it keeps it, and whom it named.
struct AnsweredQuestion {
  let asked: Asked
  let about: [Subject]

  /// What stands above the answer in the editor.
  var heading: QuestionHeading? {
    asked.words.isEmpty ? nil : QuestionHeading(question: asked.words)
  }
}

extension Session {
  /// The question that is answered; somebody named with `--about` stands in it where they can.
  func question(_ typed: String, _ matches: Matches) throws -> AnsweredQuestion {
    // A text that is written must not be lost for a question: what cannot be read is told by saving.
    if unreadSettings != nil {
      return AnsweredQuestion(asked: Asked(question: typed, words: ""), about: [])
    }
    let named = try named(matches[EntryOptions.about])
    let (chosen, asking) = try chosen(typed, about: Self.isToday(typed) ? nil : named)
    let names = PeopleNames(asking.community, self)
    return AnsweredQuestion(
      asked: Asked(question: chosen.question.id, words: chosen.words(language, names)),
      about: chosen.binding.everybody.map { .person($0) })
  }

  /// Tells whom an entry is about because the question named them, and nobody else did.
  func tellWhomAsked(_ people: [Subject]) throws {
    guard !people.isEmpty else { return }
    let names = PeopleNames(try community(), self)
    let list = language.listing(people.map { name(of: $0, names) })
    let stand = people.count == 1 ? "die naam staat" : "die namen staan"
    say(
      Bilingual(
        nl: "Het gaat over \(list): \(stand) in de vraag.",
        en: "It is about \(list), whom the question names."))
  }

  /// The one person an answer is said to be about, where there is one.
  private func named(_ typed: [String]) throws -> Identifier? {
    guard typed.count == 1, let name = typed.first else { return nil }
    guard case .one(let person) = Naming(try community().people).find(name) else { return nil }
    return person.id
  }
}
