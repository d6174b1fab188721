internal import CommandLineKit
internal import EgelCore

/// A question as it is kept with its answer, and the people it named.
struct AnsweredQuestion {
  let asked: Asked
  let about: [Subject]

  /// What stands above the answer in the editor.
  var heading: QuestionHeading? {
    asked.words.isEmpty ? nil : QuestionHeading(question: asked.words)
  }
}

extension AnsweredQuestion {
  /// The question that is answered; a person named with `--about` fills its placeholder if they can.
  init(_ typed: String, _ matches: Matches, _ session: Session) throws {
    // A text must not be lost because a question cannot be found: saving will report what cannot be read.
    if session.unreadSettings != nil {
      self.init(asked: Asked(question: typed, words: ""), about: [])
      return
    }
    let named = try Self.named(matches[EntryOptions.about], session)
    let isToday = JournalQuestions.isToday(typed)
    let (chosen, asking) = try JournalQuestions(session).chosen(typed, about: isToday ? nil : named)
    let names = PeopleNames(asking.community, session)
    self.init(
      asked: Asked(question: chosen.question.id, words: chosen.words(session.language, names)),
      about: chosen.binding.everybody.map { .person($0) })
  }

  /// Says which people an entry is about only because the question named them.
  static func tellNamed(_ people: [Subject], _ session: Session) throws {
    guard !people.isEmpty else { return }
    let names = PeopleNames(try session.journal.community(), session)
    let list = session.language.listing(people.map { names[$0] })
    let stand = people.count == 1 ? "die naam staat" : "die namen staan"
    session.say(
      Bilingual(
        nl: "Het gaat over \(list): \(stand) in de vraag.",
        en: "It's about \(list), named in the question."))
  }

  /// The one person an answer is said to be about, where there is one.
  private static func named(_ typed: [String], _ session: Session) throws -> Identifier? {
    guard typed.count == 1, let name = typed.first else { return nil }
    let people = try session.journal.community().people
    guard case .one(let person) = Naming(people).find(name) else { return nil }
    return person.id
  }
}

/// The question above an answer in the editor's file, as on the page of an exercise; it is not kept
/// with the text.
struct QuestionHeading {
  let question: String

  /// What the editor opens with.
  var page: String { line + "\n\n" }

  /// A text without the heading, wherever it is now; a heading that was reworded is part of the text.
  func removed(from text: String) -> String {
    guard let place = text.firstRange(of: line) else { return text }
    let (before, after) = (text[..<place.lowerBound], text[place.upperBound...])
    guard before.last?.isNewline ?? true, after.first?.isNewline ?? true else { return text }
    return String(before + after.drop(while: \.isNewline))
  }

  private var line: String {
    "## " + question.split(whereSeparator: \.isNewline).joined(separator: " ")
  }
}
