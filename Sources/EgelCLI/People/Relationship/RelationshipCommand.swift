internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// `egel relationship`: ties between people, of every kind.
enum RelationshipCommand {
  static let who = Key.rest(
    "who", .text("NAME", offer: .ask("people")), "whose tie; with one name, yours with them")
  static let tie = Key.rest("tie", .text("NAME|ID", offer: .ask("people")), "which tie")

  static let command = Command<Session>(
    "relationship", aliases: ["tie"], group: Program.Group.people,
    summary: "ties between people, of every kind",
    discussion: [
      "A tie is named by whom it is with, or by the first characters of its id. There may be several "
        + "between the same people."
    ],
    examples: [
      Example("egel relationship add Noor --label friend --share play", "a friendship"),
      Example("egel relationship add Sam Bo --label partner", "between two others"),
    ],
    subcommands: [
      add, list, show, edit, SlowCommand.slow, SlowCommand.resume, EndCommand.command, delete,
    ],
    run: runList)

  private static let add = Command<Session>(
    "add", summary: "add a tie between two or more people",
    examples: [Example("egel relationship add Noor --label friend", "you and Noor")],
    arguments: .of {
      who
      TieOptions.shared
    }
  ) { matches, session in
    let community = try session.community()
    let typed = matches[who]
    guard !typed.isEmpty else { throw Failure.missingOption("the name of somebody") }
    let people = try typed.map { try session.personOrNew($0, in: community) }
    let others = people.map(\.id)
    let parties = others.count == 1 ? [Person.me] + others : others
    var tie = Relationship(
      id: session.newID(), parties: parties)
    try session.apply(matches, to: &tie)
    return try session.add([tie], with: people, in: community)
  }

  private static let ended = Key.flag("ended", "those that are over too")
  private static let on = Key.option("on", TypedDay.reader, "as it was on a day (looks back)")

  private static let list = Command<Session>(
    "list", summary: "all ties",
    examples: [Example("egel relationship list --on 2019-08-01", "as it was")],
    arguments: .of {
      ended
      on
    }, run: runList)

  private static let runList: Command<Session>.Run = { matches, session in
    let community = try session.community()
    let day = try matches[on].map { try session.day($0, .back, for: on) } ?? session.today
    let web = Web(community, on: day, hidden: true)
    let ties = web.ties.filter { tie in
      // Whoever is estranged is still a tie to some: it is listed with what it is.
      !tie.isToMyself
        && (matches[ended] || tie.standing != .over || tie.chapter.state == .estranged)
    }
    if session.wantsJSON {
      var listing = RecordListing(about: ties.count)
      for tie in ties { listing.add(tie.relationship) }
      try session.write(listing.bytes())
      return ExitCode.done
    }
    let page = TiePage(web: web, names: PeopleNames(community, session), session: session)
    if ties.isEmpty {
      session.say(Bilingual(nl: "Geen banden.", en: "No ties."))
    } else {
      try session.show { rows in
        for tie in ties { rows.line(page.line(tie), hanging: 2) }
      }
    }
    return ExitCode.done
  }

  private static let show = Command<Session>(
    "show", summary: "everything about a tie",
    examples: [Example("egel relationship show Sam", "yours with Sam")], arguments: .of { tie }
  ) { matches, session in
    let community = try session.community()
    let found = try session.tie(matches[tie], in: community)
    let others = try session.journal.readingTables { try $0.others(of: found) }
    if session.wantsJSON { return try session.showJSON(found, others: others) }
    guard var page = Self.page(of: found, in: community, session) else {
      throw Failure.cannotBe("it has not begun yet")
    }
    page.append(
      OtherVersions(session: session, edit: "egel relationship edit").page(others) { version in
        Self.page(of: version, in: community.with(version), session) ?? Page()
      })
    try session.show(page)
    return ExitCode.done
  }

  /// A tie as it stands today, if it has begun.
  private static func page(
    of tie: Relationship, in community: Community, _ session: Session
  ) -> Page? {
    let web = Web(community, on: session.today, hidden: true)
    let page = TiePage(web: web, names: PeopleNames(community, session), session: session)
    return web.ties.first { $0.id == tie.id }.map { page.whole($0) }
  }

  private static let delete = Command<Session>(
    "delete", summary: "take back a tie that was noted by mistake",
    discussion: ["What came to an end is for 'egel relationship end': then it stays known."],
    examples: [Example("egel relationship delete 8k1wt", "as if it had never been noted")],
    arguments: .of { tie }
  ) { matches, session in
    let found = try session.tie(matches[tie], in: try session.community())
    let changed = try session.journal.changing { try $0.deleteRelationship(found.id) }
    session.tellDeleted(found.id)
    session.tell(changed)
    return ExitCode.done
  }

  private static let removeLabel = Key.repeated(
    "remove-label", .text("LABEL"), "no longer called so")
  private static let removeShare = Key.repeated("remove-share", .text("WHAT"), "no longer shared")
  private static let notPrimary = Key.flag("not-primary", "not chosen as primary")
  private static let notHidden = Key.flag("not-hidden", "others may know")
  fileprivate static let began = Key.option("began", TypedPartialDate.reader, "when the tie began")

