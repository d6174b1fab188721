import EgelCore
import EgelPlatform
import EgelStore
import Foundation
import TestSupport
import Testing

/// Something else where one of the journal's own files should be: refused, never followed, waited for,
/// or written over.
@Suite struct StrangeFilesTests {
  enum Thing: CaseIterable { case link, danglingLink, pipe, folder }

  static let names = ["entries/2026-11.json", "journal.json", ".commit", "trash/2026-11.json"]

  @Test(arguments: names, Thing.allCases)
  func aThingInPlaceOfAFileIsRefused(_ name: String, _ thing: Thing) throws {
    let (ground, outside) = try stage(name, thing)
    let before = ground.contents
    #expect(throws: StoreFailure.self) { try JournalContents(of: ground.journal) }
    #expect(throws: StoreFailure.self) {
      try ground.journal.changing { try $0.change(Sample.edited) { $0.text = "again" } }
    }
    #expect(ground.contents == before)
    #expect(outside.everything() == ["bait": Array("[]".utf8)])
  }

  @Test(arguments: Thing.allCases)
  func aThingInPlaceOfTheLockDoesNoHarm(_ thing: Thing) throws {
    let (ground, outside) = try stage(".lock", thing)
    let before = try ChangeTrial.of(StagedChange.all[1])
    do {
      _ = try ground.journal.changing { try $0.add(Sample.another) }
      #expect(try JournalContents(of: ground.journal) == before.new.picture)
    } catch is StoreFailure {
      #expect(ground.contents.files == StagedChange.written.files.filter { $0.key != ".lock" })
    }
    #expect(outside.everything() == ["bait": Array("[]".utf8)])
  }

  @Test(arguments: Thing.allCases)
  func aThingWhereANewFileWouldGoStaysAsItIs(_ thing: Thing) throws {
    let (ground, outside) = try stage("entries/2026-09.json", thing)
    let before = ground.contents
    #expect(throws: StoreFailure.self) {
      try ground.journal.changing { try $0.add(Sample.september) }
    }
    #expect(ground.contents == before)
    #expect(outside.everything() == ["bait": Array("[]".utf8)])
  }

  @Test func aFolderInTheTrashIsLeftThere() throws {
    let ground = try JournalPlace(onDisk: StagedChange.written)
    try ground.files.makeFolder(.init(ground.folder + "/trash/mine"))
    _ = try ground.journal.changing { try $0.emptyTrash() }
    _ = try ground.journal.changing { try $0.add(Sample.another) }
    #expect(ground.contents.modes.keys.filter { $0.hasPrefix("trash/") } == ["trash/mine"])
  }

  @Test(arguments: [
    "with spaces", "dagboek – één", "日記", "e\u{301}", "it's \"mine\" $HOME *?", "-n",
  ])
  func aJournalMayBeCalledAnything(_ name: String) throws {
    for scene in StagedChange.all.prefix(1) + StagedChange.ofSeveralFiles {
      let ground = try JournalPlace(onDisk: scene.before, named: name)
      try scene.change(ground.journal)
      let trial = try ChangeTrial.of(scene)
      let found = try trial.outcome(on: ground)
      #expect(found == trial.new)
    }
  }

  /// A journal with the thing in place of a file, and a folder outside it that nothing may touch.
  private func stage(_ name: String, _ thing: Thing) throws -> (JournalPlace, Sandbox) {
    let ground = try JournalPlace(onDisk: StagedChange.written)
    let outside = Sandbox()
    outside.write("[]", to: "bait")
    let path = ground.folder + "/" + name
    try? FileManager.default.removeItem(atPath: path)
    switch thing {
    case .link: try link(path, to: outside.file("bait"))
    case .danglingLink: try link(path, to: outside.file("made through the link"))
    case .pipe: #expect(unsafe mkfifo(path, 0o600) == 0)
    case .folder: try ground.files.makeFolder(.init(path))
    }
    return (ground, outside)
  }

  private func link(_ path: String, to target: String) throws {
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
  }
}
