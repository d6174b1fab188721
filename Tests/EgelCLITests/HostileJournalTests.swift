import EgelCLI
import EgelPlatform
import Foundation
import TestSupport
import Testing

/// What the program says where the journal's folder is not as it left it, in both languages.
@Suite struct HostileJournalTests {
  let stage = Stage()
  private var journal: String { stage.journalPath }

  init() {
    for text in ["one", "two"] { _ = run(["write", text], in: stage.world) }
    _ = run(["edit", "@1", "--text", "three"], in: stage.world)
  }

  @Test("a linked folder is told, and what to do", arguments: Said.link)
  func link(_ said: Said) throws {
    try FileManager.default.removeItem(atPath: journal + "/entries")
    try FileManager.default.createSymbolicLink(
      atPath: journal + "/entries", withDestinationPath: stage.sandbox.path)
    stage.clear()
    #expect(run(["write", "kept", "--language", said.language], in: stage.world) == 74)
    #expect(stage.errorText.contains(said.failure), "\(stage.errorText)")
    #expect(stage.errorText.contains("drafts/"), "the text is kept")
    try checkDoctor(said)
  }

  @Test("a folder of another user is told, and what to do", arguments: Said.foreign)
  func foreign(_ said: Said) throws {
    var world = stage.world
    world.files.user = { 4242 }
    stage.clear()
    #expect(run(["write", "kept", "--language", said.language], in: world) == 1)
    #expect(stage.errorText.contains(said.failure), "\(stage.errorText)")
    // Where not even a draft can be kept, the text is shown.
    #expect(stage.errorText.hasSuffix("kept\n"))
    stage.clear()
    #expect(run(["doctor", "--language", said.language], in: world) == 1)
    #expect(stage.outputText.contains(said.finding), "\(stage.outputText)")
  }

  @Test("a change without its files is told, and put aside", arguments: Said.incomplete)
  func incomplete(_ said: Said) throws {
    stage.sandbox.write(
      #"""
      {"moves":[{"from":"entries/.new-1","to":"entries/2026-11.json","size":3,"digest":"000000000000"}],
      "removals":[]}
      """#, to: ".local/share/egel/.commit")
    for words in [["list"], ["write", "kept"]] {
      stage.clear()
      #expect(run(words + ["--language", said.language], in: stage.world) == 65)
      #expect(stage.errorText.contains(said.failure), "\(stage.errorText)")
      #expect(stage.errorText.contains("egel doctor --set-aside"))
    }
    try checkDoctor(said)
    stage.clear()
    _ = run(["doctor", "--set-aside", "--language", said.language], in: stage.world)
    #expect(stage.errorText.contains(said.done), "\(stage.errorText)")
    stage.clear()
    #expect(run(["list", "--json"], in: stage.world) == 0)
    #expect(stage.outputText.contains("three") && stage.outputText.contains("one"))
    _ = run(["doctor", "--set-aside", "--language", said.language], in: stage.world)
    #expect(stage.errorText.contains(said.nothing), "\(stage.errorText)")
  }

  @Test("what is not gone yet is not said to be", arguments: Said.notGone)
  func notGone(_ said: Said) throws {
    var world = stage.world
    world.files.remove = { [files = world.files] (place) throws(SystemFailure) in
      if place.path.contains("/trash/") {
        throw SystemFailure(call: "unlink", path: place.path, code: 5)
      }
      try files.remove(place)
    }
    for words in [["trash", "empty", "--yes"], ["delete", "@1", "--for-good", "--yes"]] {
      stage.clear()
      let code = run(words + ["--language", said.language], in: world)
      #expect(code == 74)
      #expect(stage.errorText.contains(said.failure), "\(stage.errorText)")
      #expect(run(["config", "day-start", "05:00"], in: stage.world) == 0)
      _ = run(["edit", "@1", "--text", "again"], in: stage.world)
    }
  }

  private func checkDoctor(_ said: Said) throws {
    stage.clear()
    #expect(run(["doctor", "--language", said.language], in: stage.world) == 1)
    let text = stage.outputText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains(said.finding), "\(text)")
    #expect(!text.contains("next write"), "\(text)")
  }

  /// What is said in one language.
  struct Said: Sendable {
    var language: String
    var failure: String
    var finding = ""
    var done = ""
    var nothing = ""

    static let link = [
      Said(
        language: "en", failure: "entries is a symbolic link, not one of the journal's own folders",
        finding: "entries: is a symbolic link, not a folder"),
      Said(
        language: "nl",
        failure: "entries is een symbolische link en geen map van het dagboek zelf",
        finding: "entries: is een symbolische link en geen map"),
    ]
    static let foreign = [
      Said(
        language: "en", failure: "entries belongs to another user",
        finding: "entries: belongs to another user"),
      Said(
        language: "nl", failure: "entries is van een andere gebruiker",
        finding: "entries: is van een andere gebruiker"),
    ]
    static let incomplete = [
      Said(
        language: "en", failure: "part of it is missing: entries/2026-11.json",
        finding: "was not finished, and part of it is missing: entries/2026-11.json",
        done: "kept as trash/commit.set-aside-", nothing: "There is no change to put aside."),
      Said(
        language: "nl", failure: "een deel ontbreekt: entries/2026-11.json",
        finding: "is niet af, en een deel ontbreekt: entries/2026-11.json",
        done: "bewaard als trash/commit.set-aside-", nothing: "Er is niets opzij te leggen."),
    ]
    static let notGone = [
      Said(language: "en", failure: "It is not gone yet"),
      Said(language: "nl", failure: "Het is nog niet weg"),
    ]
  }
}
