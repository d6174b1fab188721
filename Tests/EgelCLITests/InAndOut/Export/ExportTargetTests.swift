import EgelCLI
import EgelPlatform
import Foundation
import TestSupport
import Testing

/// Where an export goes, and what is there when it fails.
@Suite struct ExportTargetTests {
  let stage = Stage()
  let target: String

  init() {
    target = stage.sandbox.file("out.json")
    _ = run(["write", "hello"], in: stage.world)
  }

  @Test("nothing is written through a link, forced or not", arguments: [[], ["--force"]])
  func link(_ force: [String]) throws {
    stage.sandbox.write("mine", to: "there.txt")
    try FileManager.default.createSymbolicLink(
      atPath: target, withDestinationPath: stage.sandbox.file("there.txt"))
    #expect(run(["export", "-o", target] + force, in: stage.world) == 1)
    #expect(stage.sandbox.read("there.txt") == "mine")
    #expect(run(["export", "--split", target] + force, in: stage.world) == 1)
  }

  @Test("a folder in the journal is refused before it is made", arguments: ["md", "entries/md"])
  func insideJournal(_ name: String) {
    let folder = stage.sandbox.file(".local/share/egel/" + name)
    #expect(run(["export", "--split", folder], in: stage.world) == 1)
    #expect(!FileManager.default.fileExists(atPath: folder))
  }

  @Test("files are for their owner alone") func modes() throws {
    let folder = stage.sandbox.file("notes")
    #expect(run(["export", "-o", target], in: stage.world) == 0)
    #expect(run(["export", "--split", folder], in: stage.world) == 0)
    let note = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let files = stage.world.files
    #expect(try files.status(.init(target)).mode == 0o600)
    #expect(try files.status(.init(folder)).mode == 0o700)
    #expect(try files.status(.init(folder + "/" + note)).mode == 0o600)
  }

  static let calls = ["write", "synchronise", "setMode", "rename"]

  @Test("after a failure the old file is there, and nothing else", arguments: calls)
  func failing(_ call: String) {
    stage.sandbox.write("old", to: "out.json")
    let before = names
    var world = stage.world
    let full = SystemFailure(call: call, path: "", code: 28)
    switch call {
    case "write": world.files.write = { (_, _) throws(SystemFailure) in throw full }
    case "synchronise": world.files.synchronise = { (_) throws(SystemFailure) in throw full }
    case "setMode": world.files.setMode = { (_, _) throws(SystemFailure) in throw full }
    default: world.files.rename = { (_, _) throws(SystemFailure) in throw full }
    }
    #expect(run(["export", "-o", target, "--force"], in: world) == 74)
    #expect(stage.sandbox.read("out.json") == "old")
    #expect(names == before)
  }

  @Test("a dash is standard output, of a report as well", arguments: ["export", "report"])
  func dash(_ command: String) {
    let before = names
    #expect(run([command, "-o", "-"], in: stage.world) == 0)
    #expect(!stage.outputText.isEmpty)
    #expect(names == before)
  }

  @Test("interrupted, it leaves nothing") func interrupted() {
    stage.stopSignal.value = 2
    let before = names
    #expect(run(["export", "-o", target], in: stage.world) == 130)
    #expect(names == before)
  }

  private var names: Set<String> { Set(stage.sandbox.everything().keys) }
}
