internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel check-in`: a few scales and a sentence.
enum CheckInCommand {
  static let words = Key.rest(
    "answer", .text(.answer, offer: .ask("answers")),
    Words(
      nl: "antwoorden zoals dichtbij.sam=7 zone=oké, en dan een tekst",
      en: "answers such as near.sam=7 zone=ok, and then a text"))
  static let scale = Key.repeated(
    "scale", .text(.scale, offer: .ask("scales")),
    Words(nl: "vraag deze; herhaalbaar", en: "ask this one; repeatable"))
  static let more = Key.flag(
    "more",
    Words(
      nl: "vraag alles wat past en aan staat", en: "ask everything that fits and is switched on"))
  static let guess = Key.option(
    "guess", .text(.name, offer: .ask("people")),
    Words(
      nl: "noteer wat je denkt dat deze persoon zou zeggen",
      en: "note what you think this person would say"))

  static let command = Command<Session>(
    "check-in", aliases: ["c"], group: Program.Group.questions,
    summary: Words(
      nl: "sta even stil bij een paar schalen en een zin",
      en: "pause for a few scales and a sentence"),
    discussion: [
      Words(
        nl: "In een terminal vraagt het over wie vandaag gaat, en dan hoogstens drie schalen. "
          + "Enter slaat over, ? legt uit, q bewaart wat er is. Meer op een dag mag, en geen "
          + "enkele ook.",
        en: "At a terminal it asks who today is about, and then at most three scales. Enter "
          + "skips, ? explains, q saves what you have. Several a day are fine, and so is none."),
      Words(
        nl: "Op één regel, of op de regels van standaardinvoer: SCHAAL.NAAM=ANTWOORD over "
          + "iemand, SCHAAL=ANTWOORD over jezelf; ? is weet niet en - is niet voor mij. Daarna "
          + "komt de tekst; begint die als een antwoord, zet er dan -- voor. 'egel scale' toont "
          + "de schalen.",
        en: "On one line, or on the lines of standard input: SCALE.NAME=ANSWER about someone, "
          + "SCALE=ANSWER about yourself; ? is don't know and - is not for me. The text follows; "
          + "put -- before one that begins like an answer. 'egel scale' lists the scales."),
    ],
    examples: [
      Example(Words(same: "egel check-in"), Words(nl: "een paar vragen", en: "a few questions")),
      Example(
        Words(
          nl: "egel check-in dichtbij.sam=7 jaloezie.sam=3 zone=oké Een lange dag",
          en: "egel check-in near.sam=7 jealousy.sam=3 zone=ok A long day"),
        Words(nl: "op één regel", en: "on one line")),
      Example(
        Words(same: "egel check-in --guess sam near.sam=6"),
        Words(nl: "wat je denkt dat Sam zou zeggen", en: "what you think Sam would say")),
      Example(
        Words(same: "egel check-in --scale seen --scale ownroom --about sam"),
        Words(nl: "deze en geen andere", en: "these and no others")),
    ],
    arguments: .of {
      words
      scale
      more
      guess
      EntryOptions.about
      EntryOptions.day
      EntryOptions.at
      EntryOptions.tag
      EntryOptions.feeling
      EntryOptions.underneath
      EntryOptions.isPrivate
    }, run: run)

  static let run: Command<Session>.Run = { matches, session in
    let given = try given(matches, session)
    var entry = Entry(id: session.newID(), day: session.today, at: session.now, text: "")
    var answers = given.draft
    let isAsking = session.isInteractive && given.readings.isEmpty
    let draft = SittingDraft(session, for: entry.id)
    let changed = try AnswerKeeper(session).keeping(
      answers, in: draft, isAtHand: !matches[words].isEmpty
    ) {
      entry.kind = .checkIn
      try EntryOptions.apply(matches, to: &entry, session)
      entry.kind = .checkIn
      let sitting = try CheckInSitting(matches, about: entry.about, session)
      entry.about = sitting.people
      answers.people = sitting.people
      answers.asked = sitting.asked
      answers.readings = try sitting.readings(given.readings)
      try sitting.checkNamed(answers, isAsking: isAsking, matches)
      if isAsking { try sitting.ask(&answers, in: draft) }
      entry.readings = answers.readings
      entry.text = answers.text
      entry.about = (sitting.people + answers.readings.compactMap(\.about)).withoutRepeats
      return try save(entry, isNow: !matches.has(EntryOptions.at), session)
    }
    guard let changed else {
      session.say(Bilingual(nl: "Niets bewaard; ook goed.", en: "Nothing saved; that's fine too."))
      return ExitCode.done
    }
    Saving(session).tellSaved(Lineage(changed.value))
    if let file = given.draft.file {
      Drafts(session.journal).discard(file)
      StandardInput(session).tellNoLongerWaits()
    }
    EntryOptions.tellOpenness(of: changed.value, matches, session)
    Desire(session).tellIsOff(answering: changed.value.readings)
    Saving(session).tell(changed)
    return try Saving(session).showJSON(of: changed.value)
  }

  private static func save(
    _ entry: Entry, isNow: Bool, _ session: Session
  ) throws -> Changed<Entry>? {
    guard !entry.readings.isEmpty || !TypedText.isBlank(entry.text) || !entry.feelings.isEmpty
    else { return nil }
    if let unread = session.unreadSettings { throw unread }
    return try session.journal.changing { writer in
      if isNow { return try writer.addAfterOthers(entry) }
      try writer.add(entry)
      return entry
    }
  }

  /// The words of the command, or, if there are none and there is no terminal, standard input.
  private static func given(
    _ matches: Matches, _ session: Session
  ) throws -> (readings: [TypedReading], draft: CheckInDraft) {
    var words = matches[Self.words]
    var separator = " "
    var file: String?
    // Behind `--` everything is text, as behind a line of it.
    var end = words.count - (matches.words.drop { $0 != CheckInDraft.end }.count - 1)
    if words.isEmpty && !session.isInteractive {
      let text = try StandardInput(session).text()
      file = try StandardInput(session).draft(holding: text)
      words = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        .map(String.init)
      separator = "\n"
      end = words.firstIndex(of: CheckInDraft.end) ?? words.endIndex
      if end < words.endIndex { words.remove(at: end) }
    }
    let typed = answers(words[..<min(end, words.endIndex)], session)
    let text = words[typed.count...].joined(separator: separator).trimmed
    guard session.isInteractive || !typed.isEmpty || !text.isEmpty else {
      let book = try CheckInScales(session).book()
      for scale in matches[Self.scale] { _ = try CheckInScales(session).scale(scale, in: book) }
      throw ScaleFailure.noAnswers
    }
    return (typed, CheckInDraft(text: text, typed: Array(words[..<typed.count]), file: file))
  }

  /// The answers that the words begin with.
  private static func answers(_ words: ArraySlice<String>, _ session: Session) -> [TypedReading] {
    guard let first = words.first, first.contains("=") else { return [] }
    // Where the scales cannot be read that is said later, when nothing can be lost by it.
    let book = try? CheckInScales(session).book()
    var answers: [TypedReading] = []
    for word in words {
      let answer = TypedReading(word) { key in
        book.map { $0.page(typed: key) != nil } ?? true
      }
      guard let answer else { break }
      answers.append(answer)
    }
    return answers
  }
}
