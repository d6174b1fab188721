import EgelCLI
import EgelPlatform
import Foundation
import TestSupport
import Testing

/// What is answered at the terminal lies on the disk before the next question is asked: a kill takes nothing.
@Suite struct SittingDraftTests {
  private struct Sitting: CustomTestStringConvertible {
    var words: [String]
    var typed: String
    /// What the drafts hold as each line is asked for.
    var held: [String?]
    /// The beginning of the command that doctor gives for them.
    var command: String
    var testDescription: String { words.joined(separator: " ") }
  }

  private static let sittings = [
    Sitting(
      words: ["check-in", "--private"], typed: "\n\nok\n5\nA long day\n",
      held: [nil, nil, nil, "zone=ok\n", "zone=ok\noutside=5\n"],
      command: "egel check-in --private < "),
    Sitting(
      words: ["check-in", "--language", "nl"], typed: "\n\n\n5\nEen lange dag\n",
      held: [nil, nil, nil, nil, "outside=5\n"], command: "egel check-in --language nl < "
    ),
    Sitting(
      words: ["keep", "plan"], typed: "Sam is late\nI put the kettle on\n",
      held: [nil, "Sam is late\n"], command: #"egel keep plan --if=\"$(cat "#),
  ]

  @Test("each answer is in the draft before the next question", arguments: sittings)
  private func held(_ sitting: Sitting) throws {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    stage.input.value = Array(sitting.typed.utf8)
    let held = Box<[String?]>([])
    let meanwhile = Box("")
    let killed = Box<[String: [UInt8]]>([:])
    let world = stage.looking {
      held.change { $0.append(stage.drafts.values.first) }
      if stage.drafts.count == 1 {
        meanwhile.value = stage.doctor()
        killed.value = stage.sandbox.everything()
      }
    }
    #expect(run(sitting.words, in: world) == 0)
    #expect(held.value == sitting.held)
    #expect(!meanwhile.value.contains("egel"), "while it goes on, it is no text that waits")
    let told =
      sitting.words.contains("nl")
      ? "wordt in een ander venster geschreven" : "is being written in another terminal"
    #expect(
      stage.errorText.contains(told)
        || stage.errorText.contains("is being written in another terminal"))
    let later = Stage()
    for (name, bytes) in killed.value { later.sandbox.write(bytes, to: name) }
    #expect(later.doctor().contains(sitting.command))
    #expect(stage.drafts.isEmpty, "once it is saved, no draft of it is left")
  }

  @Test("of an exercise, each line") func reflecting() throws {
    let stage = Stage()
    _ = run(["person", "add", "Sam"], in: stage.world)
    stage.inputIsTerminal.value = true
    // With whom, two lines and an empty one, another line, and then it is killed.
    stage.input.value = Array("Sam\nHe was late\n## 2. a heading\n\nThe keys\n\n".utf8)
    let count = Box(0)
    let killed = Box<[String: [UInt8]]>([:])
    let world = stage.looking {
      count.change { $0 += 1 }
      if count.value == 6 { killed.value = stage.sandbox.everything() }
    }
    #expect(run(["reflect", "dance", "--private"], in: world) == 0)
    #expect(stage.drafts.isEmpty)
    let later = Stage()
    for (name, bytes) in killed.value { later.sandbox.write(bytes, to: name) }
    let doctor = later.doctor()
    #expect(doctor.contains("egel reflect --from - --private --about "))
    let draft = try #require(later.drafts.values.first)
    let about = try #require(doctor.firstMatch(of: /--about ([0-9a-z]+)/)?.1)
    later.input.value = Array(draft.utf8)
    let words = ["reflect", "--from", "-", "--private", "--about", String(about)]
    #expect(run(words, in: later.world) == 0)
    let saved = later.sandbox.everything().first { $0.key.contains("entries/") }?.value ?? []
    let text = String(decoding: saved, as: UTF8.self)
    #expect(text.contains(#""private":true"#) && text.contains(#""question":"dance""#))
    #expect(text.contains(#"\nHe was late\n## 2. a heading\n\n"#) && text.contains("The keys"))
  }

