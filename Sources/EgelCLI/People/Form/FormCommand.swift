internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// `egel form`: ways of relating, explained alike, and whose they are.
enum FormCommand {
  static let form = Key.optional(
    "form", .text(.form, offer: FormWords.offer),
    Words(nl: "welke vorm", en: "which form"))
  static let person = Key.option(
    "person", .text(.name, offer: .ask("people")),
    Words(nl: "van wie; anders van jou", en: "whose; otherwise yours"))
  static let with = Key.option(
    "with", .text(.name, offer: .ask("people")),
    Words(nl: "in de relatie met deze persoon", en: "in the relationship with this person"))
  static let wish = Key.option(
    "wish", .text(.words),
    Words(nl: "wat ze zouden willen dat het was", en: "what they wish it were"))

  static let command = Command<Session>(
    "form", group: Program.Group.people,
    summary: Words(
      nl: "relatievormen, en van wie ze zijn", en: "relationship forms, and whose they are"),
    examples: [
      Example(
        Words(same: "egel form explain relationship-anarchy"),
        Words(nl: "wat het is, in gewone woorden", en: "what it is, in plain words")),
      Example(
        Words(same: "egel form set solo-polyamorous --since 2023"),
        Words(nl: "die van jou, vanaf 2023", en: "yours, from 2023")),
    ],
    subcommands: [list, explain, set, unset, history], run: runList)

  private static let list = Command<Session>(
    "list",
    summary: Words(
      nl: "de bekende vormen; elk ander woord mag ook",
      en: "the known forms; any other word is fine too"),
    examples: [Example(Words(same: "egel form list"), Words(nl: "allemaal", en: "all of them"))],
    run: runList)

  private static let runList: Command<Session>.Run = { _, session in
    if session.wantsJSON {
      try session.write(RecordLines.bytes(Forms.all.map { FormJSON.bytes($0) }))
      return ExitCode.done
    }
    var page = Page()
    for guide in Forms.all {
      page.line([
        .accent(guide.id), .plain("  "), .plain(guide.name[session.language]),
      ])
    }
    try session.show(page)
    return ExitCode.done
  }

  private static let explain = Command<Session>(
    "explain",
    summary: Words(
      nl: "wat een vorm is, en wat die meestal vanzelf vindt",
      en: "what a form is, and what it usually takes for granted"),
    examples: [
      Example(
        Words(same: "egel form explain monogamous"),
        Words(nl: "in gewone woorden", en: "in plain words"))
    ], arguments: .of { form }
  ) { matches, session in
    guard let typed = matches[form] else { return try runList(matches, session) }
    guard let guide = FormWords.guide(of: FormWords.form(typed: typed)) else {
      throw PeopleFailure.unknownForm(typed, nearest: nearest(to: typed, in: Forms.all.map(\.id)))
    }
    if session.wantsJSON {
      try session.write(FormJSON.bytes(guide) + Array("\n".utf8))
      return ExitCode.done
    }
    var page = Page()
    page.line([.strong(guide.name[session.language]), .plain("  "), .faint(guide.id)])
    page.paragraph(guide.description[session.language], indent: 2)
    page.blank()
    page.line([
      .plain(
        session.language.is(
          nl: "Wat vaak vanzelf spreekt en zelden gezegd is:",
          en: "What often goes without saying:"))
    ])
    for assumption in guide.assumptions where session.settings.desire || !assumption.needsDesire {
      page.line([.plain("- " + assumption.text[session.language])], indent: 2, hanging: 2)
    }
    try session.show(page)
    return ExitCode.done
  }

  private static let set = Command<Session>(
    "set",
    summary: Words(
      nl: "noteer iemands vorm, van zichzelf of in een relatie",
      en: "set someone's form, their own or within a relationship"),
    discussion: [
      Words(
        nl: "Zonder --with is het iemands eigen vorm, welke relaties er ook zijn. Met --with is "
          + "het de vorm in de relatie met die persoon: twee mensen in één relatie kunnen elk "
          + "hun eigen vorm hebben. Zonder --since geldt die vanaf het begin, of vanaf vandaag "
          + "als een andere vorm daar al een datum heeft.",
        en: "Without --with it is a person's own form, whatever their relationships. With --with "
          + "it is theirs in the relationship with that person: two people in one relationship "
          + "may each have their own. Without --since it holds from the start, or from today if "
          + "another form there has a date.")
    ],
    examples: [
      Example(
        Words(
          nl: "egel form set monogamous --with Sam --how 'sinds de zomer, graag'",
          en: "egel form set monogamous --with Sam --how 'since the summer, gladly'"),
        Words(nl: "die van jou met Sam", en: "yours with Sam")),
      Example(
        Words(
          nl: "egel form set polyamorous --person Sam --with me --wish 'Bo leren kennen'",
          en: "egel form set polyamorous --person Sam --with me --wish 'to meet Bo'"),
        Words(nl: "die van Sam", en: "Sam's")),
    ],
    arguments: .of {
      form
      person
      with
      PersonOptions.since
      PersonOptions.basis
      PersonOptions.how
      wish
    }
  ) { matches, session in
    guard let typed = matches[form] else { throw ProgramFailure.missing(Bilingual(.form)) }
    let community = try session.journal.community()
    let whose = try People(session).person(matches[person] ?? "me", in: community)
    let since = try matches[PersonOptions.since].map {
      try DateOptions(session).partialDate($0, for: PersonOptions.since)
    }
    let dated = DatedForm(
      FormOptions(session).form(typed: typed), basis: matches[PersonOptions.basis], since: since,
      how: matches[PersonOptions.how] ?? "")
    guard let other = matches[with] else {
      return try People(session).change(matches[person] ?? "me") { person in
        person.forms.append(FormOptions(session).dated(dated, beside: person.forms))
      }
    }
    return try Relationships(session).change(names(whose, other, in: community, session)) {
      relationship in
      let earlier = relationship.stances.filter { $0.person == whose.id }.map(\.form)
      relationship.stances.append(
        Relationship.Stance(
          whose.id, FormOptions(session).dated(dated, beside: earlier), wish: matches[wish]))
    }
  }

