internal import Drawing
internal import EgelCore
internal import EgelQuestions

/// Questions as a person reads them: the question alone, and what was asked to stand with it.
struct QuestionPage {
  let session: Session
  let names: PeopleNames
  var showsWhy = false
  var showsSource = false

  private var language: Language { session.language }

  func asked(_ chosen: [ChosenQuestion]) -> Page {
    var page = Page()
    for (number, question) in chosen.enumerated() {
      if number > 0 { page.blank() }
      page.line([.strong(question.words(language, names))])
      if showsWhy { page.paragraph(why(question)) }
      if showsSource { page.append(source(question.question)) }
      page.line([.faint("egel write --prompt " + question.question.shownID)])
    }
    return page
  }

  /// Decks with their questions, as they stand there with places for names.
  func list(_ decks: [Deck]) -> Page {
    var page = Page()
    for (number, deck) in decks.enumerated() {
      if number > 0 { page.blank() }
      page.line([
        .strong(deck.name[language]), .plain("  "), .accent(deck.id), .plain("  "),
        .faint(deck.theme.rawValue),
      ])
      page.paragraph(deck.about[language], .faint)
      for question in deck.questions {
        page.line([.accent(question.shownID)], indent: 2)
        page.line(
          [.plain(unfilled(question))] + (question.weight == .heavy ? heavy : []), indent: 4)
      }
    }
    return page
  }

  private var heavy: StyledText { [.plain("  "), .faint(language.is(nl: "zwaar", en: "heavy"))] }

  private func unfilled(_ question: Question) -> String {
    Placeholder.fill(question.text[language]) { place in
      switch place {
      case .partner: "[partner]"
      case .metamour: "[metamour]"
      case .hinge: language.is(nl: "[schakelpartner]", en: "[hinge]")
      case .person: language.is(nl: "[iemand]", en: "[someone]")
      }
    }
  }

  /// Why this one, in a sentence.
  func why(_ chosen: ChosenQuestion) -> String {
    switch chosen.reason {
    case .touches(let scale):
      language.is(
        nl: "Deze past bij wat je kort geleden noteerde bij "
          + "'\(ScaleNames.name(scale, language))'.",
        en: "Because of your recent '\(ScaleNames.name(scale, language))' check-in.")
    case .allAnswered(let last):
      language.is(
        nl: "Alles wat past heb je al eens beantwoord; dit antwoordde je op "
          + "\(session.words.long(last)).",
        en: "You've answered everything that fits; you answered this one on "
          + "\(session.words.long(last)).")
    case .restedDeck:
      language.is(
        nl: "Omdat '\(chosen.deck.name.dutch)' een tijdje niet aan de beurt was.",
        en: "Because '\(chosen.deck.name.english)' hasn't come up for a while.")
    case .askedFor:
      language.is(nl: "Dit is waar je om vroeg.", en: "It's what you asked for.")
    case .fits where chosen.question.fitsAnybody:
      language.is(
        nl: "Deze past bij iedereen; verder is het toeval.",
        en: "This one fits anyone; the rest is chance.")
    case .fits:
      language.is(
        nl: "Deze past bij wat er in je dagboek staat; verder is het toeval.",
        en: "This one fits what's in your journal; the rest is chance.")
    }
  }

  private func source(_ question: Question) -> Page {
    var page = Page()
    let concepts = question.concepts.compactMap { Concepts.concept($0) }
    for concept in concepts {
      page.line([.plain(concept.name[language]), .faint("  egel explain \(concept.id)")])
    }
    let sources = concepts.flatMap(\.sources).withoutRepeats.compactMap { Sources.source($0) }
    for source in sources { page.line([.faint(source.cited(language))], indent: 2, hanging: 2) }
    if concepts.isEmpty {
      page.line([.faint(language.is(nl: "je eigen vraag", en: "your own question"))])
    }
    return page
  }
}

extension Question {
  /// Its id as it is typed: that of an own question by its first characters.
  var shownID: String {
    isOwn ? String(id.prefix(Identifier.shownCount)) : id
  }

  /// Whether a person made it: ready questions have words for an id.
  var isOwn: Bool { Identifier(id) != nil && !id.contains("-") }
}

extension Source {
  /// Who wrote what, where and when, as far as it is known.
  func cited(_ language: Language) -> String {
    let known = [author, title, publication, year.map(String.init), doi.map { "doi:" + $0 }]
      .compactMap { $0 }
    return known.isEmpty ? about[language] : known.joined(separator: ", ")
  }
}