  @Test("the half of a plan that was answered is kept when the other is interrupted")
  func halfAPlan() {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    stage.input.value = Array("Sam is late\n".utf8)
    let count = Box(0)
    let world = stage.looking {
      count.change { $0 += 1 }
      if count.value == 2 { stage.stopSignal.value = 1 }
    }
    #expect(run(["keep", "plan"], in: world) == 129)
    #expect(stage.errorText.contains(#"your text is kept: egel keep plan --if="$(cat "#))
    #expect(Array(stage.drafts.values) == ["Sam is late\n"])
  }

  /// Only "interrupted" was said, and the answer was nowhere.
  @Test("the half of a plan is printed where no draft can be made") func halfAPlanNowhere() {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    stage.input.value = Array("Sam is late\n".utf8)
    let count = Box(0)
    var world = stage.looking {
      count.change { $0 += 1 }
      if count.value == 2 { stage.stopSignal.value = 15 }
    }
    world.files.open = stage.withoutRoom { $0.contains("/drafts/") }.files.open
    #expect(run(["keep", "plan"], in: world) == 143)
    #expect(stage.errorText.hasSuffix("here it is:\nSam is late\n"))
  }

  @Test("both halves of a plan are printed where it can be saved nowhere") func planNowhere() {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    stage.input.value = Array("Sam is late\nI put the kettle on\n".utf8)
    #expect(run(["keep", "plan"], in: stage.withoutRoom { _ in true }) == 74)
    #expect(stage.errorText.hasSuffix("here it is:\nSam is late\nI put the kettle on\n"))
  }

  @Test(
    "where nothing is answered nothing is made",
    arguments: [
      (["check-in"], "\n\n\n\n\n"), (["reflect", "elephant-plan"], "\n\nq\n"),
      (["keep", "plan"], "\n"),
    ])
  func nothing(_ words: [String], _ typed: String) {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    stage.input.value = Array(typed.utf8)
    _ = run(words, in: stage.world)
    #expect(stage.sandbox.everything().isEmpty)
  }

  @Test("where no draft can be written, the sitting goes on and is saved") func fullDisk() {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    stage.input.value = Array("\n\nok\n5\nA long day\n".utf8)
    #expect(run(["check-in"], in: stage.withoutRoom { $0.contains("/drafts/") }) == 0)
    let month = stage.sandbox.read(".local/share/egel/entries/2026-11.json")
    #expect(month?.contains("A long day") ?? false)
  }

  @Test("an answer that its draft has no room for is not said to be in it") func fullLater() {
    let stage = Stage()
    stage.inputIsTerminal.value = true
    stage.input.value = Array("\n\nok\n5\nA long day\n".utf8)
    let world = stage.withoutRoom { $0.contains("/entries/") || !stage.drafts.isEmpty }
    #expect(run(["check-in"], in: world) == 74)
    #expect(stage.errorText.contains("here it is:\nzone=ok\noutside=5\nA long day\n"))
    #expect(Array(stage.drafts.values) == ["zone=ok\n"])
  }
}

extension Stage {
  /// The texts that wait, by the names of their files.
  fileprivate var drafts: [String: String] {
    sandbox.everything(under: ".local/share/egel/drafts").filter { $0.key.hasSuffix(".txt") }
      .mapValues { String(decoding: $0, as: UTF8.self) }
  }

  /// What another egel says of the journal meanwhile.
  fileprivate func doctor() -> String {
    let text = Box("")
    var world = world
    world.streams.writeOutput = { (bytes) throws(SystemFailure) in
      text.change { $0 += String(decoding: bytes, as: UTF8.self) }
    }
    _ = run(["doctor", "--json"], in: world)
    return text.value
  }

  /// A world in which this is done each time before a line is typed; nothing is where it sets a signal.
  fileprivate func looking(_ look: @escaping @Sendable () -> Void) -> World {
    var world = world
    let readLine = world.streams.readLine
    world.streams.readLine = { (asked) throws(SystemFailure) in
      look()
      if self.stopSignal.value != nil { throw SystemFailure(call: "read", path: "", code: 4) }
      return try readLine(asked)
    }
    return world
  }

  /// A world in which some files cannot be made.
  fileprivate func withoutRoom(_ isFull: @escaping @Sendable (String) -> Bool) -> World {
    var world = world
    let open = world.files.open
    world.files.open = { (path, mode) throws(SystemFailure) in
      if mode == .creating, isFull(path.path) {
        throw SystemFailure(call: "open", path: path.path, code: 28)
      }
      return try open(path, mode)
    }
    return world
  }
}
