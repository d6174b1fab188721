internal import Drawing
internal import EgelCore
internal import EgelStore

extension Session {
  /// What was answered to a question before, also to one that is gone.
  func showAnswers(to typed: String) throws -> Int32 {
    let id = try answeredID(typed)
    let found = try journal.reading { reader in
      try reader.find(EntryFilter(), order: .oldestFirst, limit: nil).entries
    }.filter { $0.entry.asked.map { $0.question == id || $0.question.hasPrefix(typed) } ?? false }
    if found.isEmpty {
      // Nothing answered and nothing asked is a slip of the finger.
      _ = try journal.reading { try questionID(id, try self.decks($0)) }
      say(Bilingual(nl: "Hier is nog niet op geantwoord.", en: "Nothing answered to it yet."))
    }
    let names = try names(for: found)
    if wantsJSON {
      try write(EntryJSON(today: today, names: names).list(found))
    } else {
      try show(EntryPage(session: self, names: names).answers(found))
    }
    return ExitCode.done
  }

  private func answeredID(_ typed: String) throws -> String {
    if Self.isToday(typed) { return try chosen(typed).0.question.id }
    let decks = try journal.reading { try self.decks($0) }
    return (try? questionID(typed, decks)) ?? typed
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
