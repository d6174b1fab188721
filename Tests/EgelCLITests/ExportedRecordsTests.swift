import EgelCLI
import EgelCore
import EgelExchange
import Foundation
import TestSupport
import Testing

/// What the program writes and gives away, against what its schemas say: the journal of every transcript, and the one
/// that version 0.1.0 left.
@Suite struct ExportedRecordsTests {
  /// By the section of an export.
  private static func checkers() throws -> [String: SchemaChecker] {
    var checkers = ["entries": try SchemaChecker(Schema.bytes(of: .entry))]
    for kind in RecordKind.all {
      checkers[kind.kind.table.description] = try SchemaChecker(Schema.bytes(of: .record(kind)))
    }
    return checkers
  }

  /// The records of a full export, by their section.
  private static func exported(from journal: String?, _ stage: Stage) throws -> [String: [String]] {
    let target = stage.sandbox.file("all.json")
    let place = journal.map { ["--journal", $0] } ?? []
    guard run(place + ["export", "--force", "-o", target], in: stage.world) == 0 else { return [:] }
    let data = try Data(contentsOf: URL(filePath: target))
    let whole = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    try checkWhole(whole)
    return try whole.compactMapValues { $0 as? [[String: Any]] }.mapValues { records in
      try records.map { record in
        var record = record
        // What stood under the name of a member before there was one is kept, whatever it is.
        if let thread = record["thread"], !(thread is [Any]) { record["thread"] = nil }
        return String(
          decoding: try JSONSerialization.data(withJSONObject: record), as: UTF8.self)
      }
    }
  }

  /// The full copy as one object.
  private static func checkWhole(_ export: [String: Any]) throws {
    let entries = (export["entries"] as? [[String: Any]] ?? []).map { entry in
      entry["thread"] is [Any] ? entry : entry.filter { $0.key != "thread" }
    }
    let whole = export.merging(["entries": entries]) { _, new in new }
    let data = try JSONSerialization.data(withJSONObject: whole)
    let checker = try SchemaChecker(Schema.bytes(of: .export))
    #expect(checker.accepts(String(decoding: data, as: UTF8.self)))
  }

  @Test func aCopyWithARecordOfAnotherShapeIsRefused() throws {
    let checker = try SchemaChecker(Schema.bytes(of: .export))
    #expect(checker.accepts(#"{"egel":1,"entries":[]}"#))
    #expect(!checker.accepts(#"{"entries":[]}"#))
    #expect(!checker.accepts(#"{"egel":1,"people":[{"id":"no"}]}"#))
    #expect(!checker.accepts(#"{"egel":1,"entries":[{"id":"3k9vq2m7xw4t","day":"yesterday"}]}"#))
  }

  private static func check(_ exported: [String: [String]]) throws {
    let checkers = try checkers()
    for (section, records) in exported {
      let checker = try #require(checkers[section], "\(section)")
      for record in records { #expect(checker.accepts(record), "\(section): \(record)") }
    }
  }

  @Test func theJournalsOfAllTranscripts() throws {
    var met: Set<String> = []
    for name in GoldenTests.names {
      let stage = Stage()
      let text = try String(contentsOfFile: GoldenTests.folder + "/" + name, encoding: .utf8)
      _ = Transcript(text).run(on: stage)
      stage.outputFailure.value = nil
      let exported = try Self.exported(from: nil, stage)
      try Self.check(exported)
      met.formUnion(exported.filter { !$0.value.isEmpty }.keys)
    }
    #expect(met == Set(try Self.checkers().keys))
  }

  @Test func theJournalOfVersion010() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "EgelStoreTests/Samples/journal-0.1.0")
    let exported = try Self.exported(from: folder.path, Stage())
    try Self.check(exported)
    #expect(Set(exported.filter { !$0.value.isEmpty }.keys) == Set(try Self.checkers().keys))
  }
}
