internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelStore

/// `egel recall`: looking back over a fortnight, beside what was noted day by day.
enum RecallCommand {
  static let words = Key.rest(
    "answer", .text("ANSWER", offer: .ask("answers")),
    "answers such as near.sam=7 zone=within, looking back")

  static let command = Command<Session>(
    "recall", group: Program.Group.questions,
    summary: "how the last fortnight was, beside what was noted day by day",
    discussion: [
      "It asks first, and then lays your answers beside what you noted on the days themselves. Neither is "
        + "called right, and nothing is kept."
    ],
    examples: [
      Example("egel recall", "a few questions first"),
      Example("egel recall near.sam=6 zone=within", "on one line"),
    ],
    arguments: .of {
      words
      EntryOptions.about
    }, run: run)

  static let days = 14

  static let run: Command<Session>.Run = { matches, session in
    let book = try session.scaleBook()
    let typed = try matches[words].map { word in
      guard let typed = TypedReading(word) else {
        throw Failure.cannotBe("'\(word)' is no answer: expected SCALE=ANSWER or SCALE.NAME=ANSWER")
      }
      return typed
    }
    var community = try session.community()
    let named = try matches[EntryOptions.about].map {
      try session.knownSubject($0, in: community)
    }
    var readings = try typed.map {
      try session.reading($0, about: named, guessing: nil, book, in: community)
    }
    if typed.isEmpty {
      guard session.isInteractive else { throw Failure.missingOption("ANSWER") }
      let people = try named.isEmpty ? session.askFortnight(community) : named
      community = try session.community()
      readings = try session.recall(about: people, book, community)
    }
    let noted = try session.entriesWithReadings(daysBack: days - 1)
    let names = PeopleNames(community, session)
    let page = RecallPage(session: session, names: names, book: book)
    if session.wantsJSON {
      try session.write(page.json(readings, noted))
    } else {
      try session.show(page.whole(readings, noted))
    }
    session.tellDesireIsOff(answering: readings)
    return ExitCode.done
  }
}

extension Session {
  fileprivate func askFortnight(_ community: Community) throws -> [Subject] {
    let asked = Bilingual(nl: "Over wie gaat het?", en: "Whom is it about?")
    return try askSubjects(asked, in: community) ?? []
  }

  /// Asked before anything that was noted is shown, so that it is memory that answers.
  fileprivate func recall(
    about people: [Subject], _ book: ScaleBook, _ community: Community
  ) throws -> [Reading] {
    let recent = try entriesWithReadings(daysBack: FreeNo.days)
    let choice = CheckInChoice(
      book, in: Web(community, on: today), notFree: FreeNo.low(in: recent))
    let questions = choice.questions(about: people, more: false)
    var questioning = Questioning(self, PeopleNames(community, self))
    tell(
      Bilingual(
        nl: "De afgelopen twee weken, alles bij elkaar.", en: "The last two weeks, all in all."))
    tell(Questioning.help)
    try questioning.ask(questions)
    return questioning.readings
  }
}
