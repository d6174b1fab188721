import EgelCore
import EgelJSON
import Foundation
import TestSupport
import Testing

@testable import EgelStore

/// A journal as version 0.1.0 left it: entries edited, moved, deleted and changed in two places, a trash, a record of
/// every other kind, a member of another program, and a change to several files that was killed half-way.
///
/// Its bytes are the promise: fingerprints are made of them, so what this program writes of a record that nobody
/// changed has to be what 0.1.0 wrote.
@Suite struct OldJournalTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Samples/journal-0.1.0")

  /// All of its files, in memory.
  private static func ground() throws -> JournalPlace {
    var contents = Contents()
    contents.modes["."] = 0o700
    let found = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let root = folder.path + "/"
    for case let url as URL in found ?? .init() {
      let name = String(url.path.dropFirst(root.count))
      if url.hasDirectoryPath {
        contents.modes[name] = 0o700
      } else {
        contents = contents.with(name, String(decoding: try Data(contentsOf: url), as: UTF8.self))
      }
    }
    return try JournalPlace(inMemory: contents)
  }

  private static func lines(_ name: String) throws -> [[UInt8]] {
    let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().dropLast().map { line in
      Array((line.last == "," ? line.dropLast() : line).utf8)
    }
  }

  @Test(arguments: ["entries/2026-10.json", "entries/2026-11.json"])
  func anEntryIsWrittenAsItWas(_ name: String) throws {
    for line in try Self.lines(name) {
      let read = try JSONReader.read(line) { (reader) throws(JSONError) in try EntryLine(&reader) }
      #expect(String(decoding: read.bytes, as: UTF8.self) == String(decoding: line, as: UTF8.self))
    }
  }

  @Test func everyOtherRecordIsWrittenAsItWas() throws {
    func check<Kept: TableRecord>(_ kind: Kept.Type) throws {
      for line in try Self.lines(kind.kind.fileName) {
        let read = try #require(try Kept.lines(reading: RecordLines.bytes([line])).first).lineage
        let bytes = read.shown.bytes(others: read.others)
        #expect(String(decoding: bytes, as: UTF8.self) == String(decoding: line, as: UTF8.self))
      }
    }
    for kind in RecordKind.all { try check(kind) }
  }

  @Test func whatLiesInTheTrashIsKnownByItsFingerprint() throws {
    let ground = try Self.ground()
    let seen = try ground.journal.reading { reader in
      try reader.months.flatMap { month in
        try reader.entries(of: month).views.flatMap { view in
          let line = try reader.line(of: view, in: try reader.entries(of: month), month: month)
          return switch line {
          case .entry(let lineage): lineage.versions.flatMap(\.history.seen)
          case .moved(let mark): mark.seen
          }
        }
      }
    }
    let trashed = try ["trash/2026-10.json", "trash/2026-11.json"].flatMap { name in
      try TrashFile(reading: ground.contents.files[name] ?? []).records
    }
    #expect(trashed.count == 4)
    for record in trashed {
      let entry = try #require(try record.entry())
      #expect(seen.contains(entry.fingerprint), "\(record.id)")
      #expect(entry.fingerprint == record.fingerprint)
    }
  }

  @Test func theUnfinishedChangeIsReadAndFinished() throws {
    let ground = try Self.ground()
    func months() throws -> [String] {
      try ground.journal.reading { reader in
        try reader.months.map { "\($0) \(try reader.entries(of: $0).views.count { $0.isLive })" }
      }
    }
    let told = try months()
    #expect(told == ["2026-09 1", "2026-10 2", "2026-11 5"])
    _ = try ground.journal.changing { _ in }
    #expect(try months() == told)
    let names = ground.contents.files.keys
    #expect(names.contains("entries/2026-09.json"))
    #expect(
      !names.contains { $0.hasSuffix(FileName.commit) || $0.contains(FileName.temporaryPrefix) })
  }
}
