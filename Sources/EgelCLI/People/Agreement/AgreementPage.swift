internal import Drawing
internal import EgelCore

/// Agreements as a person reads them.
struct AgreementPage {
  let names: PeopleNames
  let session: Session

  private var language: Language { session.language }

  func list(_ agreements: [Agreement]) -> Page {
    var page = Page()
    for agreement in agreements {
      page.line(heading(agreement), hanging: 2)
      page.paragraph(agreement.text, indent: 4)
    }
    return page
  }

  func whole(_ agreement: Agreement) -> Page {
    var page = Page()
    page.line(heading(agreement), hanging: 2)
    page.paragraph(agreement.text, indent: 4)
    if let isExclusive = agreement.isExclusive {
      let words =
        isExclusive
        ? language.is(nl: "alleen voor elkaar", en: "kept between you")
        : language.is(nl: "ook met anderen", en: "open to others")
      page.line([.plain(words)], indent: 2, hanging: 2)
    }
    for (name, words) in facts(agreement) {
      page.line([.faint(name + ": "), .plain(words)], indent: 2, hanging: 2)
    }
    for earlier in agreement.earlier.reversed() {
      page.line(
        [.faint(language.is(nl: "tot \(earlier.until):", en: "until \(earlier.until):"))],
        indent: 2)
      page.paragraph(earlier.text, indent: 4)
    }
    return page
  }

  private func heading(_ agreement: Agreement) -> StyledText {
    var line: StyledText = [
      .strong(names.list(agreement.parties, language)), .plain("  "),
      .plain(AgreementWords.dimension(agreement.dimension, language)), .plain("  "),
      .faint(AgreementWords.name(agreement.status, language)),
    ]
    if agreement.isDue(on: session.today) {
      line.append([
        .plain("  "), .warm(language.is(nl: "weer te bekijken", en: "to look at again")),
      ])
    }
    line.append([.plain("  "), .faint(agreement.id.shown)])
    return line
  }

  private func facts(_ agreement: Agreement) -> [(String, String)] {
    var facts: [(String, String)] = []
    if let telling = agreement.telling {
      facts.append(
        (language.is(nl: "vertellen", en: "telling"), AgreementWords.name(telling, language)))
    }
    if let condition = agreement.condition {
      facts.append((language.is(nl: "geldt als", en: "holds when"), condition))
    }
    for consent in agreement.consents {
      let answer = AgreementWords.name(consent.answer, language)
      let isMine = consent.person == Person.me
      let asUnderstood = language.is(nl: ", zoals ik het begreep", en: ", as I understood it")
      facts.append((names[consent.person], answer + (isMine ? "" : asUnderstood)))
    }
    if let made = agreement.made {
      facts.append((language.is(nl: "gemaakt", en: "made"), made.description))
    }
    if let review = agreement.review {
      facts.append((language.is(nl: "weer bekijken", en: "look again"), review.description))
    }
    if let ended = agreement.ended {
      facts.append((language.is(nl: "voorbij sinds", en: "ended"), ended.description))
    }
    return facts
  }
}

/// What the words of agreements are called on pages; the user's own words stay.
enum AgreementWords {
  static func dimension(_ word: String, _ language: Language) -> String {
    dimensions[word]?[language] ?? word
  }

  static func name(_ status: Agreement.Status, _ language: Language) -> String {
    let words: Bilingual =
      switch status {
      case .said: Bilingual(nl: "gezegd", en: "said")
      case .agreed: Bilingual(nl: "afgesproken", en: "agreed")
      case .revisited: Bilingual(nl: "opnieuw bekeken", en: "revisited")
      case .ended: Bilingual(nl: "voorbij", en: "ended")
      }
    return words[language]
  }

  static func name(_ telling: Agreement.Telling, _ language: Language) -> String {
    let words: Bilingual =
      switch telling {
      case .all: Bilingual(nl: "alles", en: "all")
      case .headlines: Bilingual(nl: "het belangrijkste", en: "headlines")
      case .onRequest: Bilingual(nl: "als ernaar gevraagd wordt", en: "on request")
      case .safetyOnly: Bilingual(nl: "alleen wat de veiligheid raakt", en: "safety only")
      case .nothing: Bilingual(nl: "niets", en: "nothing")
      }
    return words[language]
  }

  static func name(_ answer: Agreement.Consent.Answer, _ language: Language) -> String {
    let words: Bilingual =
      switch answer {
      case .yes: Bilingual(nl: "ja", en: "yes")
      case .no: Bilingual(nl: "nee", en: "no")
      case .notAsked: Bilingual(nl: "nog niet gevraagd", en: "not asked yet")
      case .unsure: Bilingual(nl: "weet het niet zeker", en: "unsure")
      case .underPressure: Bilingual(nl: "onder druk", en: "under pressure")
      case .withdrawn: Bilingual(nl: "ingetrokken", en: "withdrawn")
      }
    return words[language]
  }

  /// What an agreement is about as it was typed: a ready word in either language, or an own one.
  static func dimension(typed: String) -> String {
    let ready = dimensions.first { word, name in
      [word, name.dutch, name.english].contains { Folded($0) == Folded(typed) }
    }
    return ready?.key ?? typed
  }

  private static let dimensions: [String: Bilingual] = [
    "sexual": Bilingual(nl: "seksueel", en: "sexual"),
    "romantic": Bilingual(nl: "romantisch", en: "romantic"),
    "emotional": Bilingual(nl: "emotioneel", en: "emotional"),
    "time": Bilingual(nl: "tijd", en: "time"),
    "places": Bilingual(nl: "plaatsen", en: "places"),
    "telling": Bilingual(nl: "vertellen", en: "telling"),
    "health": Bilingual(nl: "gezondheid", en: "health"),
    "home": Bilingual(nl: "wonen", en: "home"),
    "money": Bilingual(nl: "geld", en: "money"),
    "children": Bilingual(nl: "kinderen", en: "children"),
  ]
}
