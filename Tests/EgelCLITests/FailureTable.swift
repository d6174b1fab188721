import CommandLineKit
import EgelExchange
import EgelJSON
import EgelPlatform
import EgelQuestions
import EgelStore
import Foundation
import Testing

@testable import EgelCLI
@testable import EgelCore

/// One of every failure there is, made by hand where it carries facts.
enum FailureTable {
  static let sources =
    URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path + "/Sources/"

  /// The files in which failures are worded.
  static let files: [String] = {
    let all = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
    return all.filter { name in
      let file = name.split(separator: "/").last ?? ""
      return name.hasPrefix("EgelCLI/") && file.hasSuffix("Failure.swift")
    }
    .sorted() + ["EgelStore/StoreFailure.swift"]
  }()

  /// The names of an enum's cases: those indented once, up to what it says.
  static func cases(in source: String) -> [String] {
    let head = source.split(separator: "\n").prefix { !$0.contains("var told: Told") }
    return head.filter { $0.hasPrefix("  case ") }.flatMap { line in
      line.dropFirst(7).split(separator: "(").prefix(1).flatMap { $0.split(separator: ",") }
        .map { String($0.drop { $0 == " " }.prefix { $0.isLetter || $0.isNumber }) }
    }
  }

  static func all() throws -> [any Refusal] {
    let day = try #require(Day("2026-11-21"))
    let id = try #require(Identifier("3k9vq2m7xw4t"))
    let full = SystemFailure(call: "write", path: "entries/2026-11.json", code: 28)
    let deck = try malformed { (bytes) throws(JSONError) in
      _ = try OwnQuestion.deckFile(bytes)
    }
    return program(full) + dates(day) + writing(id, full) + reading(day) + keeping
      + exchange + people(id, day) + children + questions(deck) + scales + kept(day, full)
      + (try stores(full))
  }

  private static func program(_ full: SystemFailure) -> [any Refusal] {
    [
      ProgramFailure.missing(Bilingual(option: "--until", .day)),
      ProgramFailure.missing(
        Bilingual(.entry), expected: Bilingual(nl: "een id", en: "an id")),
      ProgramFailure.notTogether("--csv", "--svg", "--json"),
      ProgramFailure.worksOnlyWith("--force", needed: Bilingual(either: ["--output", "--split"])),
      ProgramFailure.givenTwice("near.Sam"), ProgramFailure.unexpectedWord("more"),
      ProgramFailure.clash(
        Bilingual(nl: "--two gaat over compersie", en: "--two is about compersion"),
        hint: Hint(nl: "laat het weg", en: "leave it out")),
      ProgramFailure.nothingToChange("egel edit"),
      ProgramFailure.nothingToChange("egel person edit"),
      ProgramFailure.needsYes(Bilingual(nl: "de prullenbak legen", en: "emptying the trash")),
      ProgramFailure.badValue(
        name: "language", typed: "fr", expected: Bilingual(nl: "nl of en", en: "nl or en")),
      ProgramFailure.emptyWord(option: "--tag"), ProgramFailure.notUTF8Argument(place: 2),
      ProgramFailure.outsideFile(full), ProgramFailure.output(full),
      ProgramFailure.interrupted(signal: 2),
      ProgramFailure.missing(.someonesName).helped(by: ["egel", "relationship", "add"]),
    ]
  }

  private static func dates(_ day: Day) -> [any Refusal] {
    let reasons: [DateProblem.Reason] = [
      .empty, .unknown, .noSuchDay(day: 30, month: 2, year: 2026),
      .noSuchDay(day: 31, month: 4, year: nil), .noSuchMonth(13), .outOfRange,
      .uncertainOrder([]), .uncertainOrder([day, day]), .otherWeekday(day, typed: .friday),
      .severalDays(day...(day.adding(days: 2) ?? day)), .severalDays(day.month.days),
    ]
    return reasons.map {
      DateFailure.badDate(option: "--day", DateProblem(typed: "soon", reason: $0))
    } + [
      DateFailure.badTime(option: "--at", typed: "noon"),
      DateFailure.dayAhead(option: "--on", day), DateFailure.notAhead(day, .sealed),
      DateFailure.notAhead(day, .parked), DateFailure.spanBackwards(from: day, to: .earliest),
    ]
  }

  private static func writing(_ id: Identifier, _ full: SystemFailure) -> [any Refusal] {
    [
      WritingFailure.noText, WritingFailure.emptyText, WritingFailure.emptyEditor,
      WritingFailure.notUTF8(what: .standardInput, offset: 4),
      WritingFailure.textTooLong(what: .standardInput),
      WritingFailure.editorFailed(program: "vi", .exited(1)),
      WritingFailure.editorFailed(program: "vi", .killed(9)),
      WritingFailure.editorMissing(
        program: "vi", SystemFailure(call: "start", path: "vi", code: 2)),
      WritingFailure.draftInUse("drafts/a.txt"), WritingFailure.noOutcome(.note),
      WritingFailure.notThere(option: "--remove-tag", typed: "soup"),
      WritingFailure.nothingToRestore(id.description),
      WritingFailure.noEarlierVersion(id.description, count: 1),
      WritingFailure.noEarlierVersion(id.description, count: 3),
    ]
  }

