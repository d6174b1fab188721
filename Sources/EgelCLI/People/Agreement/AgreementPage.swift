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
      .plain(Agreement.name(dimension: agreement.dimension, language)), .plain("  "),
      .faint(agreement.status.name(language)),
    ]
    if agreement.isDue(on: session.today) {
      line.append([
        .plain("  "), .warm(language.is(nl: "weer te bekijken", en: "due for review")),
      ])
    }
    line.append([.plain("  "), .faint(agreement.id.shown)])
    return line
  }

  private func facts(_ agreement: Agreement) -> [(String, String)] {
    var facts: [(String, String)] = []
    if let telling = agreement.telling {
      facts.append(
        (language.is(nl: "vertellen", en: "telling"), telling.name(language)))
    }
    if let condition = agreement.condition {
      facts.append((language.is(nl: "geldt als", en: "holds when"), condition))
    }
    for consent in agreement.consents {
      let answer = consent.answer.name(language)
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
