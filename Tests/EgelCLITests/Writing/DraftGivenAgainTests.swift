import EgelCLI
import EgelPlatform
import Foundation
import TestSupport
import Testing

/// A draft that is given again by its own file no longer waits once it is in the journal.
@Suite struct DraftGivenAgainTests {
  private static let draft = ".local/share/egel/drafts/2026-11-20-2100-abcd.txt"

  @Test(
    "the draft goes when its text is saved",
    arguments: [["write"], ["thanks", "--private"], ["check-in"]])
  func goes(_ words: [String]) {
    let stage = Self.stage()
    #expect(run(words, in: stage.reading(Self.draft)) == 0)
    #expect(stage.errorText.contains("It's been removed from drafts."))
    #expect(stage.sandbox.read(Self.draft) == nil)
    let month = stage.sandbox.read(".local/share/egel/entries/2026-11.json")
    #expect(month?.contains("to be saved") ?? false)
  }

  @Test("another file with the same text is no draft") func another() {
    let stage = Self.stage()
    stage.sandbox.write("to be saved\n", to: "letter.txt")
    #expect(run(["write"], in: stage.reading("letter.txt")) == 0)
    #expect(!stage.errorText.contains("drafts"))
    #expect(stage.sandbox.read(Self.draft) != nil && stage.sandbox.read("letter.txt") != nil)
  }

  @Test("a draft that was written to meanwhile stays") func changed() {
    let stage = Self.stage()
    var world = stage.reading(Self.draft)
    world.streams.readAll = { (_) throws(SystemFailure) in Array("to be sav".utf8) }
    #expect(run(["write"], in: world) == 0)
    #expect(stage.sandbox.read(Self.draft) != nil)
  }

  @Test("it stays where its text cannot be saved") func fails() {
    let stage = Self.stage()
    stage.sandbox.write("not JSON", to: ".local/share/egel/entries/2026-11.json")
    #expect(run(["write"], in: stage.reading(Self.draft)) != 0)
    #expect(stage.sandbox.read(Self.draft) == "to be saved\n")
  }

  /// The person followed doctor, then finished the sitting, and had it twice.
  @Test(
    "one that a sitting in another terminal is writing is left to it",
    arguments: [("write", "in another terminal"), ("check-in", "in een ander venster")])
  func beingWritten(_ command: String, _ told: String) throws {
    let stage = Self.stage()
    let files = stage.world.files
    let file = try files.open(.init(stage.sandbox.path + "/" + Self.draft), .reading)
    _ = try files.lock(file, .exclusive)
    let words = [command, "--language", command == "write" ? "en" : "nl"]
    #expect(run(words, in: stage.reading(Self.draft)) == 1)
    #expect(stage.errorText.contains(told))
    #expect(stage.sandbox.read(Self.draft) == "to be saved\n")
    files.close(file)
    #expect(run(words, in: stage.reading(Self.draft)) == 0)
  }

  @Test("what an editor is open with is not told as unsaved") func editing() {
    let stage = Self.stage()
    stage.inputIsTerminal.value = true
    stage.edits { _ in "half a sentence" }
    let editor = stage.children.value
    stage.children.value = Children { (words) throws(SystemFailure) in
      _ = try editor.run(words)
      _ = run(["doctor"], in: stage.world)
      return .exited(0)
    }
    #expect(run(["write"], in: stage.world) == 0)
    // One draft waits, which is not that of the editor.
    #expect(stage.outputText.components(separatedBy: "isn't in the journal yet").count == 2)
    #expect(stage.errorText.contains("is being written in another terminal"))
  }

  /// At 80 columns most of them were errors to a shell, and all of a line went into the text.
  @Test("what doctor prints to be pasted stands whole on its line", arguments: [20, 40, 80])
  func whole(columns: Int) {
    let stage = Stage()
    let journal = stage.sandbox.path + "/a journal with a long name for its folder"
    stage.outputIsTerminal.value = true
    stage.columns.value = columns
    stage.environment.change { $0["NO_COLOR"] = "1" }
    _ = run(["write", "the first", "--journal", journal], in: stage.world)
    let draft = journal + "/drafts/2026-11-20-2100-abcd.txt"
    let folder = "a journal with a long name for its folder/drafts/2026-11-20-2100-abcd"
    stage.sandbox.write("x\n", to: folder + ".txt")
    stage.sandbox.write("[\"keep\",\"soother\",\"--language\",\"en\"]\n", to: folder + ".again")
    #expect(run(["doctor", "--journal", journal], in: stage.world) == 1)
    let lines = stage.outputText.split(separator: "\n")
    let command = "egel keep soother --language en --journal '\(journal)' < '\(draft)'"
    #expect(lines.contains("    \(command)"))
  }

  private static func stage() -> Stage {
    let stage = Stage()
    _ = run(["write", "the first"], in: stage.world)
    stage.sandbox.write("to be saved\n", to: draft)
    stage.clear()
    return stage
  }
}

extension Stage {
  /// A world in which this file is standard input.
  func reading(_ file: String) -> World {
    let path = sandbox.path + "/" + file
    input.value = Array((sandbox.read(file) ?? "").utf8)
    var world = world
    let statusOfOpen = world.files.statusOfOpen
    let status = world.files.status
    world.files.statusOfOpen = { (descriptor) throws(SystemFailure) in
      descriptor == 0 ? try status(.init(path)) : try statusOfOpen(descriptor)
    }
    return world
  }
}
