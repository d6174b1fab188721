internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// `egel write`: puts something into the journal.
enum WriteCommand {
  static let text = Key.rest(
    "text", .text(),
    Words(
      nl: "de tekst; anders standaardinvoer of je editor",
      en: "the text; otherwise standard input or your editor"))

  static let prompt = Key.option(
    "prompt", .text(.idOrToday),
    Words(
      nl: "de vraag die het beantwoordt; de woorden blijven erbij",
      en: "the question it answers; the wording is kept with it"))

  static let command = Command<Session>(
    "write", aliases: ["w"], group: Program.Group.writing,
    summary: Words(nl: "schrijf iets op", en: "write something down"),
    discussion: [
      Words(
        nl: "De woorden na de opdracht zijn de tekst. Zonder woorden wordt standaardinvoer "
          + "gelezen, of in een terminal opent je editor. Er wordt niets teruggetoond.",
        en: "The words after the command are the text. Without words, it reads standard input "
          + "or, at a terminal, opens your editor. Nothing is printed back."),
      Words(
        nl: "Ook een privé of verzegelde tekst staat leesbaar in de bestanden van het dagboek.",
        en: "A private or sealed text is still readable in the journal's files."),
    ],
    examples: [
      Example(
        Words(
          nl: "egel write De hele dag regen, en Kim maakte soep",
          en: "egel write Rain all day, and Kim made soup"),
        Words(nl: "een paar woorden", en: "a few words")),
      Example(
        Words(
          nl: "egel write --about Kim --tag thuis --feeling rustig=6",
          en: "egel write --about Kim --tag home --feeling calm=6"),
        Words(nl: "meer, in je editor", en: "more, in your editor")),
      Example(
        Words(
          nl: "egel write --day gisteren < brief.txt", en: "egel write --day yesterday < letter.txt"
        ), Words(nl: "uit een bestand", en: "from a file")),
      Example(
        Words(
          nl: "egel write --prompt today Het was de soep",
          en: "egel write --prompt today It was the soup"),
        Words(nl: "een antwoord op de vraag van vandaag", en: "an answer to today's question")),
      Example(
        Words(
          nl: "egel write --at 22:15 --seal-until 'over 2 weken'",
          en: "egel write --at 22:15 --seal-until 'in 2 weeks'"),
        Words(nl: "wordt tot dan niet getoond", en: "hidden until then")),
    ],
    arguments: .of {
      text
      prompt
      EntryOptions.all
    }
  ) { matches, session in
    let question = try matches[prompt].map { try AnsweredQuestion($0, matches, session) }
    return try save(
      matches, words: matches[text], kind: question == nil ? .note : .reflection, asked: question,
      session)
  }
}

/// `egel thanks`: one line of gratitude.
enum ThanksCommand {
  static let kind = Key.option(
    "kind", short: "k", .spoken(.kind, of: Kind.self),
    Words(nl: "wat het is; anders dank", en: "what it is; thanks unless you say"))

  static let command = Command<Session>(
    "thanks", group: Program.Group.writing,
    summary: Words(
      nl: "noteer iets waar je dankbaar voor bent", en: "note something you're thankful for"),
    discussion: [
      Words(
        nl: "Hetzelfde als 'egel write --kind thanks'.",
        en: "The same as 'egel write --kind thanks'.")
    ],
    examples: [
      Example(
        Words(
          nl: "egel thanks --about Kim De soep, en de rust",
          en: "egel thanks --about Kim The soup, and the quiet"),
        Words(nl: "één regel is genoeg", en: "a line is enough"))
    ],
    arguments: .of {
      WriteCommand.text
      EntryOptions.all.with(kind)
    }
  ) { matches, session in
    try WriteCommand.save(matches, words: matches[WriteCommand.text], kind: .thanks, session)
  }
}

extension WriteCommand {
  /// Writes a new entry and says where it went, not what it says.
  static func save(
    _ matches: Matches, words: [String], kind: Kind, asked: AnsweredQuestion? = nil,
    _ session: Session
  ) throws -> Int32 {
    var entry = Entry(
      id: session.newID(), day: session.today, at: session.now, text: "")
    entry.kind = kind
    entry.asked = asked?.asked
    // What the options say is checked before a long text is asked for.
    try EntryOptions.apply(matches, to: &entry, session)
    let asides = (asked?.about ?? []).filter { !entry.about.contains($0) }
    entry.about = ((asked?.about ?? []) + entry.about).withoutRepeats
    let new = try NewText.given(words, under: asked?.heading, session)
    entry.text = new.text
    let written = entry
    let isNow = !matches.has(EntryOptions.at)
    let changed = try TextKeeper(session).keeping(new) {
      try session.journal.changing { writer in
        if isNow { return try writer.addAfterOthers(written) }
        try writer.add(written)
        return written
      }
    }
    let saved = changed.value
    let id = saved.id.shown
    session.say(
      Bilingual(
        nl: "Bewaard bij \(session.name(of: saved.day)), als \(id).",
        en: "Saved under \(session.name(of: saved.day)), as \(id)."))
    if new.hasWaited { StandardInput(session).tellNoLongerWaits() }
    try AnsweredQuestion.tellNamed(asides, session)
    EntryOptions.tellOpenness(of: saved, matches, session)
    Saving(session).tell(changed)
    return try Saving(session).showJSON(of: saved)
  }
}
