internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel keep`: plans, what soothes, decisions that rest, and things to say.
enum KeepCommand {
  static let words = Key.rest("text", .text("WORDS"), "in your own words")
  static let trigger = Key.option("if", .text("WORDS"), "what sets the plan off")
  static let company = Key.option(
    "with", .choice("WITH", of: KeptThing.Company.self),
    "alone, with someone, or with people who get it")
  static let until = Key.option(
    "until", TypedDay.reader, "the day on which it is shown again (looks ahead)")
  static let all = Key.flag("all", "what was done or dropped too, and that something rests")
  static let id = RequiredKey("id", .text("ID", offer: .ask("kept")), "which, as the list shows it")

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
    var thing = session.newThing(.plan)
    let sitting = SittingDraft(session, for: thing.id)
    thing.trigger = try session.givenTrigger(matches[trigger], orAsk: asksIf, in: sitting)
    thing.text = try sitting.keeping { try session.givenText(matches[words], orAsk: asksThen) }
    return try session.keep(thing, sitting)
  }

  static let soother = Command<Session>(
    "soother", summary: "keep something that soothes",
    examples: [Example("egel keep soother --with someone Calling Bo", "with somebody")],
    arguments: .of {
      words
      company
    }
  ) { matches, session in
    var thing = session.newThing(.soother)
    thing.text = try session.givenText(matches[words], orAsk: asksSoother)
    thing.company = matches[company] ?? .alone
    return try session.keep(thing)
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
    var thing = session.newThing(.parked)
    guard let typed = matches[until] else { throw Failure.missingOption("--until DAY") }
    let day = try DateOptions(session).day(typed, .ahead, for: until)
    guard day > session.today else {
      throw Failure.cannotBe("\(day) is not ahead: a decision can rest from tomorrow on")
    }
    thing.text = try session.givenText(matches[words], orAsk: asksParked)
    thing.until = day
    return try session.keep(thing)
  }

  static let say = Command<Session>(
    "say", summary: "keep something you want to say",
    examples: [
      Example("egel keep say --about Sam I missed you on Sunday", "to be said, or dropped")
    ],
    arguments: .of {
      words
      EntryOptions.about
    }
  ) { matches, session in
    var entry = Entry(id: session.newID(), day: session.today, at: session.now, text: "")
    try EntryOptions.apply(matches, to: &entry, session)
    entry.text = try session.givenText(matches[words], orAsk: asksSay)
    let sitting = SittingDraft(session, for: entry.id)
    if session.wasAsked { sitting.hold(entry.text) }
    return try session.keepSaying(entry, sitting)
  }

  private static let asksIf = Bilingual(nl: "Als ... wat?", en: "If ... what?")
  private static let asksThen = Bilingual(nl: "Wat doe je dan?", en: "What do you do then?")
  private static let asksSoother = Bilingual(nl: "Wat helpt?", en: "What helps?")
  private static let asksParked = Bilingual(nl: "Wat mag rusten?", en: "What may rest?")
  private static let asksSay = Bilingual(nl: "Wat wil je zeggen?", en: "What do you want to say?")
}

extension Session {
  fileprivate func newThing(_ kind: KeptThing.Kind) -> KeptThing {
    KeptThing(id: newID(), kind: kind, day: today, text: "")
  }

  /// What was typed for `--if`, or what somebody at the terminal answers.
  fileprivate func givenTrigger(
    _ typed: String?, orAsk question: Bilingual, in sitting: SittingDraft
  ) throws -> String {
    if let typed = typed?.trimmed, !typed.isEmpty { return typed }
    guard isInteractive else { throw Failure.missingOption("--if") }
    let answered = try kept(Asker(self).ask(question))
    // Half of a plan is no plan yet.
    sitting.hold(answered, for: OtherCommand(words: ["write"]))
    return answered
  }

  /// The words, or, where there are none, standard input or what somebody at the terminal answers.
  fileprivate func givenText(_ words: [String], orAsk question: Bilingual) throws -> String {
    if !words.isEmpty { return try kept(words.joined(separator: " ")) }
    return try kept(isInteractive ? Asker(self).ask(question) : standardInput())
  }

  /// Whether the text is an answer, and stands nowhere else.
  fileprivate var wasAsked: Bool { isInteractive && typed[KeepCommand.words].isEmpty }

  /// Nothing is not kept.
  private func kept(_ text: String?) throws -> String {
    guard let text = text?.trimmed, !text.isEmpty else { throw Failure.noText }
    return text
  }

  fileprivate func keep(_ thing: KeptThing, _ sitting: SittingDraft? = nil) throws -> Int32 {
    let sitting = sitting ?? SittingDraft(self, for: thing.id)
    let answered = typed.has(KeepCommand.trigger) ? nil : thing.trigger
    let more = answered.map { $0.hasPrefix("-") ? ["--if=\($0)"] : ["--if", $0] } ?? []
    if wasAsked || sitting.kept != nil { sitting.hold(thing.text, adding: more) }
    let changed = try keepingText(NewText(text: thing.text, sitting: sitting), adding: more) {
      try journal.changing { try $0.put(thing) }
    }
    let id = thing.id.description.prefix(EntryPage.shownID)
    if let until = thing.until {
      let day = words.long(until)
      say(
        Bilingual(
          nl: "Het rust tot \(day), als \(id). Tot dan laat egel het liggen.",
          en: "It rests until \(day), as \(id). Until then egel leaves it be."))
    } else {
      say(Bilingual(nl: "Bewaard als \(id).", en: "Kept as \(id)."))
    }
    Saving(self).tell(changed)
    return ExitCode.done
  }

  /// Keeps something to say to somebody, as an entry.
  func keepSaying(_ entry: Entry, _ sitting: SittingDraft? = nil) throws -> Int32 {
    var saying = entry
    saying.kind = .say
    let written = saying
    let changed = try keepingText(NewText(text: written.text, sitting: sitting)) {
      try journal.changing { try $0.addAfterOthers(written) }
    }
    let id = changed.value.id.description.prefix(EntryPage.shownID)
    say(
      Bilingual(
        nl: "Bewaard als \(id). Zeggen of loslaten kan later.",
        en: "Kept as \(id). You can say it or let it go later."))
    Saving(self).tell(changed)
    return try Saving(self).showJSON(of: changed.value)
  }
}
