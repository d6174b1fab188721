internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel keep`: plans, what soothes, decisions that rest, and things to say.
enum KeepCommand {
  static let words = Key.rest("text", .text(), "in your own words")
  static let trigger = Key.option("if", .text(.words), "what sets the plan off")
  static let company = Key.option(
    "with", .choice(.company, of: KeptThing.Company.self),
    "alone, with someone, or with people who get it")
  static let until = Key.option(
    "until", TypedDay.reader, "the day on which it is shown again (looks ahead)")
  static let all = Key.flag("all", "what was done or dropped too, and that something rests")
  static let id = RequiredKey("id", .text(.id, offer: .ask("kept")), "which, as the list shows it")

  static let command = Command<Session>(
    "keep", group: Program.Group.questions,
    summary: "plans, what soothes, decisions that rest, and things to say",
    discussion: [
      "Without a subcommand it lists what is kept. A parked decision is not shown before its day.",
      "Plans and what soothes are at hand in 'egel panic'. Where no words are given, standard input is "
        + "the text.",
    ],
    examples: [
      Example("egel keep", "what is kept"),
      Example("egel keep plan --if 'Sam is late' I put the kettle on", "an if-then plan"),
      Example("egel keep park 'Answer Bo about the move' --until 'in 3 days'", "not before then"),
    ],
    arguments: .of { all },
    subcommands: [plan, soother, park, say, KeptListing.list, KeptListing.done, KeptListing.drop],
    run: KeptListing.run)

  static let plan = Command<Session>(
    "plan", summary: "keep an if-then plan",
    examples: [Example("egel keep plan --if 'Sam is late' I put the kettle on", "if, then")],
    arguments: .of {
      words
      trigger
    }
  ) { matches, session in
    var thing = ThingsToKeep(session).new(.plan)
    let sitting = SittingDraft(session, for: thing.id)
    thing.trigger = try ThingsToKeep(session).trigger(matches[trigger], orAsk: asksIf, in: sitting)
    thing.text = try sitting.keeping {
      try ThingsToKeep(session).text(matches[words], orAsk: asksThen)
    }
    return try ThingsToKeep(session).keep(thing, sitting)
  }

  static let soother = Command<Session>(
    "soother", summary: "keep something that soothes",
    examples: [Example("egel keep soother --with someone Calling Bo", "with somebody")],
    arguments: .of {
      words
      company
    }
  ) { matches, session in
    var thing = ThingsToKeep(session).new(.soother)
    thing.text = try ThingsToKeep(session).text(matches[words], orAsk: asksSoother)
    thing.company = matches[company] ?? .alone
    return try ThingsToKeep(session).keep(thing)
  }

  static let park = Command<Session>(
    "park", summary: "let a decision rest until a day",
    examples: [
      Example("egel keep park 'Answer Bo about the move' --until 'in 3 days'", "not before then")
    ],
    arguments: .of {
      words
      until
    }
  ) { matches, session in
    var thing = ThingsToKeep(session).new(.parked)
    guard let typed = matches[until] else { throw Failure.missingOption("--until DAY") }
    let day = try DateOptions(session).day(typed, .ahead, for: until)
    guard day > session.today else {
      throw Failure.cannotBe("\(day) is not ahead: a decision can rest from tomorrow on")
    }
    thing.text = try ThingsToKeep(session).text(matches[words], orAsk: asksParked)
    thing.until = day
    return try ThingsToKeep(session).keep(thing)
  }

  static let say = Command<Session>(
    "say", summary: "keep something you want to say",
    examples: [
      Example("egel keep say --about Sam I missed you on Sunday", "to be said, or dropped")
    ],
    arguments: .of {
      words
      EntryOptions.about
      EntryOptions.isPrivate
    }
  ) { matches, session in
    var entry = Entry(id: session.newID(), day: session.today, at: session.now, text: "")
    try EntryOptions.apply(matches, to: &entry, session)
    entry.text = try ThingsToKeep(session).text(matches[words], orAsk: asksSay)
    let sitting = SittingDraft(session, for: entry.id)
    if ThingsToKeep(session).wasAsked { sitting.hold(entry.text) }
    return try ThingsToKeep(session).keepSaying(entry, sitting)
  }

  private static let asksIf = Bilingual(nl: "Als ... wat?", en: "If ... what?")
  private static let asksThen = Bilingual(nl: "Wat doe je dan?", en: "What do you do then?")
  private static let asksSoother = Bilingual(nl: "Wat helpt?", en: "What helps?")
  private static let asksParked = Bilingual(nl: "Wat mag rusten?", en: "What may rest?")
  private static let asksSay = Bilingual(nl: "Wat wil je zeggen?", en: "What do you want to say?")
}
