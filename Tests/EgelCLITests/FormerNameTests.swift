import EgelCLI
import TestSupport
import Testing

/// A person who was renamed in another copy still stands here under the name of before.
@Suite struct FormerNameTests {
  @Test("forgetting them finds both names") func bothNames() throws {
    let here = Self.journal()
    let there = Stage()
    for (name, bytes) in here.sandbox.everything() { there.sandbox.write(bytes, to: name) }
    #expect(run(["person", "rename", "Kim", "Kimberly"], in: there.world) == 0)
    let folder = ".local/share/egel/"
    let people = try #require(there.sandbox.bytes(folder + "people.json"))
    here.sandbox.write(people, to: folder + "people.sync-conflict-1.json")
    here.clear()
    #expect(run(["person", "forget", "Kimberly", "--yes", "--redact"], in: here.world) == 0)
    #expect(here.errorText.contains("replaced by the alias, or by three dots:"))
    let left = here.sandbox.everything().mapValues { String(decoding: $0, as: UTF8.self) }
    #expect(!left.values.contains { $0.contains("Kim") })
    #expect(left.values.contains { $0.contains("... is here") })
  }

  @Test("a name of before that is another person's now is left to them") func takenSince() throws {
    let here = Self.journal()
    #expect(run(["person", "edit", "Kim", "--alias", "K"], in: here.world) == 0)
    let there = Stage()
    for (name, bytes) in here.sandbox.everything() { there.sandbox.write(bytes, to: name) }
    #expect(run(["person", "rename", "Kim", "Jo"], in: there.world) == 0)
    #expect(run(["person", "add", "Kim"], in: there.world) == 0)
    #expect(run(["person", "forget", "Jo", "--yes", "--redact"], in: there.world) == 0)
    let month = there.sandbox.read(".local/share/egel/entries/2026-11.json")
    #expect(month?.contains("Kim is here") ?? false)
  }

  private static func journal() -> Stage {
    let stage = Stage()
    _ = run(["person", "add", "Kim"], in: stage.world)
    _ = run(["write", "Kim is here"], in: stage.world)
    return stage
  }
}