  private static func reading(_ day: Day) -> [any Refusal] {
    let candidates = (0..<6).map { number in
      EntryName(id: Identifier(bits: UInt64(number)), day: day)
    }
    let problems: [SearchProblem] = [.nothing, .onlyLeftOut, .emptyPhrase, .openQuote, .looseOr]
    return [
      ReadingBackFailure.noSuchEntry("3k"), ReadingBackFailure.ambiguousEntry("3", candidates),
      ReadingBackFailure.badReference("@x"),
    ] + problems.map { ReadingBackFailure.badSearch($0) }
  }

  private static let keeping: [any Refusal] = [
    KeepingFailure.unknownSetting("langage", nearest: "language"),
    KeepingFailure.unknownSetting("x", nearest: nil),
  ]

  private static let exchange: [any Refusal] = {
    let targets: [TargetProblem] = [
      .file, .link, .folder, .device, .insideJournal, .folderInUse,
    ]
    return [
      ExchangeFailure.inTheWay(path: "report.html"), ExchangeFailure.nothingToImport,
      ExchangeFailure.noJournal(path: "copy"), ExchangeFailure.noNotes(in: "notes"),
      ExchangeFailure.tooMuch(path: "big.json"),
      ExchangeFailure.columnWithoutName(scale: "near"),
      ExchangeFailure.columnWithName(scale: "mood"),
      ExchangeFailure.notForFormat(option: "--mood", suits: [.daylio], found: [.csv, .jrnl]),
      ExchangeFailure.sameJournal, ExchangeFailure.begunMeanwhile,
    ] + targets.map { ExchangeFailure.badTarget("there", $0) }
  }()

  private static func people(_ id: Identifier, _ day: Day) -> [any Refusal] {
    let since = PartialDate.day(day)
    return [
      PeopleFailure.unknownName("Kmi", nearest: ["Kim", "Mik"]),
      PeopleFailure.unknownName("x", nearest: []),
      PeopleFailure.ambiguousName("Kim", ["Kim (3k9vq)", "Kim (7m2x9)"]),
      PeopleFailure.severalNames(option: "--about"),
      PeopleFailure.noSuchRelationship(with: ["Kim"], beside: []),
      PeopleFailure.noSuchRelationship(
        with: ["Kim"], beside: [PeopleFailure.Named(people: ["Kim", "Sam"], id: "3k9vq")]),
      PeopleFailure.ambiguousRelationship(
        with: ["Kim", "Sam"],
        [
          PeopleFailure.Candidate(id: "3k9vq", labels: [.friend], since: since),
          PeopleFailure.Candidate(id: "7m2x9", labels: [.lover], since: nil),
        ]),
      PeopleFailure.partnersAlready(["Kim", "Sam"], id: "3k9vq"),
      PeopleFailure.noSuchAgreement("3k"),
      PeopleFailure.ambiguousAgreement("3", ["3k9vq", "3m2x9"]),
      PeopleFailure.unknownForm("opne", nearest: "open"),
      PeopleFailure.unknownForm("x", nearest: nil),
      PeopleFailure.unknownAssumption("x", nearest: nil), PeopleFailure.noFormNoted,
      PeopleFailure.notBegun, PeopleFailure.changesBeforeBegan(change: since, began: since),
      PeopleFailure.nothingToResume, PeopleFailure.yourself,
    ] + problems(id, day).map { PeopleFailure.impossible($0, PeopleNames(of: [], .english)) }
  }

  private static func problems(_ id: Identifier, _ day: Day) -> [PeopleProblem] {
    let date = PartialDate.day(day)
    return [
      .endsBeforeBeginning(id, began: date, ended: date), .reviewInThePast(id, day),
      .fewerThanTwoParties(id), .partyTwice(Person.me, of: id), .partyTwice(id, of: id),
      .unknownPerson(id, in: id), .notAPartner(Person.me, of: Person.me),
      .notAPartner(id, of: Person.me), .notAPartner(id, of: id), .withoutName(id),
      .nameMeansMe(id), .sameName(id, as: [id]), .sameName(id, as: [id, id]),
    ]
  }

  private static let children: [any Refusal] = [
    ChildFailure.entryOfDesire("Kim"), ChildFailure.questionOfDesire("Kim"),
    ChildFailure.partner("Kim"), ChildFailure.agreementAboutSex("Kim"), ChildFailure.closeness,
    ChildFailure.scale("desire"),
  ]

