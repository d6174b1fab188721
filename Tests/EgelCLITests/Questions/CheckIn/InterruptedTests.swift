import EgelCLI
import EgelPlatform
import Foundation
import TestSupport
import Testing

/// Somebody is called away while answering.
@Suite struct InterruptedTests {
  @Test("what was answered is kept, and can be given again") func checkIn() throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    #expect(run(["check-in"], in: stage.interrupted(atLine: 3, of: "\nwithin\n5\n")) == 130)
    #expect(stage.errorText.contains("your answers are kept: egel check-in <"))
    let folder = stage.journalPath + "/drafts"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.first { $0.hasSuffix(".txt") })
    let draft = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    #expect(draft == "zone=within\n")
    stage.stopSignal.value = nil
    stage.inputIsTerminal.value = false
    stage.input.value = Array(draft.utf8)
    #expect(run(["check-in"], in: stage.world) == 0)
  }

  @Test("a draft about somebody who was not added can be given again") func stranger() throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    let world = stage.interrupted(atLine: 5, of: "Zam\nn\nwithin\n5\n6\n")
    #expect(run(["check-in"], in: world) == 130)
    #expect(stage.errorText.contains("your answers are kept: egel check-in --about Zam <"))
    let folder = stage.journalPath + "/drafts"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.first { $0.hasSuffix(".txt") })
    let draft = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    #expect(draft == "zone=within\nnear.Zam=5\n")
    stage.stopSignal.value = nil
    stage.inputIsTerminal.value = false
    stage.input.value = Array(draft.utf8)
    // Without the name it is a slip, and the text is not kept twice.
    #expect(run(["check-in"], in: stage.world) == 1)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == names.sorted())
    stage.input.value = Array(draft.utf8)
    #expect(run(["check-in", "--about", "Zam"], in: stage.world) == 0)
  }

  @Test("what the editor's file holds by then is kept") func editing() throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    stage.edits { _ in "half a sentence\n" }
    let editor = stage.children.value
    stage.children.value = Children { (words) throws(SystemFailure) in
      _ = try editor.run(words)
      stage.stopSignal.value = 15
      throw SystemFailure(call: "wait", path: "", code: 4)
    }
    #expect(run(["write", "--tag", "home"], in: stage.world) == 143)
    #expect(stage.errorText.contains("your text is kept: egel write --tag home <"))
    #expect(stage.sandbox.everything().values.contains(Array("half a sentence\n".utf8)))
  }

  @Test("the lines of a step that is interrupted are kept") func reflectInAStep() throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    let world = stage.interrupted(atLine: 5, of: "first\n\nsecond\nthird\nhal")
    #expect(run(["reflect", "elephant-plan"], in: world) == 130)
    let kept = try #require(stage.sandbox.read(".local/share/egel/keep.json"))
    #expect(kept.contains(#""answers":["first","second\nthird"]"#))
  }

  @Test("an exercise that is interrupted goes on later") func reflect() throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    let world = stage.interrupted(atLine: 3, of: "one answer\n\n\n")
    #expect(run(["reflect", "elephant-plan"], in: world) == 130)
    let kept = try #require(stage.sandbox.read(".local/share/egel/keep.json"))
    #expect(kept.contains("one answer"))
  }
}

extension Stage {
  /// A world in which the person types these lines and interrupts at one of them.
  fileprivate func interrupted(atLine line: Int, of text: String) -> World {
    input.value = Array(text.utf8)
    var world = world
    let readLine = world.streams.readLine
    let count = Box(0)
    world.streams.readLine = { (asked) throws(SystemFailure) in
      count.change { $0 += 1 }
      if count.value == line {
        self.stopSignal.value = 2
        throw SystemFailure(call: "read", path: "", code: 4)
      }
      return try readLine(asked)
    }
    return world
  }
}
