internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// `egel recall`: looking back over a fortnight, beside what was noted day by day.
enum RecallCommand {
  static let words = Key.rest(
    "answer", .text(.answer, offer: .ask("answers")),
    Words(
      nl: "antwoorden zoals dichtbij.sam=7 zone=oké, over toen",
      en: "answers such as near.sam=7 zone=ok, looking back"))

  static let command = Command<Session>(
    "recall", group: Program.Group.questions,
    summary: Words(
      nl: "hoe de laatste twee weken waren, naast wat je per dag noteerde",
      en: "how the last two weeks were, next to what you noted each day"),
    discussion: [
      Words(
        nl: "Het vraagt eerst, en legt je antwoorden dan naast wat je op die dagen zelf "
          + "noteerde. Geen van beide heeft gelijk, en er wordt niets bewaard.",
        en: "It asks first, and then lays your answers next to what you noted on those days. "
          + "Neither is called right, and nothing is saved.")
    ],
    examples: [
      Example(
        Words(same: "egel recall"), Words(nl: "eerst een paar vragen", en: "a few questions first")),
      Example(
        Words(nl: "egel recall dichtbij.sam=6 zone=oké", en: "egel recall near.sam=6 zone=ok"),
        Words(nl: "op één regel", en: "on one line")),
    ],
    arguments: .of {
      words
      EntryOptions.about
    }, run: run)

  static let days = 14

  static let run: Command<Session>.Run = { matches, session in
    let scales = CheckInScales(session)
    let book = try scales.book()
    let typed = try matches[words].map { word in
      guard let typed = TypedReading(word) else {
        throw ScaleFailure.noAnswer(word)
      }
      return typed
    }
    var community = try session.journal.community()
    let named = try matches[EntryOptions.about].map {
      try People(session).knownSubject($0, in: community)
    }
    var readings = try typed.map {
      try scales.reading($0, about: named, guessing: nil, book, in: community)
    }
    if typed.isEmpty {
      guard session.isInteractive else { throw ProgramFailure.missing(Bilingual(.answer)) }
      let people = try named.isEmpty ? askFortnight(community, session) : named
      community = try session.journal.community()
      readings = try recall(about: people, book, community, session)
    }
    let noted = try scales.entriesWithReadings(daysBack: days - 1)
    let names = PeopleNames(community, session)
    let page = RecallPage(session: session, names: names, book: book)
    if session.wantsJSON {
      try session.write(page.json(readings, noted))
    } else {
      try session.show(page.whole(readings, noted))
    }
    Desire(session).tellIsOff(answering: readings)
    return ExitCode.done
  }
}

extension RecallCommand {
  private static func askFortnight(_ community: Community, _ session: Session) throws -> [Subject] {
    let asked = Bilingual(nl: "Over wie gaat het?", en: "Who is it about?")
    return try People(session).askSubjects(asked, in: community) ?? []
  }

  /// Asked before what was noted is shown, so that the answers come from memory.
  private static func recall(
    about people: [Subject], _ book: ScaleBook, _ community: Community, _ session: Session
  ) throws -> [Reading] {
    let recent = try CheckInScales(session).entriesWithReadings(daysBack: FreeNo.days)
    let choice = CheckInChoice(
      book, in: Web(community, on: session.today), notFree: FreeNo.low(in: recent))
    let questions = choice.questions(about: people, more: false)
    var questioning = Questioning(session, PeopleNames(community, session))
    Asker(session).tell(
      Bilingual(
        nl: "Kijk terug op de afgelopen twee weken.", en: "Look back on the last two weeks."))
    Asker(session).tell(Questioning.help)
    try questioning.ask(questions)
    return questioning.readings
  }
}
