import EgelCore
import EgelJSON
import TestSupport
import Testing

/// What holds for records of every kind, by what the list of kinds says of each.
struct RecordKindTests {
  @Test func eachHasNamesOfItsOwn() {
    let kinds = RecordKind.all.map { $0.kind }
    #expect(Set(kinds.map(\.table.description)).count == kinds.count)
    #expect(Set(kinds.map(\.word)).count == kinds.count)
    #expect(Set(kinds.map(\.schema)).count == kinds.count)
    for kind in kinds {
      #expect(RecordKind(file: kind.fileName)?.word == kind.word)
      #expect(RecordKind(file: "\(kind.table).sync-conflict-20261121.json")?.word == kind.word)
    }
    #expect(RecordKind(file: "entries/2026-11.json") == nil)
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func theQuickAndTheCarefulWayAgree(seed: UInt64) throws {
    func check<Kept: TableRecord>(_ kind: Kept.Type) throws {
      let made = try Self.records(of: kind, seed)
      let bytes = RecordLines.bytes(made.map { $0.bytes() })
      let table = RecordTable(joining: [try RecordFile<Kept>(reading: bytes)])
      #expect(table.records == made)
      #expect(table.bytes == bytes)
      #expect(try Kept.records(reading: bytes) == made)
    }
    for kind in RecordKind.all { try check(kind) }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func membersInAnyOrderMakeTheSameRecord(seed: UInt64) throws {
    func check<Kept: TableRecord>(_ kind: Kept.Type) throws {
      for record in try Self.records(of: kind, seed) {
        let turned = try Self.turned(record.bytes())
        #expect(try Kept.records(reading: turned) == [record])
        #expect(try Kept.lines(reading: turned).first?.lineage.shown.bytes() == record.bytes())
      }
    }
    for kind in RecordKind.all { try check(kind) }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func whoIsLeftOutStandsNowhere(seed: UInt64) throws {
    func check<Kept: TableRecord>(_ kind: Kept.Type) throws -> Int {
      var people = 0
      for record in try Self.records(of: kind, seed) {
        var (same, without) = (record, record)
        var look = Meeting()
        same.substitute(by: &look)
        #expect(same == record)
        var leaving = Leaving()
        without.substitute(by: &leaving)
        let text = String(decoding: without.bytes(), as: UTF8.self)
        for person in look.people { #expect(!text.contains(person.description), "\(text)") }
        people += look.people.count
      }
      return people
    }
    let met = try RecordKind.all.map { try check($0) }
    #expect(met.contains { $0 > 0 })
  }

  /// Some records as a file holds them, with a member of another program in each.
  private static func records<Kept: TableRecord>(
    of kind: Kept.Type, _ seed: UInt64
  ) throws -> [Kept] {
    var random = RandomRecords(seed: seed)
    var records: [Kept] = []
    for _ in 0..<5 {
      let made = random.record(of: kind) as? Kept
      var record = try #require(made)
      record.id = random.id()
      record.extra.keep("zzz", string: random.word())
      records.append(record)
    }
    return records.sorted { $0.id < $1.id }
  }

  /// A file of one record, with its members backwards.
  private static func turned(_ record: [UInt8]) throws -> [UInt8] {
    var members: [[UInt8]] = []
    try JSONReader.read(record) { (reader) throws(JSONError) in
      try reader.openObject()
      while let key = try reader.nextKey() {
        let name = key.string
        members.append(Array("\"\(name)\": ".utf8) + (try reader.raw()))
      }
    }
    let joined = members.reversed().joined(separator: Array(" , ".utf8))
    return Array("[{".utf8) + joined + Array("}]".utf8)
  }
}

/// Notes who stands in a record, and changes nothing.
private struct Meeting: Substitution {
  var people: Set<Identifier> = []

  mutating func person(_ person: Subject) -> Subject? {
    if case .person(let id) = person { people.insert(id) }
    return person
  }

  func words(_ words: String) -> String { words }
  func question(_ words: String) -> String { words }
  var placeholder: String { "" }
}

/// Leaves everyone out.
private struct Leaving: Substitution {
  func person(_ person: Subject) -> Subject? { nil }
  func words(_ words: String) -> String { words }
  func question(_ words: String) -> String { words }
  var placeholder: String { "..." }
}
