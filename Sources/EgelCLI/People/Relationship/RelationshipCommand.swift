internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// `egel relationship`: relationships between people, of every kind.
enum RelationshipCommand {
  static let who = Key.rest(
    "who", .text(.name, offer: .ask("people")),
    Words(
      nl: "tussen wie; bij één naam: die van jou met hen",
      en: "who it's between; with one name, yours with them"))
  static let relationship = Key.rest(
    "tie", .text(.nameOrID, offer: .ask("people")),
    Words(nl: "welke relatie", en: "which relationship"))

  static let command = Command<Session>(
    "relationship", aliases: ["tie"], group: Program.Group.people,
    summary: Words(
      nl: "relaties tussen mensen, van elke soort",
      en: "relationships between people, of every kind"),
    discussion: [
      Words(
        nl: "Je noemt een relatie met de namen, of met de eerste tekens van haar id. Tussen "
          + "dezelfde mensen kunnen er meer zijn.",
        en: "Name a relationship by who it's with, or by the first characters of its id. There "
          + "may be several between the same people.")
    ],
    examples: [
      Example(
        Words(
          nl: "egel relationship add Noor --label vriend --share spel",
          en: "egel relationship add Noor --label friend --share play"),
        Words(nl: "een vriendschap", en: "a friendship")),
      Example(
        Words(same: "egel relationship add Sam Bo --label partner"),
        Words(nl: "tussen twee anderen", en: "between two others")),
    ],
    subcommands: [
      add, list, show, edit, SlowCommand.slow, SlowCommand.resume, EndCommand.command, delete,
    ],
    run: runList)

  private static let add = Command<Session>(
    "add",
    summary: Words(
      nl: "voeg een relatie tussen twee of meer mensen toe",
      en: "add a relationship between two or more people"),
    examples: [
      Example(
        Words(
          nl: "egel relationship add Noor --label vriend",
          en: "egel relationship add Noor --label friend"),
        Words(nl: "jij en Noor", en: "you and Noor"))
    ],
    arguments: .of {
      who
      RelationshipOptions.shared
    }
  ) { matches, session in
    let community = try session.journal.community()
    let typed = matches[who]
    guard !typed.isEmpty else { throw ProgramFailure.missing(.someonesName) }
    let people = try typed.map { try People(session).personOrNew($0, in: community) }
    let others = people.map(\.id)
    let parties = others.count == 1 ? [Person.me] + others : others
    var relationship = Relationship(
      id: session.newID(), parties: parties)
    try RelationshipOptions.apply(matches, to: &relationship, session)
    return try Relationships(session).add([relationship], with: people, in: community)
  }

  private static let ended = Key.flag(
    "ended", Words(nl: "ook wat voorbij is", en: "include those that have ended"))
  private static let on = Key.option(
    "on", TypedDay.reader,
    Words(nl: "zoals het was op een dag (terug)", en: "as it was on a day (looks back)"))

  private static let list = Command<Session>(
    "list", summary: Words(nl: "alle relaties", en: "all relationships"),
    examples: [
      Example(
        Words(same: "egel relationship list --on 2019-08-01"),
        Words(nl: "zoals het was", en: "as it was"))
    ],
    arguments: .of {
      ended
      on
    }, run: runList)

  private static let runList: Command<Session>.Run = { matches, session in
    let community = try session.journal.community()
    let day =
      try matches[on].map { try DateOptions(session).day($0, .back, for: on) } ?? session.today
    let web = Web(community, on: day, hidden: true)
    let relationships = web.relationships.filter { dated in
      // To some, an estranged relationship still is one: it is listed, with its state.
      !dated.isToMyself
        && (matches[ended] || dated.standing != .over || dated.chapter.state == .estranged)
    }
    if session.wantsJSON {
      var listing = RecordListing(reserving: relationships.count * 128)
      for dated in relationships { listing.add(dated.relationship) }
      try session.write(listing.bytes())
      return ExitCode.done
    }
    let page = RelationshipPage(web: web, names: PeopleNames(community, session), session: session)
    if relationships.isEmpty {
      session.say(Bilingual(nl: "Geen relaties.", en: "No relationships."))
    } else {
      try session.show { rows in
        for dated in relationships { rows.line(page.line(dated), hanging: 2) }
      }
    }
    return ExitCode.done
  }

  private static let show = Command<Session>(
    "show", summary: Words(nl: "alles over een relatie", en: "everything about a relationship"),
    examples: [
      Example(
        Words(same: "egel relationship show Sam"),
        Words(nl: "die van jou met Sam", en: "yours with Sam"))
    ],
    arguments: .of { relationship }
  ) { matches, session in
    let community = try session.journal.community()
    let found = try Relationships(session).find(matches[relationship], in: community)
    let others = try session.journal.readingTables { try $0.others(of: found) }
    if session.wantsJSON { return try Saving(session).showJSON(found, others: others) }
    guard var page = Self.page(of: found, in: community, session) else {
      throw PeopleFailure.notBegun
    }
    page.append(
      OtherVersions(session: session, edit: "egel relationship edit").page(others) { version in
        Self.page(of: version, in: community.with(version), session) ?? Page()
      })
    try session.show(page)
    return ExitCode.done
  }

