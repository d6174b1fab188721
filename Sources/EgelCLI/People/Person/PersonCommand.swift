internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// `egel person`: everybody in the journal.
enum PersonCommand {
  static let name = RequiredKey(
    "name", .text(.name, offer: .ask("people")), Words(nl: "wie", en: "who"))
  static let newName = RequiredKey(
    "new-name", .text(.name), Words(nl: "de nieuwe naam", en: "the new name"))

  static let command = Command<Session>(
    "person", group: Program.Group.people,
    summary: Words(nl: "de mensen in je dagboek", en: "the people in your journal"),
    discussion: [
      Words(
        nl: "Namen passen ongeacht hoofdletters en accenten: een naam, een alias of een "
          + "duidelijk begin. 'me' ben jij.",
        en: "Names match whatever the case and accents: a name, an alias or a clear beginning. "
          + "'me' is you.")
    ],
    examples: [
      Example(Words(same: "egel person"), Words(nl: "iedereen", en: "everyone")),
      Example(
        Words(same: "egel person add Noor --pronouns zij/haar --alias N"),
        Words(nl: "iemand erbij", en: "someone new")),
    ],
    subcommands: [add, list, show, edit, rename, link, ForgetCommand.command], run: runList)

  private static let spelling = Key.repeated(
    "called", .text(.name),
    Words(
      nl: "stukjes over deze naam; anders de naam en alias zelf",
      en: "entries about this name; otherwise their own name and alias"))

  private static let link = Command<Session>(
    "link",
    summary: Words(
      nl: "koppel stukjes die iemand noemen van voor die erin stond",
      en: "link entries that named someone before they were added"),
    examples: [
      Example(
        Words(same: "egel person link Kim"),
        Words(
          nl: "stukjes over Kim, van voor Kim erin stond",
          en: "entries about Kim, from before Kim was added")),
      Example(
        Words(same: "egel person link Sam --called Smam"),
        Words(nl: "stukjes over Smam gingen over Sam", en: "entries about Smam were about Sam")),
    ],
    arguments: .of {
      name
      spelling
    }
  ) { matches, session in
    let community = try session.journal.community()
    let person = try People(session).person(try matches[name], in: community)
    let spellings = matches[spelling].map { Folded($0) }
    let names = spellings.isEmpty ? person.spellings : spellings
    let unlinked = try Linking(session).entries(named: names)
    if unlinked.isEmpty {
      session.say(Bilingual(nl: "Niets om te koppelen.", en: "Nothing to link."))
    } else {
      try Linking(session).link(unlinked, named: names, to: person)
    }
    return try Saving(session).showJSON { writer in
      writer.key("person")
      writer.person(person.id, PeopleNames(community, session))
      writer.words("entries", unlinked.map(\.entry.id.description))
      writer.member("linkedCount", unlinked.count)
    }
  }

  private static let add = Command<Session>(
    "add", summary: Words(nl: "voeg iemand toe", en: "add someone"),
    examples: [
      Example(
        Words(same: "egel person add Noor --form single --since 2024"),
        Words(nl: "een vorm en geen relatie", en: "a form and no relationship"))
    ],
    arguments: .of {
      name
      PersonOptions.all
    }
  ) { matches, session in
    let community = try session.journal.community()
    var person = Person(
      id: session.newID(), name: try matches[name])
    try PersonOptions.apply(matches, to: &person, session)
    try person.problems(in: community).check(in: community, session)
    let notes = try NewText.onInput(matches[PersonOptions.notes], session)
    if let notes { person.notes = notes.text }
    let new = person
    let changed = try TextKeeper(session).keeping(notes) {
      try session.journal.changing { try $0.put(new) }
    }
    session.say(
      Bilingual(
        nl: "\(new.name) toegevoegd (\(new.id.shown)).",
        en: "Added \(new.name) (\(new.id.shown))."))
    Saving(session).tell(changed)
    try Linking(session).offer(new)
    return try Saving(session).showJSON(new, in: community)
  }

  private static let list = Command<Session>(
    "list",
    summary: Words(
      nl: "iedereen, met de rollen die uit de relaties volgen",
      en: "everyone, with the roles that follow from the relationships"),
    examples: [Example(Words(same: "egel person list"), Words(nl: "iedereen", en: "everyone"))],
    run: runList)

