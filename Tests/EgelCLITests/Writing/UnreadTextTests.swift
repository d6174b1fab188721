import EgelCLI
import EgelCore
import EgelPlatform
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
