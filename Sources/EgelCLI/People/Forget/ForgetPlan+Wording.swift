internal import EgelCore

// What is said before anything goes.

extension ForgetPlan {
  func announcement(_ session: Session, redacts: Bool) -> String {
    let gone = gone(session.language)
    var lines = [
      session.language.is(
        nl: "Dit verdwijnt voorgoed, ook uit de prullenbak: \(gone).",
        en: "This will be deleted permanently, from the trash too: \(gone).")
    ]
    let places = places(session)
    if !places.isEmpty {
      lines.append(
        redacts
          ? session.language.is(
            nl: "In deze teksten wordt de naam vervangen door de alias, of door drie puntjes:",
            en: "In these texts, the name will be replaced by the alias, or by three dots:")
          : session.language.is(
            nl: "De naam staat ook in deze teksten, en die blijven zoals ze zijn:",
            en: "The name is also in these texts, and they stay as they are:"))
      lines += places.map { "  " + $0 }
    }
    return lines.joined(separator: "\n")
  }

  /// Where the name stands in what was written.
  private func places(_ session: Session) -> [String] {
    let entries = naming.map { found in
      "\(found.entry.id.shown)  " + session.words.long(found.entry.day)
    }
    let trashed = trashedNaming.map {
      session.language.is(nl: "prullenbak  ", en: "trash  ") + session.words.long($0)
    }
    return entries + trashed + records.places + drafts.filter(\.isInText).map(\.name)
  }

  /// What goes; of entries that is the link, and answers about the person, and never the text.
  private func gone(_ language: Language) -> String {
    let answers = about.flatMap(\.entry.readings).count { $0.about.map(trace.means) ?? false }
    let counts: [(count: Int, one: Bilingual, more: Bilingual)] = [
      (
        records.count(of: Relationship.self), Bilingual(nl: "relatie", en: "relationship"),
        Bilingual(nl: "relaties", en: "relationships")
      ),
      (
        records.count(of: Agreement.self), Bilingual(nl: "afspraak", en: "agreement"),
        Bilingual(nl: "afspraken", en: "agreements")
      ),
      (
        answers, Bilingual(nl: "antwoord over \(person.name)", en: "answer about \(person.name)"),
        Bilingual(nl: "antwoorden over \(person.name)", en: "answers about \(person.name)")
      ),
    ]
    let things = counts.filter { $0.count > 0 }.map { thing in
      "\(thing.count) \((thing.count == 1 ? thing.one : thing.more)[language])"
    }
    return ([person.name] + things + (about.isEmpty ? [] : [links(language)]))
      .joined(separator: ", ")
  }

  private func links(_ language: Language) -> String {
    about.count == 1
      ? language.is(
        nl: "de koppeling in 1 stukje (het stukje zelf blijft)",
        en: "the link in 1 entry (the entry itself stays)")
      : language.is(
        nl: "de koppeling in \(about.count) stukjes (de stukjes zelf blijven)",
        en: "the link in \(about.count) entries (the entries themselves stay)")
  }
}