  private static let unset = Command<Session>(
    "unset",
    summary: Words(
      nl: "haal een vorm weg die er bij vergissing staat",
      en: "delete a form that was noted by mistake"),
    discussion: [
      Words(
        nl: "Een vorm die je echt geleefd hebt, blijft bekend: noteer dan de nieuwe met --since.",
        en: "A form that was really lived stays known: note the new one with --since instead.")
    ],
    examples: [
      Example(
        Words(same: "egel form unset open --with Sam"),
        Words(
          nl: "die van jou met Sam, het laatst genoteerd als open",
          en: "yours with Sam, last noted as open"))
    ],
    arguments: .of {
      form
      person
      with
    }
  ) { matches, session in
    guard let typed = matches[form] else { throw ProgramFailure.missing(Bilingual(.form)) }
    let form = FormWords.form(typed: typed)
    let community = try session.journal.community()
    let whose = try People(session).person(matches[person] ?? "me", in: community)
    guard let other = matches[with] else {
      return try People(session).change(matches[person] ?? "me") { person in
        guard let last = person.forms.lastIndex(where: { $0.form == form }) else {
          throw PeopleFailure.noFormNoted
        }
        person.forms.remove(at: last)
      }
    }
    return try Relationships(session).change(names(whose, other, in: community, session)) {
      relationship in
      let last = relationship.stances.lastIndex { $0.person == whose.id && $0.form.form == form }
      guard let last else { throw PeopleFailure.noFormNoted }
      relationship.stances.remove(at: last)
    }
  }

  /// The names of the two people of a relationship, as they are typed.
  private static func names(
    _ whose: Person, _ other: String, in community: Community, _ session: Session
  ) throws -> [String] {
    let otherName = try People(session).person(other, in: community).called(in: session.language)
    return whose.id == Person.me ? [otherName] : [whose.called(in: session.language), otherName]
  }

  private static let history = Command<Session>(
    "history",
    summary: Words(
      nl: "de vormen die iemand geleefd heeft, op volgorde",
      en: "the forms someone has lived, in order"),
    examples: [Example(Words(same: "egel form history"), Words(nl: "die van jou", en: "yours"))],
    arguments: .of { person }
  ) { matches, session in
    let community = try session.journal.community()
    let whose = try People(session).person(matches[person] ?? "me", in: community)
    let names = PeopleNames(community, session)
    if session.wantsJSON {
      try session.write(FormHistoryJSON(names: names).bytes(whose, in: community))
      return ExitCode.done
    }
    var page = Page()
    for form in whose.forms { page.append(FormPage.line(form, within: nil, session)) }
    for relationship in community.relationships {
      let others = relationship.parties.filter { $0 != whose.id }
      for stance in relationship.stances where stance.person == whose.id {
        page.append(
          FormPage.line(stance.form, within: names.list(others, session.language), session))
      }
    }
    if page.isEmpty {
      session.say(Bilingual(nl: "Nog niets genoteerd.", en: "Nothing noted yet."))
    } else {
      try session.show(page)
    }
    return ExitCode.done
  }
}

/// A form with its date as one reads it in a list.
enum FormPage {
  static func line(_ form: DatedForm, within relationship: String?, _ session: Session) -> Page {
    let language = session.language
    var line: StyledText = [
      .faint(form.since?.description ?? language.is(nl: "zonder datum", en: "undated")),
      .plain("  "),
      .strong(FormWords.name(form.form, language)),
    ]
    if let basis = form.basis {
      line.append([.plain("  "), .plain(basis.name(language))])
    }
    if let relationship {
      line.append([
        .plain("  "), .plain(language.is(nl: "met \(relationship)", en: "with \(relationship)")),
      ])
    }
    var page = Page()
    page.line(line, hanging: 2)
    if !form.how.isEmpty { page.paragraph(form.how, indent: 4) }
    return page
  }
}
