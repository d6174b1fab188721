import EgelCore
import EgelJSON
import EgelPlatform
import EgelStore
import TestSupport
import Testing

@testable import EgelCLI

/// Every way to fail, as it is told.
@Suite struct FailureWordingTests {
  @Test("each failure says what went wrong and what to do") func wording() throws {
    let told = try Self.failures().map { failure in
      "egel: \(failure.message)\n" + (failure.hint.map { "hint: \($0)\n" } ?? "")
        + "? \(failure.exitCode)\n"
    }
    Snapshot.check(told.joined(separator: "\n"), against: "failures.txt", in: GoldenTests.folder)
  }

  private static func failures() throws -> [Failure] {
    let day = try #require(Day("2026-11-21"))
    let id = try #require(Identifier("3k9vq2m7xw4t"))
    let full = SystemFailure(call: "write", path: "entries/2026-11.json", code: 28)
    let candidates = (0..<6).map { number in
      EntryName(id: Identifier(bits: UInt64(number)), day: day)
    }
    let dance = Deck(
      "dance", .conflict, name: Bilingual(nl: "Dans", en: "Dance"),
      about: Bilingual(nl: "Over dansen.", en: "On dancing."), [])
    return [
      .badTime(option: "--at", typed: "noon"), .sealNotAhead(day), .noText, .emptyText,
      .emptyEditor,
      .noSuchEntry("3k"), .ambiguousEntry("3", candidates), .badReference("@x"),
      .badSearch(.nothing), .badSearch(.onlyLeftOut), .badSearch(.emptyPhrase),
      .badSearch(.openQuote), .badSearch(.looseOr),
      .nothingToRestore(id.description), .noEarlierVersion(id.description, count: 1),
      .nothingToChange("egel edit"), .notUTF8(what: "standard input", offset: 4),
      .editorFailed(program: "vi", .exited(1)), .editorFailed(program: "vi", .killed(9)),
      .editorMissing(program: "vi", SystemFailure(call: "start", path: "vi", code: 2)),
      .needsYes("emptying the trash"), .unknownSetting("langage", nearest: "language"),
      .badSetting(name: "language", typed: "fr", expected: "nl or en"),
      .emptyWord(option: "--tag"), .spanBackwards(from: day, to: .earliest),
      .notUTF8Argument(place: 2), .outsideFile(full), .inTheWay(path: "report.html"),
      .noSuchQuestion("hinge-betwen", nearest: "hinge-between"),
      .noSuchDeck("hinges", nearest: "hinge"), .noSuchDeck("x", nearest: nil),
      .noSuchConcept("hegde", nearest: ["hedge", "hinge"]), .noSuchConcept("x", nearest: []),
      .noQuestionFits, .noQuestionInDeck("hinge"), .deckOutsideTheme(dance, .pace),
      .noQuestionAbout("Sam", isChild: false), .nobodyForQuestion("hinge-through"),
      .output(full), .interrupted(signal: 2),
      .optionsClash("--raw goes with --format csv alone"), .badTarget("notes", .folderInUse),
      .badTarget("journal.json", .file), .badTarget("journal.json", .link),
      .unknownScale("nearr", nearest: "near"),
      .offScale(
        "near", typed: "12", range: "a whole number from 0 (far away) to 10 (very close)",
        beside: []),
      .offScale(
        "near", typed: "6,5", range: "a whole number from 0 (far away) to 10 (very close)",
        beside: ["near.Sam=6", "near.Sam=7"]),
      .unknownExercise("danse", nearest: "dance"), .noSuchKept("3k"),
      .ambiguousKept("3", ["3k9vq", "3m2x9"]),
      .missingOption("--until DAY").helped(by: ["egel", "keep", "park"]),
      Failure.noText.helped(by: ["egel", "write"]),
      .answersKept(.interrupted(signal: 2), at: "/home/kim/a.txt", command: "egel check-in"),
      .textKept(.store(.writing(full)), KeptText(path: "/home/kim/it's here.txt")),
      .textKept(
        .notUTF8(what: "the text", offset: 4),
        KeptText(path: "/home/kim/a.txt", command: "egel thanks")),
      .textKept(
        .sealNotAhead(day),
        KeptText(path: "/home/kim/a.txt", command: "egel write", isToMend: true)),
      .textShown(.store(.writing(full)), text: Array("lost?".utf8)),
    ] + storeFailures(full).map { .store($0) }
  }

  private static func storeFailures(_ full: SystemFailure) -> [StoreFailure] {
    var malformed: [StoreFailure] = []
    do throws(JSONError) {
      _ = try EntryFile(reading: Array("[{\"id\":7}]".utf8))
    } catch {
      malformed = [.malformed(path: "entries/2026-11.json", error)]
    }
    return malformed + [
      .noPlace, .reading(full), .writing(full), .notPlain(path: "journal.json", .link),
      .notPlain(path: "journal.json", .folder), .notPlain(path: "journal.json", .other),
      .notFolder(path: "entries", .link), .foreign(path: "entries"),
      .incomplete(path: ".commit", (1...6).map { "entries/2026-0\($0).json" }),
      .newerFormat(found: 2, known: 1), .busy(seconds: 30), .unconfirmed(full),
    ]
  }
}
