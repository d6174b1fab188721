internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// `egel write`: puts something into the journal.
enum WriteCommand {
  static let text = Key.rest(
    "text", .text(), "the text; otherwise standard input or the editor")

  static let prompt = Key.option(
    "prompt", .text(.idOrToday), "the question it answers; its wording is kept with it")

  static let command = Command<Session>(
    "write", aliases: ["w"], group: Program.Group.writing,
    summary: "write something down",
    discussion: [
      "The words after the command are the text. Without words, standard input is read, or, at a "
        + "terminal, your editor opens. Nothing is printed back.",
      "A private or sealed text still lies readable in the journal's files.",
    ],
    examples: [
      Example("egel write Rain all day, and Kim made soup", "a few words"),
      Example("egel write --about Kim --tag home --feeling calm=6", "more, in the editor"),
      Example("egel write --day yesterday < letter.txt", "from a file"),
      Example("egel write --prompt today It was the soup", "an answer to today's question"),
      Example("egel write --at 22:15 --seal-until 'in 2 weeks'", "not to be shown before then"),
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
    "kind", short: "k", .choice(.kind, of: Kind.self), "what it is; otherwise thanks")

  static let command = Command<Session>(
    "thanks", group: Program.Group.writing, summary: "note something you are thankful for",
    discussion: ["The same as 'egel write --kind thanks'."],
    examples: [Example("egel thanks --about Kim The soup, and the quiet", "a line is enough")],
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