  /// A relationship as it stands today, if it has begun.
  private static func page(
    of relationship: Relationship, in community: Community, _ session: Session
  ) -> Page? {
    let web = Web(community, on: session.today, hidden: true)
    let page = RelationshipPage(web: web, names: PeopleNames(community, session), session: session)
    return web.relationships.first { $0.id == relationship.id }.map { page.whole($0) }
  }

  private static let delete = Command<Session>(
    "delete",
    summary: Words(
      nl: "haal een relatie weg die er bij vergissing staat",
      en: "delete a relationship that was noted by mistake"),
    discussion: [
      Words(
        nl: "Is het voorbij, gebruik dan 'egel relationship end': dan blijft het bekend.",
        en: "If it ended, use 'egel relationship end': then it stays known.")
    ],
    examples: [
      Example(
        Words(same: "egel relationship delete 8k1wt"),
        Words(nl: "alsof het er nooit stond", en: "as if it had never been noted"))
    ],
    arguments: .of { relationship }
  ) { matches, session in
    let found = try Relationships(session).find(
      matches[relationship], in: try session.journal.community())
    let changed = try session.journal.changing { try $0.remove(found.id, Relationship.self) }
    Saving(session).tellDeleted(found.id)
    Saving(session).tell(changed)
    return try Saving(session).showDeleted([found.id], of: "relationship", isOne: true)
  }

  private static let removeLabel = Key.repeated(
    "remove-label", .text(.label),
    Words(nl: "zo noem je het niet meer", en: "no longer called that"))
  private static let removeShare = Key.repeated(
    "remove-share", .text(.what), Words(nl: "dat delen jullie niet meer", en: "no longer shared"))
  private static let notPrimary = Key.flag(
    "not-primary", Words(nl: "niet gekozen als primair", en: "not chosen as primary"))
  private static let notHidden = Key.flag(
    "not-hidden", Words(nl: "anderen mogen het weten", en: "others may know"))
  fileprivate static let began = Key.option(
    "began", TypedPartialDate.reader,
    Words(nl: "wanneer de relatie begon", en: "when the relationship began"))

  private static let edit = Command<Session>(
    "edit", summary: Words(nl: "verander een relatie", en: "change a relationship"),
    discussion: [
      Words(
        nl: "Met --since geldt de verandering vanaf dan, en blijft bekend hoe het daarvoor was. "
          + "Zonder verbeter je wat er nu staat.",
        en: "With --since, the change holds from then on, and how it was before stays known. "
          + "Without it, you correct what is there now.")
    ],
    examples: [
      Example(
        Words(same: "egel relationship edit Noor --label partner --since 2024-05"),
        Words(nl: "het groeide", en: "it grew")),
      Example(
        Words(same: "egel relationship edit Sam --hidden"),
        Words(nl: "niemand anders mag het weten", en: "no one else may know")),
    ],
    arguments: .of {
      relationship
      began
      removeLabel
      removeShare
      notPrimary
      notHidden
      RelationshipOptions.shared
    }
  ) { matches, session in
    try Program.checkChange(matches)
    return try Relationships(session).change(matches[relationship]) { next in
      let change: (inout Relationship.Chapter) -> Void = { chapter in
        let labels = Set(matches[removeLabel].map { Label(typed: $0) })
        let shares = Set(matches[removeShare].map { Share(typed: $0) })
        chapter.labels.removeAll { labels.contains($0) }
        chapter.shares.removeAll { shares.contains($0) }
        if matches[notPrimary] { chapter.isPrimary = false }
        RelationshipOptions.apply(matches, to: &chapter, session)
      }
      if let typed = matches[began] { next.began = try beginning(typed, session) }
      if let typed = matches[RelationshipOptions.since] {
        next.begin(
          try DateOptions(session).partialDate(typed, for: RelationshipOptions.since), change)
      } else if let last = next.chapters.indices.last {
        change(&next.chapters[last])
      }
      if matches[notHidden] { next.isHidden = false }
      try RelationshipOptions.applyLasting(matches, to: &next, session)
      if matches.has(began) || matches.has(RelationshipOptions.since) {
        try checkBeginning(of: next)
      }
      if matches.has(RelationshipOptions.label) || matches.has(RelationshipOptions.share) {
        try OfAge(session).check(next, in: try session.journal.community())
      }
    }
  }

  /// Nothing changes in a relationship before it begins.
  private static func checkBeginning(of relationship: Relationship) throws {
    guard let began = relationship.began,
      let change = relationship.chapters.compactMap(\.since).first(where: {
        $0.latest < began.earliest
      })
    else { return }
    throw PeopleFailure.changesBeforeBegan(change: change, began: began)
  }
}

extension RelationshipCommand {
  /// When a relationship began; a date in the future is allowed, with a note.
  private static func beginning(_ typed: TypedPartialDate, _ session: Session) throws -> PartialDate
  {
    let date = try DateOptions(session).partialDate(typed, for: RelationshipCommand.began)
    if date.earliest > session.today {
      session.say(
        Bilingual(
          nl: "let op: \(date) ligt in de toekomst", en: "note: \(date) is in the future"))
    }
    return date
  }
}
