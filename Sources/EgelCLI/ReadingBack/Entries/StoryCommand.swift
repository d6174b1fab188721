internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// `egel story`: everything about one person, in order.
enum StoryCommand {
  static let name = RequiredKey(
    "name", .text(.name, offer: .ask("people")), Words(nl: "van wie", en: "whose"))

  static let command = Command<Session>(
    "story", group: Program.Group.reading,
    summary: Words(
      nl: "alles over één persoon, op volgorde", en: "everything about one person, in order"),
    examples: [
      Example(
        Words(same: "egel story Sam"),
        Words(
          nl: "relaties, afspraken en alles wat je schreef, het oudste eerst",
          en: "relationships, agreements, and all you wrote, oldest first"))
    ],
    arguments: .of { name }
  ) { matches, session in
    let (community, entries) = try session.journal.reading { reader in
      let community = try reader.community()
      let person = try People(session).person(try matches[name], in: community)
      var filter = EntryFilter()
      filter.about = [.person(person.id)]
      filter.names = person.spellings
      return (community, try reader.find(filter, order: .oldestFirst, limit: nil).entries)
    }
    let person = try People(session).person(try matches[name], in: community)
    if session.wantsJSON {
      let names = PeopleNames(community, session)
      try session.write(EntryJSON(today: session.today, names: names).list(entries))
      return ExitCode.done
    }
    let web = Web(community, on: session.today, hidden: true)
    var page = PersonPage(web: web, session: session).whole(person)
    let names = PeopleNames(community, session)
    let agreements = community.agreements.filter { $0.parties.contains(person.id) }
    if !agreements.isEmpty {
      page.blank()
      page.append(AgreementPage(names: names, session: session).list(agreements))
    }
    if !entries.isEmpty {
      page.blank()
      page.append(EntryPage(session: session, names: names).list(entries, .whole))
    }
    try session.show(page)
    return ExitCode.done
  }
}
