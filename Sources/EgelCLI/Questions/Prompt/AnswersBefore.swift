internal import Drawing
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// What was answered to a question before, also to one that is gone.
struct AnswersBefore {
  private let session: Session
  private let questions: JournalQuestions

  init(_ session: Session) {
    self.session = session
    questions = JournalQuestions(session)
  }

  func show(to typed: String) throws -> Int32 {
    let id = try answeredID(typed)
    let found = try session.journal.reading { reader in
      try reader.find(EntryFilter(), order: .oldestFirst, limit: nil).entries
    }.filter { found in
      guard let stored = found.entry.asked?.question else { return false }
      return Former.ids.now(question: stored) == id || stored.hasPrefix(typed)
    }
    if found.isEmpty {
      // Nothing answered and nothing asked is a slip of the finger.
      _ = try session.journal.reading { try questions.questionID(id, try questions.decks($0)) }
      session.say(
        Bilingual(
          nl: "Deze vraag heb je nog niet beantwoord.", en: "You haven't answered this one yet."))
    }
    let names = try PeopleNames(for: found, session)
    if session.wantsJSON {
      try session.write(EntryJSON(today: session.today, names: names).list(found))
    } else {
      try session.show(EntryPage(session: session, names: names).answers(found))
    }
    return ExitCode.done
  }

  private func answeredID(_ typed: String) throws -> String {
    if JournalQuestions.isToday(typed) { return try questions.chosen(typed).0.question.id }
    let decks = try session.journal.reading { try questions.decks($0) }
    return (try? questions.questionID(typed, decks)) ?? typed
  }
}

extension EntryPage {
  /// Answers in order, each below the question as it was worded then.
  func answers(_ found: [FoundEntry]) -> Page {
    var page = Page()
    var below = self
    for (number, answer) in found.enumerated() {
      if number > 0 { page.blank() }
      if let asked = answer.entry.asked?.words, asked != below.saidAlready {
        page.line([.strong(asked)])
        page.blank()
        below.saidAlready = asked
      }
      page.append(below.list([answer], .whole))
    }
    return page
  }
}
