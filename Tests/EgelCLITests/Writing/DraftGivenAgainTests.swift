import EgelCLI
import EgelPlatform
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
    #expect(stage.errorText.contains("It no longer waits in drafts."))
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
  fileprivate func reading(_ file: String) -> World {
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
