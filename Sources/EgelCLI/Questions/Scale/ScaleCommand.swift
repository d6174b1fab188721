internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// `egel scale`: what a check-in can ask.
enum ScaleCommand {
  static let key = RequiredKey(
    "scale", .text(.scale, offer: .ask("scales")), "which")
  static let keys = Key.rest(
    "scale", .text(.scale, offer: .ask("scales")), "which; several at once")
  static let question = Key.rest(
    "question", .text(Words(nl: "VRAAG", en: "QUESTION")), "the question; {person} is the name")
  static let person = Key.flag("person", "about somebody; otherwise about yourself")
  static let from = Key.option(
    "from", .wholeNumber(.number, from: -100, through: 100), "the lowest; otherwise 0")
  static let through = Key.option(
    "to", .wholeNumber(.number, from: -100, through: 100), "the highest; otherwise 10")
  static let low = Key.option("low", .text(.words), "what the low end means")
  static let high = Key.option("high", .text(.words), "what the high end means")
  static let words = Key.repeated("word", .text(.word), "a word to choose, instead of a number")

  static let command = Command<Session>(
    "scale", group: Program.Group.questions, summary: "what a check-in can ask, and what is on",
    examples: [
      Example("egel scale", "all of them"), Example("egel scale explain jealousy", "what is meant"),
      Example("egel scale off outside", "not to be asked"),
      Example("egel scale add sleep How did you sleep? --low badly --high well", "your own"),
    ],
    subcommands: [list, explain, on, off, add], run: showAll)

  private static let list = Command<Session>(
    "list", summary: "all of them", examples: [Example("egel scale list --json", "for a program")],
    run: showAll)

  private static let explain = Command<Session>(
    "explain", summary: "what one means", examples: [Example("egel scale explain jealousy", "one")],
    arguments: .of { key }
  ) { matches, session in
    let scales = CheckInScales(session)
    let page = try scales.scale(try matches[key], in: try scales.book())
    if session.wantsJSON {
      try session.write(ScaleJSON.one(page))
    } else {
      try session.show(ScalePage(session: session).whole(page))
    }
    if page.scale.isOfDesire { Desire(session).tellIsOff() }
    return ExitCode.done
  }

  private static let on = Command<Session>(
    "on", summary: "let check-ins ask it", examples: [Example("egel scale on outside", "again")],
    arguments: .of { keys }
  ) { matches, session in try turn(matches[keys], isOff: false, session) }

  private static let off = Command<Session>(
    "off", summary: "no longer to be asked",
    examples: [Example("egel scale off outside pulledapart", "several at once")],
    arguments: .of { keys }
  ) { matches, session in try turn(matches[keys], isOff: true, session) }

  private static let add = Command<Session>(
    "add", summary: "add your own", discussion: ["With --person, {person} stands for the name."],
    examples: [
      Example("egel scale add sleep How did you sleep? --low badly --high well", "a number"),
      Example(
        "egel scale add talk Did {person} and you talk? --person --word no --word yes", "words"),
    ],
    arguments: .of {
      key
      question
      person
      from
      through
      low
      high
      words
    }
  ) { matches, session in
    try addScale(matches, session)
  }

  private static let showAll: Command<Session>.Run = { _, session in
    let book = try CheckInScales(session).book()
    if session.wantsJSON {
      try session.write(ScaleJSON.list(book.pages))
    } else {
      try session.show(ScalePage(session: session).list(book))
    }
    return ExitCode.done
  }
}

extension ScaleCommand {
  private static func turn(_ typed: [String], isOff: Bool, _ session: Session) throws -> Int32 {
    guard !typed.isEmpty else { throw Failure.missingOption("SCALE") }
    let known = CheckInScales(session)
    let book = try known.book()
    let scales = try typed.map { try known.scale($0, in: book).scale }
    let keys = scales.map(\.key)
    let changed = try session.journal.changing { writer in
      let choices = try writer.reader.scaleChoices()
      for key in keys {
        var choice = choices.choice(of: key, book.spelling) ?? ScaleChoice(key)
        choice.isOff = isOff
        try writer.put(choice)
      }
    }
    let list = keys.joined(separator: ", ")
    session.say(
      isOff
        ? Bilingual(nl: "Wordt niet meer gevraagd: \(list).", en: "No longer asked: \(list).")
        : Bilingual(nl: "Kan weer gevraagd worden: \(list).", en: "Can be asked again: \(list)."))
    if scales.contains(where: \.isOfDesire) { Desire(session).tellIsOff() }
    Saving(session).tell(changed)
    if session.wantsJSON {
      let after = try known.book()
      try session.write(ScaleJSON.list(try keys.map { try known.scale($0, in: after) }))
    }
    return ExitCode.done
  }

  private static func addScale(_ matches: Matches, _ session: Session) throws -> Int32 {
    let key = try matches[ScaleCommand.key].lowercased()
    guard key.isScaleKey else {
      throw Failure.cannotBe("'\(key)' cannot name a scale: use letters, numbers and -")
    }
    guard try CheckInScales(session).book().page(typed: key) == nil else {
      throw Failure.cannotBe("there is a scale '\(key)' already")
    }
    var choice = ScaleChoice(key)
    choice.own = try ownScale(matches, session)
    let added = choice
    let changed = try session.journal.changing { try $0.put(added) }
    session.say(
      Bilingual(
        nl: "Toegevoegd: \(key). Een check-in kan er nu naar vragen.",
        en: "Added: \(key). A check-in can ask it now."))
    Saving(session).tell(changed)
    if session.wantsJSON {
      let scales = CheckInScales(session)
      try session.write(ScaleJSON.one(try scales.scale(key, in: try scales.book())))
    }
    return ExitCode.done
  }

  private static func ownScale(_ matches: Matches, _ session: Session) throws -> ScaleChoice.Own {
    let question = matches[ScaleCommand.question].joined(separator: " ").trimmed
    guard !question.isEmpty else { throw Failure.missingOption("QUESTION") }
    let isAboutSomebody = matches[ScaleCommand.person] || question.contains("{person}")
    var own = ScaleChoice.Own(isAboutSomebody ? .person : .oneself, question: question)
    own.words = matches[ScaleCommand.words]
    own.from = matches[ScaleCommand.from] ?? 0
    own.through = matches[ScaleCommand.through] ?? 10
    own.low = matches[ScaleCommand.low] ?? ""
    own.high = matches[ScaleCommand.high] ?? ""
    guard own.from < own.through else {
      throw Failure.cannotBe("a scale goes up: --from \(own.from) is not below --to \(own.through)")
    }
    return own
  }
}

extension String {
  /// Letters, numbers and hyphens, as it is typed before `=`.
  fileprivate var isScaleKey: Bool {
    TypedReading(self + "=")?.person == nil && TypedReading(self + "=") != nil
  }
}