  private static func questions(_ error: JSONError) -> [any Refusal] {
    let dance = Deck(
      "dance", .conflict, name: Bilingual(nl: "Dans", en: "Dance"),
      about: Bilingual(nl: "Over dansen.", en: "On dancing."), [])
    return [
      QuestionFailure.noSuchQuestion("hinge-betwen", nearest: "hinge-between"),
      QuestionFailure.noSuchDeck("hinges", nearest: "hinge"),
      QuestionFailure.noSuchDeck("x", nearest: nil),
      QuestionFailure.noSuchConcept("hegde", nearest: ["hedge", "hinge"]),
      QuestionFailure.noSuchConcept("x", nearest: []), QuestionFailure.noQuestionFits,
      QuestionFailure.noQuestionInDeck("hinge"), QuestionFailure.deckOutsideTheme(dance, .pace),
      QuestionFailure.noQuestionAbout("Sam", isChild: false),
      QuestionFailure.noQuestionAbout("Sam", isChild: true),
      QuestionFailure.nobodyForQuestion("hinge-through"),
      QuestionFailure.badQuestion(.missing("nl")),
      QuestionFailure.badDeckFile(path: "deck.json", error),
      QuestionFailure.unknownExercise("danse", nearest: "dance"),
      QuestionFailure.noPage("page.md"),
      QuestionFailure.pageOfAnother("page.md", is: "dance", wanted: "river"),
      QuestionFailure.strayLine("page.md", line: 3), QuestionFailure.noSuchKept("3k"),
      QuestionFailure.ambiguousKept("3", ["3k9vq", "3m2x9"]),
    ]
  }

  private static let scales: [any Refusal] = {
    let near = Scales.all.first { $0.key == "near" } ?? Scales.all[0]
    return [
      ScaleFailure.noAnswers, ScaleFailure.unknownScale("nearr", nearest: "near"),
      ScaleFailure.unknownScale("x", nearest: nil),
      ScaleFailure.unknownAnswer("nearr", nearest: "near"),
      ScaleFailure.offScale(near, typed: "12", beside: []),
      ScaleFailure.offScale(near, typed: "6,5", beside: ["near.Sam=6", "near.Sam=7"]),
      ScaleFailure.notGuessed(.me, ""), ScaleFailure.notGuessed(.oneself("mood"), "Kim"),
      ScaleFailure.notGuessed(.somebodyElse("near", "Sam"), "Kim"),
      ScaleFailure.aboutSomeone("near", .onTheLine), ScaleFailure.aboutSomeone("near", .asOption),
      ScaleFailure.notAboutYou("near"), ScaleFailure.aboutYourself("mood", typed: "Kim"),
      ScaleFailure.noAnswer("soup"),
      ScaleFailure.answerAsText("7", line: Bilingual(same: "near.Kim=7")),
      ScaleFailure.scaleNotAsked("near", line: Bilingual(same: "near.Kim=") + Bilingual(.answer)),
      ScaleFailure.badKey("a b"),
      ScaleFailure.keyTaken("near"), ScaleFailure.goesDown(from: 5, through: 5),
    ]
  }()

  /// With a text or answers that are somewhere now.
  private static func kept(_ day: Day, _ full: SystemFailure) -> [any Refusal] {
    let writing = StoreFailure.writing(full)
    return [
      Failure.misused(ProgramFailure.missing(.someonesName), command: "egel relationship add"),
      Failure.answersKept(
        ProgramFailure.interrupted(signal: 2), at: "/home/kim/a.txt", command: "egel check-in"),
      Failure.textKept(writing, KeptText(path: "/home/kim/it's here.txt")),
      Failure.textKept(
        writing, KeptText(path: "/home/kim/a.txt", command: "egel edit ID --text -")),
      Failure.textKept(
        WritingFailure.notUTF8(what: Bilingual(nl: "de tekst", en: "the text"), offset: 4),
        KeptText(path: "/home/kim/a.txt", command: "egel thanks")),
      Failure.textKept(
        DateFailure.notAhead(day, .sealed),
        KeptText(path: "/home/kim/a.txt", command: "egel write", isToMend: true)),
      Failure.textShown(writing, text: Array("lost?".utf8)),
    ]
  }

  private static func stores(_ full: SystemFailure) throws -> [any Refusal] {
    let error = try malformed { (bytes) throws(JSONError) in
      _ = try EntryFile(reading: bytes)
    }
    let commit = "journal/" + FileName.commit
    return [
      StoreFailure.malformed(path: "entries/2026-11.json", error),
      StoreFailure.malformed(path: commit, error), StoreFailure.noPlace,
      StoreFailure.reading(full), StoreFailure.writing(full),
      StoreFailure.notPlain(path: "journal.json", .link),
      StoreFailure.notPlain(path: "journal.json", .folder),
      StoreFailure.notPlain(path: "journal.json", .other),
      StoreFailure.notPlain(path: commit, .link),
      StoreFailure.notPlain(path: "journal/" + FileName.lock, .folder),
      StoreFailure.notFolder(path: "entries", .link), StoreFailure.foreign(path: "entries"),
      StoreFailure.incomplete(path: ".commit", (1...6).map { "entries/2026-0\($0).json" }),
      StoreFailure.unfinished(full), StoreFailure.newerFormat(found: 2, known: 1),
      StoreFailure.busy(seconds: 30), StoreFailure.unconfirmed(full),
    ]
  }

  private static func malformed(
    _ read: ([UInt8]) throws(JSONError) -> Void
  ) throws -> JSONError {
    do throws(JSONError) {
      try read(Array("[{\"id\":7}]".utf8))
    } catch {
      return error
    }
    throw CocoaError(.fileReadCorruptFile)
  }
}
