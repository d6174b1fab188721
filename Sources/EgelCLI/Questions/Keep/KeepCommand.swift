internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel keep`: plans, what soothes, decisions that rest, and things to say.
enum KeepCommand {
  static let words = Key.rest(
    "text", .text(), Words(nl: "in je eigen woorden", en: "in your own words"))
  static let trigger = Key.option(
    "if", .text(.words), Words(nl: "wanneer het plan begint", en: "what starts the plan"))
  static let company = Key.option(
    "with", .spoken(.company, of: KeptThing.Company.self),
    Words(
      nl: "alleen, met iemand, of met mensen die het snappen",
      en: "alone, with someone, or with people who get it"))
  static let until = Key.option(
    "until", TypedDay.reader,
    Words(
      nl: "de dag waarop je het weer ziet (vooruit)", en: "the day it is shown again (looks ahead)")
  )
  static let all = Key.flag(
    "all",
    Words(
      nl: "ook wat gedaan of losgelaten is, en wat nog even wacht",
      en: "include what was done or dropped, and what is on hold"))
  static let id = RequiredKey(
    "id", .text(.id, offer: .ask("kept")),
    Words(nl: "welk, zoals de lijst het toont", en: "which one, as the list shows it"))

  static let command = Command<Session>(
    "keep", group: Program.Group.questions,
    summary: Words(
      nl: "plannen, wat kalmeert, wat even wacht, en wat je wilt zeggen",
      en: "plans, what soothes you, decisions on hold, and things to say"),
    discussion: [
      Words(
        nl: "Zonder meer zie je wat je bewaart. Een beslissing die wacht, zie je pas op haar dag.",
        en: "Without a subcommand it lists what you keep. A decision on hold is hidden until its "
          + "day."),
      Words(
        nl: "Plannen en wat kalmeert heb je bij de hand in 'egel panic'. Geef je geen woorden, "
          + "dan is standaardinvoer de tekst.",
        en: "Plans and what soothes you are at hand in 'egel panic'. Without words, standard "
          + "input is the text."),
    ],
    examples: [
      Example(Words(same: "egel keep"), Words(nl: "wat je bewaart", en: "what you keep")),
      Example(
        Words(
          nl: "egel keep plan --if 'Sam laat is' Ik zet thee",
          en: "egel keep plan --if 'Sam is late' I put the kettle on"),
        Words(nl: "een als-danplan", en: "an if-then plan")),
      Example(
        Words(
          nl: "egel keep park 'Bo antwoorden over de verhuizing' --until 'over 3 dagen'",
          en: "egel keep park 'Answer Bo about the move' --until 'in 3 days'"),
        Words(nl: "niet eerder", en: "not before then")),
    ],
    arguments: .of { all },
    subcommands: [plan, soother, park, say, KeptListing.list, KeptListing.done, KeptListing.drop],
    run: KeptListing.run)

  static let plan = Command<Session>(
    "plan", summary: Words(nl: "bewaar een als-danplan", en: "keep an if-then plan"),
    examples: [
      Example(
        Words(
          nl: "egel keep plan --if 'Sam laat is' Ik zet thee",
          en: "egel keep plan --if 'Sam is late' I put the kettle on"),
        Words(nl: "als, dan", en: "if, then"))
    ],
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
    "soother",
    summary: Words(nl: "bewaar iets dat kalmeert", en: "keep something that soothes you"),
    examples: [
      Example(
        Words(
          nl: "egel keep soother --with someone Bo bellen",
          en: "egel keep soother --with someone Calling Bo"),
        Words(nl: "met iemand", en: "with someone"))
    ],
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
    "park",
    summary: Words(
      nl: "laat een beslissing wachten tot een dag", en: "put a decision on hold until a day"),
    examples: [
      Example(
        Words(
          nl: "egel keep park 'Bo antwoorden over de verhuizing' --until 'over 3 dagen'",
          en: "egel keep park 'Answer Bo about the move' --until 'in 3 days'"),
        Words(nl: "niet eerder", en: "not before then"))
    ],
    arguments: .of {
      words
      until
    }
  ) { matches, session in
    var thing = ThingsToKeep(session).new(.parked)
    guard let typed = matches[until] else {
      throw ProgramFailure.missing(Bilingual(option: "--until", .day))
    }
    let day = try DateOptions(session).day(typed, .ahead, for: until)
    guard day > session.today else {
      throw DateFailure.notAhead(day, .parked)
    }
    thing.text = try ThingsToKeep(session).text(matches[words], orAsk: asksParked)
    thing.until = day
    return try ThingsToKeep(session).keep(thing)
  }

  static let say = Command<Session>(
    "say",
    summary: Words(nl: "bewaar iets wat je wilt zeggen", en: "keep something you want to say"),
    examples: [
      Example(
        Words(
          nl: "egel keep say --about Sam Ik miste je zondag",
          en: "egel keep say --about Sam I missed you on Sunday"),
        Words(nl: "om te zeggen, of los te laten", en: "to say, or to drop"))
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

  private static let asksIf = Bilingual(
    nl: "Voor welk moment is dit plan? Als ...", en: "When is this plan for? If ...")
  private static let asksThen = Bilingual(nl: "Wat doe je dan?", en: "What will you do then?")
  private static let asksSoother = Bilingual(nl: "Wat helpt?", en: "What helps?")
  private static let asksParked = Bilingual(
    nl: "Welke beslissing zet je in de wacht?", en: "What decision are you putting on hold?")
  private static let asksSay = Bilingual(nl: "Wat wil je zeggen?", en: "What do you want to say?")
}
