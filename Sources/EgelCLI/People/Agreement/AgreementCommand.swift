internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// `egel agreement`: what people hold each other to, and what nobody has said.
enum AgreementCommand {
  static let words = Key.rest(
    "text", .text(),
    Words(
      nl: "wat is afgesproken; anders standaardinvoer of je editor",
      en: "what is agreed; otherwise standard input or your editor"))
  static let id = RequiredKey(
    "id", .text(.id, offer: .ask("agreements")), Words(nl: "welke afspraak", en: "which agreement"))

  static let command = Command<Session>(
    "agreement", group: Program.Group.people,
    summary: Words(
      nl: "wat afgesproken is, en wat niemand heeft gezegd",
      en: "what was agreed, and what no one has said"),
    examples: [
      Example(
        Words(
          nl: "egel agreement add --with Sam --about tijd Maandag is van ons",
          en: "egel agreement add --with Sam --about time Mondays are ours"),
        Words(nl: "een eerste", en: "a first one")),
      Example(
        Words(same: "egel agreement assumed"),
        Words(
          nl: "wat je vormen vanzelf vinden en niemand zei",
          en: "what your forms take for granted and no one said")),
    ],
    subcommands: [add, list, show, edit, review, end, delete, AssumedCommand.command],
    run: runList)

  private static let add = Command<Session>(
    "add", summary: Words(nl: "noteer een afspraak", en: "note an agreement"),
    examples: [
      Example(
        Words(
          nl: "egel agreement add --with Sam --about vertellen --telling headlines --consent "
            + "Sam=yes We vertellen het",
          en: "egel agreement add --with Sam --about telling --telling headlines --consent Sam=yes "
            + "We tell"),
        Words(nl: "met wat Sam ervan zei", en: "with what Sam said to it"))
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
      throw ProgramFailure.missing(Bilingual(option: "--about", .what))
    }
    var agreement = Agreement(
      id: session.newID(), parties: parties,
      dimension: Agreement.dimension(typed: dimension), text: "")
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

  private static let ended = Key.flag(
    "ended", Words(nl: "ook wat is afgelopen", en: "include those that have ended"))
  private static let due = Key.flag(
    "due", Words(nl: "alleen waar je weer naar zou kijken", en: "only those due for review"))

  private static let list = Command<Session>(
    "list", summary: Words(nl: "de afspraken die er zijn", en: "your agreements"),
    examples: [
      Example(
        Words(same: "egel agreement list --due"),
        Words(nl: "die om weer naar te kijken", en: "those due for review"))
    ],
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
    "show",
    summary: Words(
      nl: "één afspraak, en hoe ze eerder luidde", en: "one agreement, and how it used to read"),
    examples: [
      Example(
        Words(same: "egel agreement show 3k9v"),
        Words(nl: "met de eerste tekens van haar id", en: "by the first characters of its id"))
    ],
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
    "text", .text(),
    Words(
      nl: "de nieuwe woorden; de oude blijven bekend; - leest standaardinvoer",
      en: "the new words; the old ones stay known; - reads standard input"))

  private static let edit = Command<Session>(
    "edit",
    summary: Words(
      nl: "verander een afspraak; hoe ze eerder luidde blijft bekend",
      en: "change an agreement; how it used to read stays known"),
    examples: [
      Example(
        Words(
          nl: "egel agreement edit 3k9v --text 'Maandag en donderdag'",
          en: "egel agreement edit 3k9v --text 'Mondays and Thursdays'"),
        Words(nl: "nieuwe woorden", en: "new words"))
    ],
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
    "review",
    summary: Words(
      nl: "noteer dat je weer naar een afspraak keek",
      en: "note that you looked at an agreement again"),
    discussion: [
      Words(
        nl: "--review zet de volgende dag om te kijken; anders is er geen.",
        en: "--review sets the next day to look; without it there is none.")
    ],
    examples: [
      Example(
        Words(
          nl: "egel agreement review 3k9v --review 'over 3 maanden'",
          en: "egel agreement review 3k9v --review 'in 3 months'"),
        Words(nl: "en weer in de lente", en: "and again in spring"))
    ],
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
    "delete",
    summary: Words(
      nl: "haal een afspraak weg die er bij vergissing staat",
      en: "delete an agreement that was noted by mistake"),
    discussion: [
      Words(
        nl: "Geldt ze niet meer, gebruik dan 'egel agreement end': dan blijft ze bekend.",
        en: "If it no longer holds, use 'egel agreement end': then it stays known.")
    ],
    examples: [
      Example(
        Words(same: "egel agreement delete 3k9v"),
        Words(nl: "alsof het er nooit stond", en: "as if it had never been noted"))
    ],
    arguments: .of { id }
  ) { matches, session in
    let found = try Agreements(session).find(try matches[id], in: try session.journal.community())
    let changed = try session.journal.changing { try $0.remove(found.id, Agreement.self) }
    Saving(session).tellDeleted(found.id)
    Saving(session).tell(changed)
    return try Saving(session).showDeleted([found.id], of: "agreement", isOne: true)
  }

  private static let present = RequiredKey(
    "id", .text(.id, offer: .ask("present agreements")),
    Words(nl: "welke afspraak", en: "which agreement"))
  private static let on = Key.option(
    "on", TypedPartialDate.reader, Words(nl: "wanneer; anders vandaag", en: "when; otherwise today")
  )

  private static let end = Command<Session>(
    "end",
    summary: Words(
      nl: "noteer dat een afspraak niet meer geldt", en: "note that an agreement no longer holds"),
    examples: [
      Example(
        Words(same: "egel agreement end 3k9v"), Words(nl: "vanaf vandaag", en: "from today on"))
    ],
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
