internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// `egel agreement`: what people hold each other to, and what nobody has said.
enum AgreementCommand {
  static let words = Key.rest(
    "text", .text(), "what is agreed; otherwise standard input or the editor")
  static let id = RequiredKey("id", .text(.id, offer: .ask("agreements")), "which agreement")

  static let command = Command<Session>(
    "agreement", group: Program.Group.people, summary: "what was agreed, and what nobody has said",
    examples: [
      Example("egel agreement add --with Sam --about time Mondays are ours", "a first one"),
      Example("egel agreement assumed", "what your forms take for granted and nobody said"),
    ],
    subcommands: [add, list, show, edit, review, end, delete, AssumedCommand.command],
    run: runList)

  private static let add = Command<Session>(
    "add", summary: "note an agreement",
    examples: [
      Example(
        "egel agreement add --with Sam --about telling --telling headlines --consent Sam=yes We tell",
        "with what Sam said to it")
    ],
    arguments: .of {
      words
      AgreementOptions.with
      AgreementOptions.between
      AgreementOptions.all
    }
  ) { matches, session in
    let community = try session.journal.community()
    let with = try matches[AgreementOptions.with].map {
      try People(session).person($0, in: community).id
    }
    let among = try matches[AgreementOptions.between].map {
      try People(session).person($0, in: community).id
    }
    let parties = among.isEmpty ? [Person.me] + with : among
    guard let dimension = matches[AgreementOptions.about] else {
      throw Failure.missingOption("--about WHAT")
    }
    var agreement = Agreement(
      id: session.newID(), parties: parties,
      dimension: AgreementWords.dimension(typed: dimension), text: "")
    agreement.made = .day(session.today)
    try AgreementOptions.apply(matches, to: &agreement, in: community, session)
    try agreement.problems(in: community, today: session.today).check(in: community, session)
    let new = try NewText.given(matches[words], session)
    agreement.text = new.text
    let saved = agreement
    let changed = try TextKeeper(session).keeping(new) {
      try session.journal.changing { try $0.put(saved) }
    }
    let id = saved.id.shown
    session.say(Bilingual(nl: "Bewaard als \(id).", en: "Saved as \(id)."))
    Saving(session).tellLookingAgain(on: saved.review)
    Saving(session).tell(changed)
    return try Saving(session).showJSON(saved)
  }

  private static let ended = Key.flag("ended", "those that have ended too")
  private static let due = Key.flag("due", "only those whose review is due")

  private static let list = Command<Session>(
    "list", summary: "the agreements there are",
    examples: [Example("egel agreement list --due", "those to look at again")],
    arguments: .of {
      ended
      due
    }, run: runList)

  private static let runList: Command<Session>.Run = { matches, session in
    let community = try session.journal.community()
    let shown = community.agreements.filter { agreement in
      if matches[due] { return agreement.isDue(on: session.today) }
      return matches[ended] || agreement.isCurrent(on: session.today)
    }
    if session.wantsJSON {
      try session.write(RecordLines.bytes(shown.map { $0.bytes() }))
    } else if shown.isEmpty {
      session.say(Bilingual(nl: "Geen afspraken.", en: "No agreements."))
    } else {
      let page = AgreementPage(names: PeopleNames(community, session), session: session)
      try session.show(page.list(shown))
    }
    return ExitCode.done
  }

  private static let show = Command<Session>(
    "show", summary: "one agreement, and how it used to read",
    examples: [Example("egel agreement show 3k9v", "by the first characters of its id")],
    arguments: .of { id }
  ) { matches, session in
    let community = try session.journal.community()
    let found = try Agreements(session).find(try matches[id], in: community)
    let others = try session.journal.readingTables { try $0.others(of: found) }
    if session.wantsJSON { return try Saving(session).showJSON(found, others: others) }
    let agreements = AgreementPage(names: PeopleNames(community, session), session: session)
    var page = agreements.whole(found)
    page.append(
      OtherVersions(session: session, edit: "egel agreement edit").page(others, agreements.whole))
    try session.show(page)
    return ExitCode.done
  }

  static let text = Key.option(
    "text", .text(), "the new words; the old ones stay known; - reads standard input")

  private static let edit = Command<Session>(
    "edit", summary: "change an agreement; how it used to read stays known",
    examples: [Example("egel agreement edit 3k9v --text 'Mondays and Thursdays'", "new words")],
    arguments: .of {
      id
      text
      AgreementOptions.all
    }
  ) { matches, session in
    try Program.checkChange(matches)
    return try Agreements(session).change(try matches[id], text: matches[text]) {
      agreement, community in
      try AgreementOptions.apply(matches, to: &agreement, in: community, session)
    }
  }

  private static let review = Command<Session>(
    "review", summary: "note that an agreement was looked at again",
    discussion: ["--review sets the next day to look; without it there is none."],
    examples: [Example("egel agreement review 3k9v --review 'in 3 months'", "and again in spring")],
    arguments: .of {
      id
      text
      AgreementOptions.review
      AgreementOptions.consent
    }
  ) { matches, session in
    try Agreements(session).change(try matches[id], text: matches[text]) { agreement, community in
      agreement.status = .revisited
      agreement.review = nil
      try AgreementOptions.apply(matches, to: &agreement, in: community, session)
    }
  }

  private static let delete = Command<Session>(
    "delete", summary: "take back an agreement that was noted by mistake",
    discussion: ["What no longer holds is for 'egel agreement end': then it stays known."],
    examples: [Example("egel agreement delete 3k9v", "as if it had never been noted")],
    arguments: .of { id }
  ) { matches, session in
    let found = try Agreements(session).find(try matches[id], in: try session.journal.community())
    let changed = try session.journal.changing { try $0.remove(found.id, Agreement.self) }
    Saving(session).tellDeleted(found.id)
    Saving(session).tell(changed)
    return try Saving(session).showDeleted([found.id], of: "agreement", isOne: true)
  }

  private static let present = RequiredKey(
    "id", .text(.id, offer: .ask("present agreements")), "which agreement")
  private static let on = Key.option("on", TypedPartialDate.reader, "when; otherwise today")

  private static let end = Command<Session>(
    "end", summary: "note that an agreement no longer holds",
    examples: [Example("egel agreement end 3k9v", "from today on")],
    arguments: .of {
      present
      on
    }
  ) { matches, session in
    try Agreements(session).change(try matches[present]) { agreement, _ in
      agreement.ended =
        try matches[on].map { try DateOptions(session).partialDate($0, for: on) }
        ?? .day(session.today)
      agreement.status = .ended
    }
  }
}

extension Agreement {
  /// Changes the text, and keeps the old one with the day until which it held.
  mutating func reword(_ new: String, on day: Day) {
    guard new != text else { return }
    earlier.append(Earlier(until: day, text: text))
    text = new
  }
}
