import EgelJSON
import TestSupport
import Testing

@testable import EgelCore

@Suite struct MonthTableTests {
  /// In the order in which they belong.
  private let records = [
    #"{"id":"000000000003","day":"2026-11-01","at":"2026-11-30T10:00:00+01:00","text":"day first"}"#,
    #"{"id":"000000000002","day":"2026-11-02","at":"2026-11-02T23:30:00+05:00","text":"18:30"}"#,
    #"{"id":"000000000001","day":"2026-11-02","at":"2026-11-02T10:00:00-09:00","text":"19:00"}"#,
    #"{"id":"000000000000","day":"2026-11-02","at":"2026-11-02T19:00:00.5+00:00","text":"a half"}"#,
    #"{"id":"000000000004","day":"2026-11-03","at":"2026-11-03T09:00:00+01:00","text":"by id"}"#,
    #"{"id":"00000000000b","day":"2026-11-03","at":"2026-11-03T08:00:00+00:00","text":"same instant"}"#,
    #"{"id":"00000000000b","day":"2026-11-03","at":"2026-11-03T08:00:00+00:00","moved":"2026-12","seen":[]}"#,
  ].map { Array($0.utf8) }

  private func table(_ records: [[UInt8]]) throws(JSONError) -> MonthTable {
    try MonthTable(joining: [try EntryFile(reading: RecordLines.bytes(records))])
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func sortsByDayThenInstantThenId(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let shuffled = records.shuffled(using: &random)
    #expect(try table(shuffled).lines.map(\.bytes) == records)
    var grown = MonthTable()
    for record in shuffled.filter({ $0 != records[6] }) {
      let line = try EntryText.line(String(decoding: record, as: UTF8.self))
      grown.replace(line.id, with: [line])
    }
    #expect(grown.lines.map(\.bytes) == Array(records.dropLast()))
    #expect(try EntryFile(reading: RecordLines.bytes(records)).firstOutOfOrder == nil)
    let file = try EntryFile(reading: RecordLines.bytes(shuffled))
    let first = zip(records, shuffled).enumerated().first { $1.0 != $1.1 }
    #expect(try file.firstOutOfOrder == first.map { $0.offset + 1 })
  }

  @Test func linesThatAreNotTouchedKeepTheirBytes() throws {
    let foreign = Array(
      #"{ "text":"\u0041", "z" : 1,"at":"2026-11-02T19:00:00Z" ,"day":"2026-11-02","id":"00000000000c"}"#
        .utf8)
    var table = try table([foreign] + records)
    var entry = try EntryText.entry(#""text":"new""#)
    entry.day = Day("2026-11-02") ?? entry.day
    table.replace(entry.id, with: [.entry(Lineage(entry))])
    let kept = table.lines.map(\.bytes).filter { $0 != entry.bytes() }
    #expect(Set(kept) == Set(records + [foreign]))
    table.replace(entry.id, with: [])
    #expect(table.lines.map(\.bytes) == kept)
    let joined = try MonthTable(joining: [
      EntryFile(reading: RecordLines.bytes([foreign])),
      EntryFile(reading: RecordLines.bytes([records[0], foreign])),
    ])
    #expect(joined.lines.map(\.bytes) == [records[0], foreign])
  }

  @Test func replacesEverythingThatStoodThereOfAnEntry() throws {
    var table = try table(records)
    let id = try #require(Identifier("00000000000b"))
    #expect(try table.lines(of: id).map(\.isMark) == [false, true])
    let mark = try EntryText.line(String(decoding: records[6], as: UTF8.self))
    table.replace(id, with: [mark])
    #expect(table.lines.map(\.bytes) == Array(records[..<5] + [records[6]]))
    #expect(try table.lines(of: id) == [mark])
  }

  @Test func anEntryInTwoFilesIsOneByTheRuleOfVersions() throws {
    let first = Versions.first
    let one = Versions.next("one", after: [first], edited: 1)
    let two = Versions.next("two", after: [first], edited: 2)
    let files = try [[first], [one], [two, first]].map { versions in
      try EntryFile(reading: RecordLines.bytes(versions.map { $0.bytes() }))
    }
    let table = try MonthTable(joining: files)
    #expect(table.lines.map(\.bytes) == [Versions.line(one, two).bytes])
    #expect(try files.map { try MonthTable(joining: [$0]).lines.count } == [1, 1, 1])
    #expect(files.map(\.hasRepeatedIDs) == [false, false, true])
  }

  @Test func oneRecordStandsOnEachLine() throws {
    #expect(String(decoding: MonthTable().bytes, as: UTF8.self) == "[\n]\n")
    #expect(try EntryFile(reading: MonthTable().bytes).views.isEmpty)
    let lines = try table(Array(records[..<2])).bytes.split(separator: UInt8(ascii: "\n"))
    #expect(
      lines.map { Array($0) }.dropFirst() == [
        records[0] + Array(",".utf8), records[1], Array("]".utf8),
      ])
  }

  @Test func knowsTheLastMomentOfASecond() throws {
    let table = try table(records)
    let day = try #require(Day("2026-11-02"))
    let seven = try #require(Moment("2026-11-02T20:00:00.25+01:00"))
    #expect(table.lastMoment(on: day, inSecondOf: seven)?.nanoseconds == 500_000_000)
    #expect(table.lastMoment(on: day.month.first, inSecondOf: seven) == nil)
    #expect(table.lastMoment(on: day, inSecondOf: Versions.moment(0)) == nil)
  }
}
