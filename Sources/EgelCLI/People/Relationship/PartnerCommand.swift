internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// `egel partner`: the short way to a person and a relationship labelled so.
enum PartnerCommand {
  static let name = RequiredKey(
    "name", .text(.name, offer: .ask("people")), Words(nl: "wie", en: "who"))

  static let command = Command<Session>(
    "partner", group: Program.Group.people,
    summary: Words(nl: "partners, hoeveel ook", en: "partners, however many"),
    examples: [
      Example(
        Words(same: "egel partner add Sam --form open --since 2019-05"),
        Words(nl: "de persoon en de relatie", en: "the person and the relationship")),
      Example(Words(same: "egel partner"), Words(nl: "je partners nu", en: "your partners now")),
    ],
    subcommands: [add], run: list)

  private static let add = Command<Session>(
    "add",
    summary: Words(
      nl: "voeg een partner toe: de relatie, en de persoon als die nieuw is",
      en: "add a partner: the relationship, and the person if they're new"),
    discussion: [
      Words(
        nl: "--form is jouw vorm in deze relatie; die van de ander geef je met 'egel form set'.",
        en: "--form is your own form in this relationship; set theirs with 'egel form set'.")
    ],
    examples: [
      Example(
        Words(same: "egel partner add Sam --form open --since 2019-05"),
        Words(nl: "sinds mei 2019", en: "since May 2019"))
    ],
    arguments: .of {
      name
      RelationshipOptions.shared
      PersonOptions.form
      PersonOptions.how
    }
  ) { matches, session in
    let typed = try matches[name]
    let community = try session.journal.community()
    let other = try People(session).personOrNew(typed, in: community)
    var relationship = Relationship(
      id: session.newID(), parties: [Person.me, other.id])
    relationship.chapters = [Relationship.Chapter(labels: [.partner])]
    try RelationshipOptions.apply(matches, to: &relationship, session)
    if let form = try FormOptions(session).datedForm(matches) {
      relationship.stances.append(Relationship.Stance(Person.me, form))
    }
    try Relationships(session).checkFirstAsPartners(relationship, in: community)
    return try Relationships(session).add([relationship], with: [other], in: community)
  }

  private static let list: Command<Session>.Run = { _, session in
    let community = try session.journal.community()
    let web = Web(community, on: session.today, hidden: true)
    let partners = web.partners(of: Person.me)
    if session.wantsJSON {
      try session.write(PersonJSON(community, session).list(partners.compactMap { web.person($0) }))
      return ExitCode.done
    }
    let names = PeopleNames(community, session)
    let relationshipPage = RelationshipPage(web: web, names: names, session: session)
    var page = Page()
    for dated in web.relationships where dated.isCurrent && dated.labels.contains(.partner) {
      if dated.relationship.parties.contains(Person.me) {
        page.line(relationshipPage.line(dated), hanging: 2)
      }
    }
    if page.isEmpty {
      session.say(Bilingual(nl: "Op dit moment geen partners.", en: "No partners right now."))
    } else {
      try session.show(page)
    }
    return ExitCode.done
  }
}

/// `egel metamour`: the partners of your partners.
enum MetamourCommand {
  static let via = Key.repeated(
    "via", .text(.partner, offer: .ask("people")),
    Words(nl: "via welke partner; herhaalbaar", en: "through which partner; repeatable"))

  static let command = Command<Session>(
    "metamour", group: Program.Group.people,
    summary: Words(nl: "partners van je partners", en: "partners of your partners"),
    examples: [
      Example(
        Words(same: "egel metamour add Bo --via Sam"),
        Words(
          nl: "de persoon en de relatie met Sam", en: "the person and the relationship with Sam"))
    ],
    subcommands: [add], run: list)

  private static let add = Command<Session>(
    "add",
    summary: Words(
      nl: "voeg een partner van een partner toe; de rol volgt",
      en: "add a partner of a partner; the role follows"),
    examples: [
      Example(
        Words(same: "egel metamour add Bo --via Sam --since 2024"),
        Words(nl: "sinds 2024", en: "since 2024"))
    ],
    arguments: .of {
      PartnerCommand.name
      via
      RelationshipOptions.shared
    }
  ) { matches, session in
    let community = try session.journal.community()
    guard matches.has(via) else {
      throw ProgramFailure.missing(Bilingual(option: "--via", .partner))
    }
    let partners = try matches[via].map { try People(session).person($0, in: community).id }
    let web = Web(community, on: session.today, hidden: true)
    for partner in partners {
      if let problem = web.problem(withMetamourOf: Person.me, via: partner) {
        try [problem].check(in: community, session)
      }
    }
    let other = try People(session).personOrNew(try matches[PartnerCommand.name], in: community)
    let relationships = try partners.withoutRepeats.map { partner in
      var relationship = Relationship(id: session.newID(), parties: [partner, other.id])
      relationship.chapters = [Relationship.Chapter(labels: [.partner])]
      try RelationshipOptions.apply(matches, to: &relationship, session)
      try Relationships(session).checkFirstAsPartners(relationship, in: community)
      return relationship
    }
    return try Relationships(session).add(relationships, with: [other], in: community)
  }

  private static let list: Command<Session>.Run = { _, session in
    let community = try session.journal.community()
    let web = Web(community, on: session.today, hidden: true)
    let names = PeopleNames(community, session)
    let metamours = web.metamours(of: Person.me)
    if session.wantsJSON {
      let people = metamours.compactMap { web.person($0.person) }
      try session.write(PersonJSON(community, session).list(people))
      return ExitCode.done
    }
    var page = Page()
    for metamour in metamours {
      let through = names.list(metamour.through, session.language)
      page.line([
        .strong(names[metamour.person]), .plain("  "),
        .plain(session.language.is(nl: "via \(through)", en: "through \(through)")),
      ])
    }
    if page.isEmpty {
      session.say(Bilingual(nl: "Op dit moment geen metamours.", en: "No metamours right now."))
    } else {
      try session.show(page)
    }
    return ExitCode.done
  }
}
