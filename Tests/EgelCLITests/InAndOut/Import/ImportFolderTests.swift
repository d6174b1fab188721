import EgelCLI
import Foundation
import TestSupport
import Testing

/// Folders and links that are given to commands which read.
@Suite struct ImportFolderTests {
  let stage = Stage()

  @Test("a link in a folder of notes is not followed, and that is said") func links() throws {
    stage.sandbox.write("---\nday: 2026-11-20\n---\nmine\n", to: "notes/a.md")
    stage.sandbox.write("---\nday: 2026-11-20\n---\nsecret\n", to: "elsewhere.md")
    try FileManager.default.createSymbolicLink(
      atPath: stage.sandbox.file("notes/b.md"),
      withDestinationPath: stage.sandbox.file("elsewhere.md"))
    #expect(run(["import", stage.sandbox.file("notes")], in: stage.world) == 0)
    #expect(stage.errorText.contains("1 added"))
    #expect(stage.errorText.contains("symbolic links, not followed: ~/notes/b.md"))
  }

  @Test("a link to the journal is no copy of it") func merging() throws {
    #expect(run(["write", "hello"], in: stage.world) == 0)
    let link = stage.sandbox.file("link")
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: stage.sandbox.file(".local/share/egel"))
    #expect(run(["merge", link], in: stage.world) == 64)
  }
}
