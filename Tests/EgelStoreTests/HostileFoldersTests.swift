import EgelCore
import EgelPlatform
import EgelStore
import Foundation
import TestSupport
import Testing

/// A journal's folder that someone else could write to: nothing outside it is read into, written, moved or
/// removed.
@Suite struct HostileFoldersTests {
  static let folders = ["entries", "trash", "drafts"]

  enum Thing: CaseIterable { case link, danglingLink, file }

  @Test(arguments: folders, Thing.allCases)
  func aThingInPlaceOfAFolderIsRefused(_ name: String, _ thing: Thing) throws {
    let ground = try JournalPlace(onDisk: StagedChange.written)
    let outside = try put(thing, inPlaceOf: name, ground)
    let before = outside.everything()
    let isNotFolder = { (failure: any Error) in
      if case .notFolder? = failure as? StoreFailure { true } else { false }
    }
    if name == "drafts" {
      #expect {
        try Drafts(ground.journal).keep(Array("my text".utf8))
      } throws: {
        isNotFolder($0)
      }
      Drafts(ground.journal).discard(ground.folder + "/drafts/2026-11.txt")
      #expect(Drafts(ground.journal).waiting() == [])
    } else {
      #expect {
        try ground.journal.changing { try $0.add(Sample.another) }
      } throws: {
        isNotFolder($0)
      }
      #expect { try JournalContents(of: ground.journal) } throws: { isNotFolder($0) }
    }
    #expect(outside.everything() == before)
    let found = try Doctor(ground.journal).look()
    let isTold = found.contains { finding in
      if case .notFolder = finding.fact { finding.path == name } else { false }
    }
    #expect(isTold)
  }

  /// What was found in version 0.1.0: a key was moved away, and a file deleted.
  @Test func aCommitRecordReachesNothingThroughALink() throws {
    let ground = try JournalPlace(onDisk: StagedChange.written)
    let outside = try put(.link, inPlaceOf: "entries", ground)
    outside.write("a key", to: "2026-10.sync-conflict.json")
    outside.write("a file", to: "other.json")
    try record(
      #"""
      {"moves":[{"from":"entries/2026-10.sync-conflict.json","to":"trash/key"}],
      "removals":["entries/other.json"]}
      """#, in: ground)
    #expect(throws: StoreFailure.self) { try ground.journal.changing { _ in } }
    #expect(outside.read("2026-10.sync-conflict.json") == "a key")
    #expect(outside.read("other.json") == "a file")
  }

  /// The link is put there after all checks: the folder that was opened is the one that is written to.
  @Test(arguments: ["entries", "trash"])
  func aFolderThatIsSwappedMeanwhileIsStillTheOneWrittenTo(_ name: String) throws {
    let ground = try JournalPlace(onDisk: StagedChange.written)
    let outside = Sandbox()
    let isSwapped = Box(false)
    var files = ground.files
    files.open = { [files] (place, mode) throws(SystemFailure) in
      if mode == .creating && !isSwapped.value {
        isSwapped.value = true
        let path = ground.folder + "/" + name
        try files.rename(.init(path), .init(path + " elsewhere"))
        try? FileManager.default.createSymbolicLink(
          atPath: path, withDestinationPath: outside.path)
      }
      return try files.open(place, mode)
    }
    _ = try ground.journal(with: files).changing { writer in
      try writer.change(Sample.october) { $0.text = "changed" }
    }
    #expect(isSwapped.value)
    #expect(outside.everything() == [:])
    let bytes = try #require(
      ground.contents.files["\(name == "entries" ? "entries elsewhere" : "entries")/2026-10.json"])
    #expect(String(decoding: bytes, as: UTF8.self).contains("changed"))
  }

  @Test func theJournalItselfMayBeReachedByALink() throws {
    let ground = try JournalPlace(onDisk: StagedChange.written)
    let elsewhere = Sandbox()
    try FileManager.default.createSymbolicLink(
      atPath: elsewhere.file("egel"), withDestinationPath: ground.folder)
    let journal = Journal(folder: elsewhere.file("egel"), world: ground.journal.world)
    _ = try journal.changing { try $0.add(Sample.another) }
    #expect(try ChangeTrial.of(StagedChange.all[1]).new.picture == JournalContents(of: journal))
    #expect(try Doctor(journal).look().isEmpty)
  }

  @Test func foldersOfAnotherUserAreReadAndNotWrittenTo() throws {
    let ground = try JournalPlace(onDisk: StagedChange.written)
    var files = ground.files
    files.user = { ground.files.user() + 1 }
    let journal = ground.journal(with: files)
    #expect(try JournalContents(of: journal) == JournalContents(of: ground.journal))
    let before = ground.contents
    let failure = #expect(throws: StoreFailure.self) {
      try journal.changing { try $0.add(Sample.another) }
    }
    guard case .foreign? = failure else {
      Issue.record("\(String(describing: failure))")
      return
    }
    #expect(throws: StoreFailure.self) { try Drafts(journal).keep([]) }
    #expect(ground.contents == before)
    let told = try Doctor(journal).look().compactMap { finding in
      if case .foreignOwner = finding.fact { finding.path } else { nil }
    }
    #expect(told.contains("entries") && told.contains("entries/2026-11.json"))
  }

  private func put(_ thing: Thing, inPlaceOf name: String, _ ground: JournalPlace) throws -> Sandbox
  {
    let outside = Sandbox()
    outside.write("[\n]\n", to: "2026-11.json")
    outside.write("not a draft", to: "2026-11.txt")
    let path = ground.folder + "/" + name
    try FileManager.default.removeItem(atPath: path)
    switch thing {
    case .link:
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: outside.path)
    case .danglingLink:
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: outside.file("made through the link"))
    case .file: try Data().write(to: URL(fileURLWithPath: path))
    }
    return outside
  }

  private func record(_ text: String, in ground: JournalPlace) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: ground.folder + "/.commit"))
  }
}