  private static let runList: Command<Session>.Run = { _, session in
    let community = try session.journal.community()
    if session.wantsJSON {
      try session.write(PersonJSON(community, session).list(community.people))
    } else {
      let web = Web(community, on: session.today, hidden: true)
      try session.show(PersonPage(web: web, session: session).list())
    }
    return ExitCode.done
  }

  private static let show = Command<Session>(
    "show",
    summary: Words(
      nl: "alles wat van iemand bekend is, behalve wat je schreef",
      en: "everything known about someone, except what you wrote"),
    examples: [
      Example(
        Words(same: "egel person show Noor"),
        Words(nl: "en 'egel story Noor' voor de rest", en: "and 'egel story Noor' for the rest"))
    ],
    arguments: .of { name }
  ) { matches, session in
    let community = try session.journal.community()
    let person = try People(session).person(try matches[name], in: community)
    let others = try session.journal.readingTables { try $0.others(of: person) }
    if session.wantsJSON {
      try session.write(PersonJSON(community, session).one(person, others: others))
      return ExitCode.done
    }
    let web = Web(community, on: session.today, hidden: true)
    var page = PersonPage(web: web, session: session).whole(person)
    page.append(
      OtherVersions(session: session, edit: "egel person edit").page(others) { version in
        let web = Web(community.with(version), on: session.today, hidden: true)
        return PersonPage(web: web, session: session).themselves(version)
      })
    try session.show(page)
    return ExitCode.done
  }

  private static let loud = Key.flag(
    "not-muted", Words(nl: "noem hen weer vanzelf", en: "bring them up again"))
  private static let alive = Key.flag("not-died", Words(nl: "ze leven nog", en: "they are alive"))
  private static let grown = Key.flag("not-minor", Words(nl: "geen kind", en: "not a child"))
  private static let noAims = Key.flag(
    "no-aims", Words(nl: "zonder de wensen van eerder", en: "without the wishes noted before"))

  private static let edit = Command<Session>(
    "edit",
    summary: Words(
      nl: "verander wat van iemand bekend is", en: "change what is known about someone"),
    examples: [
      Example(
        Words(same: "egel person edit Noor --muted"),
        Words(nl: "noem Noor nooit vanzelf", en: "never bring Noor up unasked"))
    ],
    arguments: .of {
      name
      loud
      alive
      grown
      noAims
      PersonOptions.all
    }
  ) { matches, session in
    try Program.checkChange(matches)
    return try People(session).change(try matches[name]) { person in
      if matches[loud] { person.isMuted = false }
      if matches[alive] { person.death = nil }
      if matches[grown] { person.isMinor = false }
      if matches[noAims] { person.aims = [] }
      try PersonOptions.apply(matches, to: &person, session)
    }
  }

  private static let texts = Key.flag(
    "texts",
    Words(
      nl: "ook in wat je schreef, met de eerdere versies",
      en: "in what you wrote too, earlier versions included"))

  private static let rename = Command<Session>(
    "rename",
    summary: Words(
      nl: "geef iemand een andere naam; de koppelingen blijven",
      en: "give someone another name; links stay"),
    discussion: [
      Words(
        nl: "Wat je schreef is van jou en blijft zoals het is, tenzij je --texts geeft; waar de "
          + "oude naam nog in staat, wordt genoemd.",
        en: "What you wrote is yours and stays as it is, unless you add --texts; it says where "
          + "the old name is still in a text.")
    ],
    examples: [
      Example(
        Words(same: "egel person rename Jan Jana --texts"),
        Words(nl: "overal tegelijk", en: "everywhere at once"))
    ],
    arguments: .of {
      name
      newName
      texts
    }
  ) { matches, session in
    let new = try matches[newName]
    let community = try session.journal.community()
    let person = try People(session).person(try matches[name], in: community)
    var renamed = person
    renamed.name = new
    try renamed.problems(in: community).check(in: community, session)
    let after = renamed
    // The versions before it would keep the old name.
    let changed = try session.journal.changing { writer in
      try writer.replaceWithoutTrace(after)
      return try RenameSweep(person, to: new, rewords: matches[texts], in: community)
        .carryOut(&writer)
    }
    session.say(Bilingual(nl: "Heet nu \(new).", en: "Now called \(new)."))
    changed.value.tell(of: person, to: session)
    if !matches[texts] { changed.value.tellWritten(of: person, to: session) }
    Saving(session).tell(changed)
    return try Saving(session).showJSON(after, in: community)
  }
}
