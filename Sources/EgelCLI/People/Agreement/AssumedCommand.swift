internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelQuestions
internal import EgelStore

/// `egel agreement assumed`: what present forms take for granted and nobody has said; only when asked.
enum AssumedCommand {
  static let fine = Key.repeated(
    "fine", .text(.key),
    Words(
      nl: "merk er een als ongezegd, en goed zo; herhaalbaar",
      en: "mark one as unsaid, and fine; repeatable"))
  static let notFine = Key.repeated(
    "not-fine", .text(.key), Words(nl: "haal dat weer weg", en: "take that mark away"))
  static let with = Key.option(
    "with", .text(.name, offer: .ask("people")),
    Words(
      nl: "alleen in de relatie met deze persoon", en: "only in the relationship with this person"))

  static let command = Command<Session>(
    "assumed",
    summary: Words(
      nl: "wat je vormen vanzelf vinden en niemand heeft gezegd",
      en: "what your forms take for granted and no one has said"),
    discussion: [
      Words(
        nl: "Elke vorm vindt dingen vanzelfsprekend. Je kunt ze zeggen, of ze ongezegd laten, en "
          + "dat is ook goed: geef dat aan met --fine en het woord dat erachter staat, en de "
          + "relatie met --with.",
        en: "Every form takes things for granted. You can say them, or leave them unsaid, and "
          + "that's fine too: mark it with --fine and the key shown behind it, and the "
          + "relationship with --with.")
    ],
    examples: [
      Example(
        Words(same: "egel agreement assumed --with Sam"),
        Words(nl: "in één relatie", en: "in one relationship")),
      Example(
        Words(same: "egel agreement assumed --with Sam --fine monogamous/nights"),
        Words(nl: "ongezegd, en goed zo", en: "unsaid, and fine")),
    ],
    arguments: .of {
      with
      fine
      notFine
    }
  ) { matches, session in
    let community = try session.journal.community()
    let relationship = try matches[with].map {
      try Relationships(session).find([$0], in: community)
    }
    if matches.has(fine) || matches.has(notFine) { return try mark(matches, relationship, session) }
    let web = Web(community, on: session.today, hidden: true)
    let assumptions = Assumptions(in: web, guides: Forms.all, desire: session.settings.desire)
    let relationships = web.relationships.filter {
      relationship == nil || $0.id == relationship?.id
    }
    let names = PeopleNames(community, session)
    let relationshipPage = RelationshipPage(web: web, names: names, session: session)
    var page = Page()
    for relationship in relationships {
      let unsaid = assumptions.unsaid(in: relationship)
      guard !unsaid.isEmpty else { continue }
      if !page.isEmpty { page.blank() }
      page.line(relationshipPage.line(relationship), hanging: 2)
      for assumption in unsaid { page.append(line(assumption, names, session)) }
    }
    if session.wantsJSON {
      try session.write(json(relationships.flatMap { assumptions.unsaid(in: $0) }, names))
    } else if page.isEmpty {
      session.say(
        Bilingual(
          nl: "Geen onuitgesproken verwachtingen gevonden.", en: "No unspoken expectations found."))
    } else {
      try session.show(page)
    }
    return ExitCode.done
  }

  private static func mark(
    _ matches: Matches, _ relationship: Relationship?, _ session: Session
  ) throws -> Int32 {
    guard let relationship else { throw ProgramFailure.missing(Bilingual(option: "--with", .name)) }
    for key in matches[fine] where !relationship.unsaid.contains(key) { try check(key, session) }
    return try Relationships(session).change([relationship.id.description]) { next in
      next.unsaid = (next.unsaid + matches[fine]).withoutRepeats
      next.unsaid.removeAll { matches[notFine].contains($0) }
    }
  }

  /// A key is one of what some form takes for granted.
  private static func check(_ key: String, _ session: Session) throws {
    let all = Forms.all.flatMap { form in
      form.assumptions.map { (key: "\(form.id)/\($0.id)", needsDesire: $0.needsDesire) }
    }
    guard !all.contains(where: { $0.key == key }) else { return }
    let spoken = all.filter { session.settings.desire || !$0.needsDesire }.map(\.key)
    let bare = spoken.first { $0.hasSuffix("/" + key.lowercased()) }
    throw PeopleFailure.unknownAssumption(key, nearest: bare ?? nearest(to: key, in: spoken))
  }

  private static func line(
    _ assumption: Assumption, _ names: PeopleNames, _ session: Session
  ) -> Page {
    var page = Page()
    page.line(
      [.plain(assumption.content.text[session.language]), .plain("  "), .faint(assumption.key)],
      indent: 2, hanging: 2)
    return page
  }

  private static func json(_ assumptions: [Assumption], _ names: PeopleNames) -> [UInt8] {
    RecordLines.bytes(assumptions.map { AssumptionJSON.bytes($0, names) })
  }
}

/// An assumption as a program reads it.
enum AssumptionJSON {
  static func bytes(_ assumption: Assumption, _ names: PeopleNames) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("id", assumption.key)
    writer.member("relationship", assumption.relationship.description)
    writer.people("people", Array(assumption.people), names)
    writer.key("form")
    writer.string(assumption.form.id)
    writer.key("dimension")
    writer.string(assumption.dimension)
    writer.bilingual("text", assumption.content.text)
    writer.endObject()
    return writer.bytes
  }
}