  private static let edit = Command<Session>(
    "edit", summary: "change a tie",
    discussion: [
      "With --since, what you change holds from then on, and how it was before stays known. Without "
        + "it, what stands now is put right."
    ],
    examples: [
      Example("egel relationship edit Noor --label partner --since 2024-05", "it grew"),
      Example("egel relationship edit Sam --hidden", "nobody else may know"),
    ],
    arguments: .of {
      tie
      began
      removeLabel
      removeShare
      notPrimary
      notHidden
      TieOptions.shared
    }
  ) { matches, session in
    try checkChange(matches)
    return try session.changeTie(matches[tie]) { next in
      let change: (inout Relationship.Chapter) -> Void = { chapter in
        let labels = Set(matches[removeLabel].map { Label(typed: $0) })
        let shares = Set(matches[removeShare].map { Share(typed: $0) })
        chapter.labels.removeAll { labels.contains($0) }
        chapter.shares.removeAll { shares.contains($0) }
        if matches[notPrimary] { chapter.isPrimary = false }
        session.apply(matches, to: &chapter)
      }
      if let typed = matches[began] { next.began = try session.beginning(typed) }
      if let typed = matches[TieOptions.since] {
        next.begin(try session.partialDate(typed, for: TieOptions.since), change)
      } else if let last = next.chapters.indices.last {
        change(&next.chapters[last])
      }
      if matches[notHidden] { next.isHidden = false }
      try session.applyLasting(matches, to: &next)
      if matches.has(began) || matches.has(TieOptions.since) { try checkBeginning(of: next) }
    }
  }

  private static func checkChange(_ matches: Matches) throws {
    let global = Program.root.options.map(\.name)
    guard matches.typed.allSatisfy({ global.contains($0.name) }) else { return }
    throw Failure.optionsClash("there is nothing to change: no option says what")
  }

  /// Nothing changes in a tie before it begins.
  private static func checkBeginning(of tie: Relationship) throws {
    guard let began = tie.began,
      let change = tie.chapters.compactMap(\.since).first(where: { $0.latest < began.earliest })
    else { return }
    throw Failure.cannotBe("it would change (\(change)) before it began (\(began))")
  }
}

extension Session {
  /// When a tie began; that it is to begin is allowed, and told.
  fileprivate func beginning(_ typed: TypedPartialDate) throws -> PartialDate {
    let date = try partialDate(typed, for: RelationshipCommand.began)
    if date.earliest > today {
      say(Bilingual(nl: "let op: \(date) is nog te komen", en: "note: \(date) is still to come"))
    }
    return date
  }

  func tellDeleted(_ id: Identifier) {
    let id = id.description.prefix(EntryPage.shownID)
    say(
      Bilingual(
        nl: "Verwijderd; 'egel restore \(id)' haalt het terug.",
        en: "Deleted; 'egel restore \(id)' brings it back."))
  }

  /// The one tie that is meant, by whom it is with or by its id.
  func tie(_ typed: [String], in community: Community) throws -> Relationship {
    guard let first = typed.first else { throw Failure.missingOption("the name of somebody") }
    if typed.count == 1, first.count >= 4 {
      let byID = community.relationships.filter { $0.id.begins(with: first.lowercased()) }
      if byID.count == 1 { return byID[0] }
    }
    let people = try typed.map { try person($0, in: community).id }
    let parties = Set(people.count == 1 ? [Person.me] + people : people)
    let found = community.relationships.filter { Set($0.parties) == parties }
    let current = found.filter { $0.standing(on: today) != .over }
    let names = PeopleNames(community, self)
    switch (current.count, found.count) {
    case (1, _): return current[0]
    case (0, 1): return found[0]
    case (0, 0):
      let beside = community.relationships.filter { parties.isSubset(of: [Person.me] + $0.parties) }
        .map {
          "\(names.list($0.parties, .english)) (\($0.id.description.prefix(EntryPage.shownID)))"
        }
      throw Failure.noSuchTie(names.list(people, .english), beside: beside)
    default:
      let choices = (current.isEmpty ? found : current).map { tie in
        let labels = tie.chapter(on: today).labels.map(\.word)
        let since = tie.began.map { ["since \($0)"] } ?? []
        let told = (labels + since).joined(separator: ", ")
        return "\(tie.id.description.prefix(EntryPage.shownID)) (\(told))"
      }
      throw Failure.ambiguousTie(names.list(people, .english), choices)
    }
  }

  /// Changes a tie and says how it stands now.
  func changeTie(
    _ typed: [String], lookingAgain day: Day? = nil, _ change: (inout Relationship) throws -> Void
  ) throws -> Int32 {
    let community = try community()
    let found = try tie(typed, in: community)
    var next = found
    try change(&next)
    try check(next.problems(in: community), in: community)
    let after = next
    let changed = try journal.changing { try $0.put(after) }
    say(Bilingual(nl: "Bewaard.", en: "Saved."))
    tellLookingAgain(on: day)
    tell(changed)
    return try showJSON(after)
  }
}
