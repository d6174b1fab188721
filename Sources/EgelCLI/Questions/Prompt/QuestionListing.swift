internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel prompt --list` and `--search`.
struct QuestionListing {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// The decks with their questions; those about desire once it is on, or where the wish or words that are
  /// searched for find them.
  func show(_ wish: QuestionWish, holding words: String?) throws -> Int32 {
    let wanted = words.map { Folded($0).text }
    let isAsked = session.settings.desire || wish.asksForDesire || words != nil
    let questions = JournalQuestions(session)
    let all = try session.journal.reading {
      try questions.decks($0, telling: questions.tellOfBrokenDeck)
    }
    let decks = all.compactMap { deck -> Deck? in
      guard wish.deck ?? deck.id == deck.id, wish.theme ?? deck.theme == deck.theme else {
        return nil
      }
      let questions = deck.questions.filter { question in
        (isAsked || !question.isOfDesire) && (!wish.isLight || question.weight == .light)
          && (wish.form.map { question.isFor($0) } ?? true)
          && (wanted.map { question.holds($0) } ?? true)
      }
      return questions.isEmpty
        ? nil : Deck(deck.id, deck.theme, name: deck.name, about: deck.about, questions)
    }
    if session.wantsJSON {
      try session.write(QuestionJSON.list(decks))
    } else {
      try session.show(QuestionPage(session: session, names: PeopleNames(session)).list(decks))
    }
    if decks.contains(where: { $0.questions.contains(where: \.isOfDesire) }) {
      Desire(session).tellIsOff()
    }
    if decks.isEmpty {
      session.say(Bilingual(nl: "Geen vragen gevonden.", en: "No questions found."))
    }
    return ExitCode.done
  }
}

extension Question {
  /// Whether a word of it, or some in a row, begins so: `end` finds an ending and no friend.
  fileprivate func holds(_ wanted: String) -> Bool {
    [text.dutch, text.english].contains { wording in
      let words = Folded(wording).text
      return words.ranges(of: wanted).contains { found in
        words[..<found.lowerBound].last.map { !$0.isLetter } ?? true
      }
    }
  }

  /// Whether it belongs to this form, or to none.
  fileprivate func isFor(_ form: Need) -> Bool {
    let forms = needs.intersection(Needs(QuestionWish.forms))
    return (forms.isEmpty || forms.contains(form)) && !unless.contains(form)
  }
}
