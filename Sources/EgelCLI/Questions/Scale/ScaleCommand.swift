internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelQuestions
internal import EgelStore

/// `egel scale`: what a check-in can ask.
enum ScaleCommand {
  static let key = RequiredKey(
    "scale", .text(.scale, offer: .ask("scales")), Words(nl: "welke", en: "which one"))
  static let keys = Key.rest(
    "scale", .text(.scale, offer: .ask("scales")),
    Words(nl: "welke; ook meer tegelijk", en: "which ones"))
  static let question = Key.rest(
    "question", .text(Words(nl: "VRAAG", en: "QUESTION")),
    Words(nl: "de vraag; {person} is de naam", en: "the question; {person} is the name"))
  static let person = Key.flag(
    "person",
    Words(nl: "over iemand; anders over jezelf", en: "about someone; otherwise about yourself"))
  static let from = Key.option(
    "from", .wholeNumber(.number, from: -100, through: 100),
    Words(nl: "het laagste; anders 0", en: "the lowest; otherwise 0"))
  static let through = Key.option(
    "to", .wholeNumber(.number, from: -100, through: 100),
    Words(nl: "het hoogste; anders 10", en: "the highest; otherwise 10"))
  static let low = Key.option(
    "low", .text(.words), Words(nl: "wat het lage eind betekent", en: "what the low end means"))
  static let high = Key.option(
    "high", .text(.words), Words(nl: "wat het hoge eind betekent", en: "what the high end means"))
  static let words = Key.repeated(
    "word", .text(.word),
    Words(
      nl: "een woord om uit te kiezen, in plaats van een cijfer",
      en: "a word to choose, instead of a number"))

  static let command = Command<Session>(
    "scale", group: Program.Group.questions,
    summary: Words(
      nl: "wat een check-in kan vragen, en wat aan staat",
      en: "what a check-in can ask, and what is switched on"),
    examples: [
      Example(Words(same: "egel scale"), Words(nl: "allemaal", en: "all of them")),
      Example(
        Words(nl: "egel scale explain jaloezie", en: "egel scale explain jealousy"),
        Words(nl: "wat ermee bedoeld wordt", en: "what it means")),
      Example(
        Words(same: "egel scale off outside"), Words(nl: "niet meer vragen", en: "don't ask it")),
      Example(
        Words(
          nl: "egel scale add slaap Hoe sliep je? --low slecht --high goed",
          en: "egel scale add sleep How did you sleep? --low badly --high well"),
        Words(nl: "van jezelf", en: "your own")),
    ],
    subcommands: [list, explain, on, off, add], run: showAll)

  private static let list = Command<Session>(
    "list", summary: Words(nl: "allemaal", en: "all of them"),
    examples: [
      Example(
        Words(same: "egel scale list --json"), Words(nl: "voor een programma", en: "for a program"))
    ],
    run: showAll)

  private static let explain = Command<Session>(
    "explain", summary: Words(nl: "wat er een betekent", en: "what a scale means"),
    examples: [
      Example(
        Words(nl: "egel scale explain jaloezie", en: "egel scale explain jealousy"),
        Words(nl: "één", en: "one scale"))
    ],
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
    "on", summary: Words(nl: "laat check-ins het vragen", en: "let check-ins ask it"),
    examples: [Example(Words(same: "egel scale on outside"), Words(nl: "weer aan", en: "again"))],
    arguments: .of { keys }
  ) { matches, session in try turn(matches[keys], isOff: false, session) }

  private static let off = Command<Session>(
    "off", summary: Words(nl: "niet langer vragen", en: "stop asking it"),
    examples: [
      Example(
        Words(same: "egel scale off outside pulledapart"),
        Words(nl: "meer tegelijk", en: "several at once"))
    ],
    arguments: .of { keys }
  ) { matches, session in try turn(matches[keys], isOff: true, session) }

  private static let add = Command<Session>(
    "add", summary: Words(nl: "voeg je eigen schaal toe", en: "add your own"),
    discussion: [
      Words(
        nl: "Met --person staat {person} voor de naam.",
        en: "With --person, {person} stands for the name.")
    ],
    examples: [
      Example(
        Words(
          nl: "egel scale add slaap Hoe sliep je? --low slecht --high goed",
          en: "egel scale add sleep How did you sleep? --low badly --high well"),
        Words(nl: "een cijfer", en: "a number")),
      Example(
        Words(
          nl: "egel scale add praten Hebben {person} en jij gepraat? --person --word nee --word ja",
          en: "egel scale add talk Did {person} and you talk? --person --word no --word yes"),
        Words(nl: "woorden", en: "words")),
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
    guard !typed.isEmpty else { throw ProgramFailure.missing(Bilingual(.scale)) }
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
        ? Bilingual(nl: "Uitgezet: \(list).", en: "Turned off: \(list).")
        : Bilingual(nl: "Aangezet: \(list).", en: "Turned on: \(list)."))
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
      throw ScaleFailure.badKey(key)
    }
    if let known = try CheckInScales(session).book().page(typed: key)?.scale.key {
      throw ScaleFailure.keyTaken(known)
    }
    var choice = ScaleChoice(key)
    choice.own = try ownScale(matches, session)
    let added = choice
    let changed = try session.journal.changing { try $0.put(added) }
    session.say(
      Bilingual(
        nl: "Toegevoegd: \(key). Een check-in kan er voortaan naar vragen.",
        en: "Added: \(key). A check-in can now ask about it."))
    Saving(session).tell(changed)
    if session.wantsJSON {
      let scales = CheckInScales(session)
      try session.write(ScaleJSON.one(try scales.scale(key, in: try scales.book())))
    }
    return ExitCode.done
  }

  private static func ownScale(_ matches: Matches, _ session: Session) throws -> ScaleChoice.Own {
    let question = matches[ScaleCommand.question].joined(separator: " ").trimmed
    guard !question.isEmpty else {
      throw ProgramFailure.missing(Bilingual(nl: "VRAAG", en: "QUESTION"))
    }
    let isAboutSomebody = matches[ScaleCommand.person] || question.contains("{person}")
    var own = ScaleChoice.Own(isAboutSomebody ? .person : .oneself, question: question)
    own.words = matches[ScaleCommand.words]
    own.from = matches[ScaleCommand.from] ?? 0
    own.through = matches[ScaleCommand.through] ?? 10
    own.low = matches[ScaleCommand.low] ?? ""
    own.high = matches[ScaleCommand.high] ?? ""
    guard own.from < own.through else {
      throw ScaleFailure.goesDown(from: own.from, through: own.through)
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
