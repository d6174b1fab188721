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
    #expect(run(["check-in"], in: stage.interrupted(atLine: 4, of: "\n\nok\n5\n")) == 130)
    #expect(stage.errorText.contains("your answers are kept: egel check-in <"))
    let folder = stage.journalPath + "/drafts"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.first { $0.hasSuffix(".txt") })
    let draft = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    #expect(draft == "zone=ok\n")
    stage.stopSignal.value = nil
    stage.inputIsTerminal.value = false
    stage.input.value = Array(draft.utf8)
    #expect(run(["check-in"], in: stage.world) == 0)
  }

  @Test("a draft about somebody who was not added can be given again") func stranger() throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    let world = stage.interrupted(atLine: 5, of: "Zam\nn\nok\n5\n6\n")
    #expect(run(["check-in"], in: world) == 130)
    #expect(stage.errorText.contains("your answers are kept: egel check-in --about Zam <"))
    let folder = stage.journalPath + "/drafts"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    let name = try #require(names.first { $0.hasSuffix(".txt") })
    let draft = try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
    #expect(draft == "zone=ok\nnear.Zam=5\n")
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

  /// It came back public, under the day on which it was finished.
  @Test(
    "an exercise that goes on later is as private and of the day that was said at its beginning",
    arguments: [2, 15])
  func saidOnTheLine(signal: Int32) throws {
    let stage = Stage()
    _ = run(["person", "add", "Sam"], in: stage.world)
    stage.inputIsTerminal.value = true
    let world = stage.interrupted(atLine: 3, of: "one answer\n\n", by: signal)
    let begun = ["reflect", "elephant-plan", "--about", "Sam", "--private", "--day", "yesterday"]
    #expect(run(begun, in: world) == 128 + signal)
    stage.stopSignal.value = nil
    stage.now.value += 86_400
    stage.input.value = Array("another\n\n\n\n\n\n\n\n".utf8)
    stage.clear()
    #expect(run(["reflect", "elephant-plan"], in: stage.world) == 0)
    let month = try #require(stage.sandbox.read(".local/share/egel/entries/2026-11.json"))
    #expect(month.contains(#""private":true"#) && month.contains("one answer"))
    #expect(month.contains(#""day":"2026-11-17""#))
  }

  @Test("what is said when it goes on holds instead") func saidLater() throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    let world = stage.interrupted(atLine: 3, of: "one answer\n\n")
    let begun = ["reflect", "elephant-plan", "--private", "--day", "yesterday"]
    #expect(run(begun, in: world) == 130)
    stage.stopSignal.value = nil
    stage.input.value = Array("another\n\n\n\n\n\n\n\n".utf8)
    #expect(
      run(["reflect", "elephant-plan", "--not-private", "--day", "today"], in: stage.world) == 0)
    let month = try #require(stage.sandbox.read(".local/share/egel/entries/2026-11.json"))
    #expect(!month.contains("private") && month.contains(#""day":"2026-11-18""#))
  }

  /// What the first to end had answered lay in the trash only.
  @Test("of two that go on with the same exercise, both are kept", arguments: [true, false])
  func twoAtOnce(isFinished: Bool) throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    let begun = stage.interrupted(atLine: 3, of: "one answer\n\n")
    #expect(run(["reflect", "elephant-plan"], in: begun) == 130)
    stage.stopSignal.value = nil
    stage.input.value = Array(("of the first\n\n" + (isFinished ? "\n\n\n\n\n\n" : "q\n")).utf8)
    let isOtherDone = Box(false)
    var first = stage.world
    let readLine = first.streams.readLine
    first.streams.readLine = { (asked) throws(SystemFailure) in
      if !isOtherDone.value {
        isOtherDone.value = true
        let waiting = stage.input.value
        stage.input.value = Array("of the other\n\nq\n".utf8)
        #expect(run(["reflect", "elephant-plan"], in: stage.world) == 0)
        stage.input.value = waiting
      }
      return try readLine(asked)
    }
    #expect(run(["reflect", "elephant-plan"], in: first) == 0)
    #expect(stage.errorText.contains("You also worked on this in another terminal"))
    let kept = try #require(stage.sandbox.read(".local/share/egel/keep.json"))
    #expect(kept.contains(#"["one answer","of the other"]"#))
    #expect(kept.contains(#"["one answer","of the first"]"#) != isFinished)
  }

  @Test("its draft says what was said at its beginning") func saidInDraft() throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    let first = stage.interrupted(atLine: 3, of: "one answer\n\n")
    #expect(run(["reflect", "elephant-plan", "--private"], in: first) == 130)
    stage.stopSignal.value = nil
    var second = stage.interrupted(atLine: 2, of: "another\n\n")
    let open = second.files.open
    second.files.open = { (place, mode) throws(SystemFailure) in
      guard mode != .creating || place.path.contains("/drafts/") else {
        throw SystemFailure(call: "open", path: place.path, code: 28)
      }
      return try open(place, mode)
    }
    #expect(run(["reflect", "elephant-plan"], in: second) == 74)
    #expect(stage.errorText.contains("egel reflect --from - --private <"))
  }
}

/// What comes after an exercise.
@Suite struct AfterAnExerciseTests {
  @Test("what is to be said after a private one is private too", arguments: [true, false])
  func saying(isPrivate: Bool) throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    // One answer, seven steps skipped, and the closing question.
    let typed = "one\n\n" + String(repeating: "\n", count: 7) + "call me\n"
    stage.input.value = Array(typed.utf8)
    let more = isPrivate ? ["--private"] : []
    #expect(run(["reflect", "elephant-plan"] + more, in: stage.world) == 0)
    stage.clear()
    #expect(run(["list", "--kind", "say", "--json"], in: stage.world) == 0)
    #expect(stage.outputText.contains(#""kind":"say""#))
    #expect(stage.outputText.contains(#""private":true"#) == isPrivate)
  }

  @Test("a draft that has all of a kept exercise takes it away when it is given")
  func keptInDraft() throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    let first = stage.interrupted(atLine: 3, of: "one answer\n\n")
    #expect(run(["reflect", "elephant-plan"], in: first) == 130)
    stage.stopSignal.value = nil
    #expect(stage.sandbox.read(".local/share/egel/keep.json")?.contains("one answer") == true)
    stage.inputIsTerminal.value = false
    #expect(run(["reflect", "elephant-plan", "--print"], in: stage.world) == 0)
    let page = stage.outputText.replacing(/(## 1\.[^#]*?)\n\n/, with: { $0.1 + "\none answer\n\n" })
    let draft = ".local/share/egel/drafts/2026-11-20-2100-abcd.txt"
    stage.sandbox.write(page, to: draft)
    #expect(run(["reflect", "--from", "-"], in: stage.reading(draft)) == 0)
    #expect(stage.sandbox.read(".local/share/egel/keep.json")?.contains("one answer") != true)
  }
}

extension Stage {
  /// A world in which the person types these lines and interrupts at one of them.
  fileprivate func interrupted(
    atLine line: Int, of text: String, by signal: Int32 = 2
  ) -> World {
    input.value = Array(text.utf8)
    var world = world
    let readLine = world.streams.readLine
    let count = Box(0)
    world.streams.readLine = { (asked) throws(SystemFailure) in
      count.change { $0 += 1 }
      if count.value == line {
        self.stopSignal.value = signal
        throw SystemFailure(call: "read", path: "", code: 4)
      }
      return try readLine(asked)
    }
    return world
  }
}
