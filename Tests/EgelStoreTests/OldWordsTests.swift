import EgelCore
import EgelJSON
import Foundation
import TestSupport
import Testing

@testable import EgelStore

/// A journal that version 0.1.0 made with every word that is another now: kinds, scales, words of a scale, a scale
/// that is off, an own scale called `mood`, an agreement that was only said.
@Suite struct OldWordsTests {
  private static let folder = OldJournalTests.folder.deletingLastPathComponent()
    .appending(path: "words-0.1.0")
  private static let month = "entries/2026-11.json"

  private static func ground() throws -> JournalPlace {
    var contents = Contents()
    contents.modes["."] = 0o700
    for folder in ["entries", "trash"] { contents.modes[folder] = 0o700 }
    for name in [
      "agreements.json", "journal.json", "people.json", "relationships.json", "scales.json", month,
      "trash/2026-11.json",
    ] {
      contents = contents.with(name, try text(name))
    }
    return try JournalPlace(inMemory: contents)
  }

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private static func entry(_ kind: Kind = .note) -> Entry {
    var entry = Entry(id: Identifier(bits: 9), day: day, at: .epoch, text: "New")
    entry.kind = kind
    return entry
  }

  private static let day = Day("2026-11-30") ?? .earliest

  @Test("its records are written as they were")
  func bytes() throws {
    let lines = try Self.text(Self.month).split(separator: "\n").dropFirst().dropLast()
    for line in lines {
      let bytes = Array((line.last == "," ? line.dropLast() : line).utf8)
      let read = try JSONReader.read(bytes) { (reader) throws(JSONError) in try EntryLine(&reader) }
      #expect(read.bytes == bytes)
    }
    let scales = try Self.text("scales.json").utf8
    let file = try RecordFile<ScaleChoice>(reading: Array(scales))
    #expect(file.lines.map(\.lineage.shown.scale) == ["mood", "carried"])
  }

  @Test("what is written beside them leaves them and the form of the journal as they were")
  func beside() throws {
    let ground = try Self.ground()
    var entry = Self.entry()
    entry.readings = [Reading("jealousy", .number(4)), Reading("zone", .word("ok"))]
    entry.kind = .checkIn
    let added = entry
    let changed = try ground.journal.changing { writer in
      try writer.add(added)
      try writer.put(Agreement(id: Identifier(bits: 8), parties: [], dimension: "time", text: "x"))
    }
    #expect(!changed.raisesFormat)
    let files = ground.contents.files
    #expect(String(decoding: files["journal.json"] ?? [], as: UTF8.self).contains("\"format\":1"))
    let now = String(decoding: files[Self.month] ?? [], as: UTF8.self)
    for line in try Self.text(Self.month).split(separator: "\n").dropFirst().dropLast() {
      #expect(now.contains(line.last == "," ? line.dropLast() : line))
    }
  }

  @Test(
    "the first word that 0.1.0 refuses raises the form of the journal, and the next does nothing more"
  )
  func raised() throws {
    let ground = try Self.ground()
    #expect(try ground.journal.changing { try $0.add(Self.entry(.repaired)) }.raisesFormat)
    let settings = String(decoding: ground.contents.files["journal.json"] ?? [], as: UTF8.self)
    #expect(
      settings == (try Self.text("journal.json")).replacing("\"format\":1", with: "\"format\":2"))
    var second = Self.entry(.repaired)
    second.id = Identifier(bits: 10)
    let again = second
    #expect(try !ground.journal.changing { try $0.add(again) }.raisesFormat)
    #expect(
      String(decoding: ground.contents.files["journal.json"] ?? [], as: UTF8.self) == settings)
  }

  @Test("so does an import of one, in the journal's own lines", arguments: ["mended", "repaired"])
  func imported(_ kind: String) throws {
    let ground = try Self.ground()
    let line = String(decoding: Self.entry(.repaired).bytes(), as: UTF8.self)
      .replacing("repaired", with: kind)
    let source = Array(line.utf8)
    let view = try JSONReader.read(source) { (reader) throws(JSONError) in try EntryView(&reader) }
    let entry = IncomingEntry(view, source.indices, source: 0, record: 1, unsaid: EntryMembers())
    let value = IncomingEntry(
      try JSONReader.read(source) { (reader) throws(JSONError) in try EntryLine(&reader) },
      record: 1, unsaid: EntryMembers())
    for one in [entry, value] {
      let incoming = IncomingEntries([one], from: [source])
      #expect(incoming.format == (kind == "repaired" ? 2 : 1))
    }
    let changed = try ground.journal.changing {
      $0.incoming = IncomingEntries([entry], from: [source])
    }
    #expect(changed.raisesFormat == (kind == "repaired"))
  }

  @Test("a tag, a text and a scale of that name raise nothing")
  func sameLetters() throws {
    var entry = Self.entry(.hurt)
    entry.tags = ["repaired", #"kind":"repaired"#]
    entry.text = #""kind":"repaired""#
    entry.readings = [Reading("repaired", .number(3))]
    let source = entry.bytes()
    let view = try JSONReader.read(source) { (reader) throws(JSONError) in try EntryView(&reader) }
    let incoming = IncomingEntry(view, source.indices, source: 0, record: 1, unsaid: EntryMembers())
    #expect(IncomingEntries([incoming], from: [source]).format == 1)
  }

  @Test("a new journal begins with the form that 0.1.0 reads")
  func fresh() throws {
    let ground = try JournalPlace(inMemory: Contents())
    #expect(try !ground.journal.changing { try $0.add(Self.entry()) }.raisesFormat)
    let settings = String(decoding: ground.contents.files["journal.json"] ?? [], as: UTF8.self)
    #expect(settings.contains("\"format\":1"))
  }

  @Test("old and new answers are one line of a trend, and the own scale stays apart")
  func trends() throws {
    let ground = try Self.ground()
    var entry = Self.entry(.checkIn)
    entry.readings = [
      Reading(
        "jealousy", about: .person(Identifier("8j9s3qa0zbej") ?? Identifier(bits: 0)), .number(5)),
      Reading("zone", .word("too-much")), Reading("supported", .number(8)),
    ]
    let added = entry
    _ = try ground.journal.changing { try $0.add(added) }
    let trends = try ground.journal.reading { reader in
      try reader.trends(
        TrendWish(Self.day...Self.day, by: .day, on: Self.day, ScaleSpelling(reader.scaleChoices()))
      )
    }
    func only(_ scale: String) -> Trend.Point? {
      let found = trends.filter { $0.key.scale == scale }
      return found.count == 1 ? found[0].points.first : nil
    }
    #expect(only("jealousy")?.mean == 4)
    #expect(only("supported")?.mean == 5)
    #expect(only("repaired")?.mean == 4)
    #expect(only("mood")?.mean == 4)
    let zone = try #require(only("zone"))
    #expect(zone.words.map(\.word).sorted() == ["ok", "shut-down", "too-much"])
    #expect(zone.words.map(\.count).reduce(0, +) == 4)
  }
}
