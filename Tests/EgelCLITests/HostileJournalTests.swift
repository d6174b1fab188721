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

  @Test("a record that cannot be read is told, and put aside", arguments: Said.broken)
  func broken(_ said: Said) throws {
    for isFolder in [false, true] {
      let path = journal + "/.commit"
      if isFolder {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: false)
      } else {
        stage.sandbox.write(#"{"moves":[{"fr"#, to: ".local/share/egel/.commit")
      }
      for words in [["list"], ["write", "kept"]] {
        stage.clear()
        let code: Int32 = isFolder ? 74 : 65
        #expect(run(words + ["--language", said.language], in: stage.world) == code)
        #expect(
          stage.errorText.contains(isFolder ? said.nothing : said.failure), "\(stage.errorText)")
        #expect(stage.errorText.contains("egel doctor --set-aside"))
      }
      stage.clear()
      #expect(run(["doctor", "--language", said.language], in: stage.world) == 1)
      let text = stage.outputText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(
        text.contains("'egel doctor --set-aside'") && !text.contains("--repair-to"), "\(text)")
      stage.clear()
      _ = run(["doctor", "--set-aside", "--language", said.language], in: stage.world)
      #expect(stage.errorText.contains(said.done), "\(stage.errorText)")
      #expect(run(["write", "again"], in: stage.world) == 0)
    }
  }

  @Test("a lock that is no file is told, and what to do", arguments: Said.lock)
  func lock(_ said: Said) throws {
    let path = journal + "/.lock"
    for isFolder in [false, true] {
      try FileManager.default.removeItem(atPath: path)
      if isFolder {
        try FileManager.default.createDirectory(
          atPath: path, withIntermediateDirectories: false)
      } else {
        try FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: stage.sandbox.path)
      }
      stage.clear()
      #expect(run(["write", "kept", "--language", said.language], in: stage.world) == 74)
      #expect(
        stage.errorText.contains(isFolder ? said.nothing : said.failure), "\(stage.errorText)")
      #expect(stage.errorText.contains(said.done), "\(stage.errorText)")
      stage.clear()
      #expect(run(["doctor", "--language", said.language], in: stage.world) == 1)
      #expect(stage.outputText.contains(".lock: \(said.finding)") == !isFolder)
      #expect(
        stage.outputText.contains(".lock: ") && !stage.outputText.contains("chmod go= \(path)"))
    }
  }

  @Test("who has to wait is told so, once, on a terminal", arguments: Said.waiting)
  func waiting(_ said: Said) {
    for (isTerminal, isSetting) in [(true, false), (false, false), (true, true)] {
      stage.clear()
      stage.outputIsTerminal.value = isTerminal
      var world = stage.world
      let tries = Box(0)
      world.files.lock = { [lock = world.files.lock] (file, kind) throws(SystemFailure) in
        let isBusy = tries.change { tries in
          tries += 1
          return tries < 60
        }
        return try isBusy ? false : lock(file, kind)
      }
      if isSetting { _ = run(["config", "language", said.language], in: stage.world) }
      stage.clear()
      let option = isSetting ? [] : ["--language", said.language]
      #expect(run(["write", "two"] + option, in: world) == 0)
      let told = stage.errorText.components(separatedBy: said.failure).count - 1
      #expect(told == (isTerminal ? 1 : 0), "\(stage.errorText)")
    }
  }

  @Test("what stands in the way of a decided change is told", arguments: Said.unfinished)
  func unfinished(_ said: Said) {
    var world = stage.world
    world.files.remove = { [files = world.files] (place) throws(SystemFailure) in
      if place.path.contains("/trash/") {
        throw SystemFailure(call: "unlink", path: place.path, code: 30)
      }
      try files.remove(place)
    }
    _ = run(["trash", "empty", "--yes"], in: world)
    stage.clear()
    #expect(run(["write", "kept", "--language", said.language], in: world) == 74)
    #expect(stage.errorText.contains(said.failure), "\(stage.errorText)")
    #expect(stage.errorText.contains(said.done), "\(stage.errorText)")
    #expect(run(["write", "again"], in: stage.world) == 0)
  }

  @Test("what may still hold what is gone is named", arguments: Said.gone)
  func gone(_ said: Said) throws {
    let month = try #require(
      try FileManager.default.contentsOfDirectory(atPath: journal + "/entries").first)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: journal + "/entries/" + month))
    try FileManager.default.createDirectory(
      atPath: journal + "/trash/mine", withIntermediateDirectories: false)
    let strange = [
      "entries/2026-11 (conflicted copy).json", "entries/\(month)~", "entries/\(month).bak",
      "2026-11 (conflicted copy).json", "trash/mine/x",
    ]
    for name in strange {
      try bytes.dropLast(10).write(to: URL(fileURLWithPath: journal + "/" + name))
    }
    stage.clear()
    let words = ["--yes", "--language", said.language]
    #expect(run(["delete", "@1", "--for-good"] + words, in: stage.world) == 0)
    #expect(!stage.errorText.contains(said.failure), "\(stage.errorText)")
    for name in strange.dropLast() + ["trash/mine"] {
      #expect(stage.errorText.contains("  \(name)\n"), "\(stage.errorText)")
    }
    stage.clear()
    #expect(run(["trash", "empty"] + words, in: stage.world) == 0)
    #expect(stage.errorText.contains("  trash/mine\n"), "\(stage.errorText)")
    #expect(!stage.errorText.contains("entries/"), "\(stage.errorText)")
    for name in strange.dropLast() + ["trash/mine"] {
      try FileManager.default.removeItem(atPath: journal + "/" + name)
    }
    stage.clear()
    #expect(run(["delete", "@1", "--for-good"] + words, in: stage.world) == 0)
    #expect(stage.errorText.contains(said.failure), "\(stage.errorText)")
  }

  /// Doctor once told people to take away the only copy of a person.
  @Test("a conflict copy of the people is told, and folded in", arguments: Said.copy)
  func copy(_ said: Said) throws {
    let name = "people.sync-conflict-1.json"
    stage.sandbox.write(
      #"[{"id":"7m2x9q4k1c0v","name":"Bo"}]"#, to: ".local/share/egel/" + name)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: journal + "/" + name)
    stage.clear()
    #expect(run(["doctor", "--language", said.language], in: stage.world) == 1)
    let text = stage.outputText.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("\(name): \(said.finding)"), "\(text)")
    stage.clear()
    #expect(run(["write", "three", "--language", said.language], in: stage.world) == 0)
    #expect(stage.errorText.contains(said.done), "\(stage.errorText)")
    #expect(run(["doctor"], in: stage.world) == 0)
    stage.clear()
    _ = run(["person"], in: stage.world)
    #expect(stage.outputText.contains("Bo"))
    // One that cannot be read is told, and keeps nothing else from being written.
    stage.sandbox.write("[{", to: ".local/share/egel/" + name)
    #expect(run(["write", "four"], in: stage.world) == 0)
    stage.clear()
    #expect(run(["doctor", "--language", said.language], in: stage.world) == 1)
    #expect(!stage.outputText.contains(said.finding), "\(stage.outputText)")
    #expect(stage.outputText.contains("\(name): "), "\(stage.outputText)")
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
    var failure = ""
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
        finding: "wasn't finished, and part of it is missing: entries/2026-11.json",
        done: "saved as trash/commit.set-aside-", nothing: "There's nothing to set aside."),
      Said(
        language: "nl", failure: "een deel ontbreekt: entries/2026-11.json",
        finding: "is niet af, en een deel ontbreekt: entries/2026-11.json",
        done: "bewaard als trash/commit.set-aside-", nothing: "Er valt niets opzij te leggen."),
    ]
    static let broken = [
      Said(
        language: "en", failure: "what is left to do of it cannot be read",
        done: "saved as trash/commit.set-aside-", nothing: "/.commit is a folder; only what"),
      Said(
        language: "nl", failure: "wat ervan te doen staat is niet te lezen",
        done: "bewaard als trash/commit.set-aside-", nothing: "/.commit is een map; daar hoort"),
    ]
    static let lock = [
      Said(
        language: "en", failure: "/.lock is a symbolic link, not a plain file",
        finding: "is a symbolic link", done: "take it away, and egel makes a new one",
        nothing: "/.lock is a folder, not a plain file"),
      Said(
        language: "nl", failure: "/.lock is een symbolische link en geen gewoon bestand",
        finding: "is een symbolische link", done: "haal het weg, egel maakt zelf een nieuw",
        nothing: "/.lock is een map en geen gewoon bestand"),
    ]
    static let waiting = [
      Said(language: "en", failure: "Waiting: another program is using this journal."),
      Said(language: "nl", failure: "Even wachten: een ander programma is met dit dagboek bezig."),
    ]
    static let unfinished = [
      Said(
        language: "en", failure: "an earlier change is decided and cannot be finished",
        done: "the next command that saves something finishes it"),
      Said(
        language: "nl", failure: "een eerdere wijziging staat vast en kan niet worden afgemaakt",
        done: "het volgende commando dat iets bewaart het af"),
    ]
    static let gone = [
      Said(language: "en", failure: "Permanently deleted from this journal."),
      Said(language: "nl", failure: "Voorgoed verwijderd uit dit dagboek."),
    ]
    static let copy = [
      Said(
        language: "en",
        finding: "is a conflict copy made by a sync program; egel reads it too leave it",
        done: "people.sync-conflict-1.json was merged in"),
      Said(
        language: "nl",
        finding:
          "is een kopie die een syncprogramma maakte; egel leest die ook laat het",
        done: "people.sync-conflict-1.json is samengevoegd"),
    ]
    static let notGone = [
      Said(language: "en", failure: "It isn't gone yet"),
      Said(language: "nl", failure: "Het is nog niet weg"),
    ]
  }
}
