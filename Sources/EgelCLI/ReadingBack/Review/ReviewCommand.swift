internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel review`: a week, a month, a season or a year looked back on.
enum ReviewCommand {
  static let span = Key.optional(
    "span", .spoken(.span, of: ReviewSpan.self),
    Words(
      nl: "week (als je niets kiest), month, season of year",
      en: "week (the default), month, season or year"))
  static let on = Key.option(
    "on", TypedDay.reader,
    Words(
      nl: "die waar deze dag in valt; anders vandaag (terug)",
      en: "the one this day is in; otherwise today (looks back)"))

  static let command = Command<Session>(
    "review", group: Program.Group.reading,
    summary: Words(
      nl: "kijk terug op een week, maand, seizoen of jaar",
      en: "look back on a week, month, season or year"),
    discussion: [
      Words(
        nl: "Voorbeelden, en niets opgeteld: wat goed was, wat pijn deed en is bijgelegd, wat "
          + "gevraagd werd, wie er was, wat van buiten kwam, wat terugkwam, wat aan de beurt is. "
          + "Elke regel eindigt met de id van het stukje.",
        en: "Examples, and nothing added up: what was good, what hurt and was repaired, what was "
          + "asked, who was there, what came from outside, what came back, what is due. Each "
          + "line ends with the id of its entry."),
      Words(
        nl: "Wie gestorven is, met wie het voorbij of op pauze is, of wie op stil staat, komt er "
          + "niet in, tenzij --about die noemt. Als het zwaar is, begint het niet met het goede.",
        en: "Anyone who died, whose relationship ended or is paused, or who is muted stays out, "
          + "unless --about names them. When things are hard, it doesn't begin with the good."),
    ],
    examples: [
      Example(Words(same: "egel review"), Words(nl: "deze week", en: "this week")),
      Example(
        Words(nl: "egel review month --on oktober", en: "egel review month --on october"),
        Words(nl: "een maand", en: "a month")),
      Example(
        Words(same: "egel review year --about Sam"),
        Words(nl: "een jaar met één persoon", en: "a year with one person")),
    ],
    arguments: .of {
      span
      on
      FilterOptions.about
    }, run: run)

  static let run: Command<Session>.Run = { matches, session in
    let span = matches[span] ?? .week
    let named = try matches[on].map { try DateOptions(session).span($0, for: on) }
    if let first = named?.lowerBound, first > session.today {
      throw DateFailure.dayAhead(option: on.argument.typedName, first)
    }
    let day = min(named?.upperBound ?? session.today, session.today)
    let about = try FilterOptions.filter(naming: matches[FilterOptions.about], session)
    let (material, community) = try session.journal.reading { reader in
      reader.tellUnreadable(to: session)
      let community = try reader.community()
      let days = span.days(around: day)
      return (
        try reader.material(span, days, about, community, today: session.today), community
      )
    }
    let review = Review(material)
    let page = ReviewPage(session: session, names: PeopleNames(community, session), span: span)
    if session.wantsJSON {
      try session.write(
        ReviewJSON(names: PeopleNames(community, session), span: span).bytes(review))
    } else if !review.isEmpty {
      try session.show(page.whole(review))
    }
    if review.leavesOut {
      session.say(
        Bilingual(
          nl: "Niet alles staat hier; met --about NAAM zie je alles over iemand.",
          en: "Not everything is shown; use --about NAME to see everything about someone."))
    }
    if review.isEmpty {
      let words = ReviewWords(words: session.words)
      session.say(
        words.nothing(span, review.days, on: named == nil ? nil : day, today: session.today))
    }
    try People(session).tellUnknown(matches[FilterOptions.about])
    return ExitCode.done
  }
}

extension JournalReader {
  /// What a review is made from, read from the months that matter.
  func material(
    _ span: ReviewSpan, _ days: ClosedRange<Day>, _ about: EntryFilter, _ community: Community,
    today: Day
  ) throws -> Review.Material {
    let asking = Set(about.about.compactMap { if case .person(let id) = $0 { id } else { nil } })
    var material = Review.Material(
      span, days, today: today,
      unasked: Unasked(Web(community, on: today), asking: asking))
    var filter = about
    filter.days = days.lowerBound...min(days.upperBound, max(days.lowerBound, today))
    material.entries = try find(filter, order: .oldestFirst, limit: nil).entries.map(\.entry)
    var sayings = about
    sayings.kinds = [.say]
    material.sayings = try find(sayings, order: .newestFirst, limit: 40).entries.map(\.entry)
      .reversed()
    let kept = try kept()
    material.kept = about.isOnlyDays ? kept : []
    material.agreements = community.agreements.filter { agreement in
      about.isOnlyDays || agreement.parties.contains { about.isWanted(.person($0)) }
    }
    let recent = (today.adding(days: -FreeNo.days) ?? today)...today
    let unfree = FreeNo.low(in: try readings(in: recent))
    material.isHard = !unfree.isEmpty || community.people.contains(where: \.isMuted)
    return material
  }
}
