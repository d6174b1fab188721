import EgelCLI
import EgelCore
import EgelPlatform
import Foundation
import TestSupport
import Testing

@Suite struct UnreadTextTests {
  @Test("what is wrong is told before the text is awaited") func toldFirst() {
    let stage = Stage()
    #expect(EgelCLI.run(["write", "A first text"], in: stage.world) == 0)
    stage.clear()
    let told = Box("")
    var world = stage.world
    world.streams.readAll = { (_) throws(SystemFailure) in
      told.value = stage.errorText
      return Array("What nobody else has\n".utf8)
    }
    #expect(EgelCLI.run(["write", "--day", "foo"], in: world) == 64)
    #expect(told.value.hasPrefix("egel: invalid --day: 'foo'"))
    #expect(!told.value.contains("is kept") && stage.errorText.contains("your text is kept"))
  }

  /// `@1` is another entry once the journal can be read again, and that one was replaced.
  @Test("a kept change of the latest entry does not name whatever is the latest later")
  func latest()
    throws
  {
    let stage = Stage()
    _ = EgelCLI.run(["write", "The first"], in: stage.world)
    let folder = stage.journalPath
    try FileManager.default.moveItem(atPath: folder + "/entries", toPath: folder + "/elsewhere")
    try FileManager.default.createSymbolicLink(
      atPath: folder + "/entries", withDestinationPath: folder + "/elsewhere")
    #expect(EgelCLI.run(["edit", "@1", "--text", "Mended"], in: stage.world) == 74)
    #expect(stage.errorText.contains("the entry's id in the place of ID: egel edit ID --text - <"))
    stage.clear()
    _ = EgelCLI.run(["doctor", "--language", "nl"], in: stage.world)
    #expect(stage.outputText.contains("vervang ID door het id van het stukje"))
    #expect(!stage.outputText.contains("@1"))
  }

  /// "Saved." was said, and the words were nowhere.
  @Test(
    "words that a change is given without an option are kept",
    arguments: [
      (["agreement", "edit", "AGREEMENT"], "--text -"), (["person", "edit", "Sam"], "--notes -"),
      (["edit", "@1"], "--text -"),
    ])
  func givenWithoutOption(_ words: [String], _ option: String) throws {
    let stage = Stage()
    for line in [
      ["person", "add", "Sam"], ["write", "The first"],
      ["agreement", "add", "--with", "Sam", "--about", "time", "Mondays"],
    ] { _ = EgelCLI.run(line, in: stage.world) }
    let id = try #require(stage.errorText.matches(of: /as ([0-9a-z]{5})/).last?.1)
    let before = stage.sandbox.everything()
    let words = words.map { $0 == "AGREEMENT" ? String(id) : $0 }
    stage.clear()
    stage.input.value = Array("What no one else has\n".utf8)
    #expect(EgelCLI.run(words, in: stage.world) == 64)
    #expect(stage.errorText.contains("there is nothing to change"))
    let command = (["egel"] + words).map { $0 == "@1" ? "'@1'" : $0 }.joined(separator: " ")
    #expect(stage.errorText.contains("your text is kept: \(command) \(option) <"))
    let drafts = stage.sandbox.everything().filter { before[$0.key] == nil }.values
    #expect(drafts.contains(Array("What no one else has\n".utf8)))
    // And so given, they are saved.
    stage.input.value = Array("What no one else has\n".utf8)
    #expect(
      EgelCLI.run(words + option.split(separator: " ").map(String.init), in: stage.world) == 0)
    let after = stage.sandbox.everything().filter { !$0.key.contains("drafts") }
    #expect(after.values.contains { String(decoding: $0, as: UTF8.self).contains("no one else") })
  }

  @Test(
    "words of a change that fails are kept, and come back by the same command",
    arguments: [
      ["agreement", "edit", "AGREEMENT", "--text", "-"], ["person", "edit", "Sam", "--notes", "-"],
      ["question", "add"],
    ])
  func failing(_ words: [String]) throws {
    let stage = Stage()
    _ = EgelCLI.run(["person", "add", "Sam"], in: stage.world)
    let agreement = ["agreement", "add", "--with", "Sam", "--about", "time", "Mondays"]
    _ = EgelCLI.run(agreement, in: stage.world)
    let id = try #require(stage.errorText.matches(of: /as ([0-9a-z]{5})/).last?.1)
    let words = words.map { $0 == "AGREEMENT" ? String(id) : $0 }
    stage.clear()
    stage.input.value = Array("What no one else has\n".utf8)
    var world = stage.world
    let open = world.files.open
    world.files.open = { (place, mode) throws(SystemFailure) in
      guard mode != .creating || place.path.contains("/drafts/") else {
        throw SystemFailure(call: "open", path: place.path, code: 28)
      }
      return try open(place, mode)
    }
    #expect(EgelCLI.run(words, in: world) == 74)
    let command = (["egel"] + words).joined(separator: " ")
    #expect(stage.errorText.contains("your text is kept: \(command) <"))
    stage.clear()
    _ = EgelCLI.run(["doctor"], in: stage.world)
    #expect(stage.outputText.contains("    \(command) <"))
  }

  @Test("a text without end is left, and that is told") func tooLong() {
    let stage = Stage()
    stage.input.value = [UInt8](repeating: UInt8(ascii: "x"), count: Entry.longestText + 1)
    #expect(EgelCLI.run(["write", "--day", "foo"], in: stage.world) == 64)
    let told = "hint: standard input is longer than 64 MB, and nothing of it is kept\n"
    #expect(stage.errorText.hasSuffix(told))
    #expect(!stage.errorText.contains("drafts"))
  }

  @Test("no folder is made for it", arguments: [["write"], ["write", "--journal", "typo"]])
  func noJournal(_ words: [String]) {
    let stage = Stage()
    stage.input.value = Array("What nobody else has\n".utf8)
    let named = words.map { $0 == "typo" ? stage.sandbox.path + "/typo" : $0 }
    #expect(EgelCLI.run(named + ["--day", "foo"], in: stage.world) == 64)
    #expect(stage.errorText.hasSuffix("here it is:\nWhat nobody else has\n\n"))
    #expect((try? stage.world.files.list(stage.sandbox.path)) == [])
  }
}
