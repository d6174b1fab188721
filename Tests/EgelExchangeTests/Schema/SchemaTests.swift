import EgelCore
import EgelExchange
import EgelJSON
import Foundation
import TestSupport
import Testing

/// The schemas, held to what the journal's own reader takes and its writer makes.
@Suite struct SchemaTests {
  @Test("the checker knows every keyword", arguments: Schema.Kind.all)
  func keywords(_ kind: Schema.Kind) throws {
    let unknown = try SchemaChecker(Schema.bytes(of: kind)).keywords
      .subtracting(SchemaChecker.known)
    #expect(unknown.isEmpty)
  }

  @Test("entries that are written fit, as the reader says too") func entries() throws {
    let checker = try SchemaChecker(Schema.bytes(of: .entry))
    var records = RandomRecords(seed: 1)
    for _ in 0..<300 {
      let other = records.entry()
      let entry = records.entry()
      var twin = Entry(id: entry.id, day: other.day, at: other.at, text: "elsewhere")
      twin.tags = other.tags
      let bytes = records.chance() ? entry.bytes() : entry.bytes(others: [twin])
      #expect(Self.readsAsEntry(bytes))
      #expect(checker.accepts(Self.text(bytes)), "\(Self.text(bytes))")
    }
  }

  @Test("marks of moved entries and stubs of deleted ones fit")
  func marks() throws {
    let checker = try SchemaChecker(Schema.bytes(of: .entry))
    let head = "{\"id\":\"3k9vq2m7xw4t\",\"day\":\"2026-11-20\",\"at\":\"2026-11-20T22:41:07Z\""
    let stub = head + ",\"deleted\":\"2026-11-21T00:00:00Z\",\"seen\":[\"a3zeemjnj3b4\"]}"
    let mark = head + ",\"moved\":\"2026-12\",\"seen\":[]}"
    for record in [stub, mark] {
      #expect(Self.readsAsEntry(Array(record.utf8)))
      #expect(checker.accepts(record))
    }
  }

  static let refused = [
    ("id", "\"3k9vq2m7xw4\""), ("id", "\"3k9vq2m7xw4u\""), ("id", "7"), ("id", "null"),
    ("day", "\"2026-11-31\""), ("day", "\"2026-13-01\""), ("day", "\"0000-01-01\""),
    ("day", "\"2026-1-1\""), ("day", "20261120"), ("at", "\"2026-11-20 22:41:07+01:00\""),
    ("at", "\"2026-11-20T22:41:07\""), ("at", "\"2026-11-20T24:00:00Z\""),
    ("at", "\"2026-11-20T22:41:60Z\""), ("at", "\"2026-11-20T22:41:07+19:00\""),
    ("at", "\"2026-11-20T22:41:07+18:30\""),
    ("at", "\"2026-11-20T22:41:07.Z\""), ("kind", "\"poem\""), ("kind", "null"),
    ("about", "\"Kim\""), ("about", "[\"Kim\"]"), ("about", "[{}]"),
    ("about", "[{\"name\":\"Kim\",\"age\":1}]"), ("about", "[{\"name\":1}]"), ("tags", "\"home\""),
    ("tags", "[1]"), ("feelings", "[{\"word\":\"\"}]"), ("feelings", "[{\"strength\":3}]"),
    ("feelings", "[{\"word\":\"x\",\"strength\":11}]"),
    ("feelings", "[{\"word\":\"x\",\"strength\":1.5}]"),
    ("feelings", "[{\"word\":\"x\",\"underneath\":1}]"), ("readings", "[{\"scale\":\"near\"}]"),
    ("readings", "[{\"answer\":1}]"), ("readings", "[{\"scale\":\"near\",\"answer\":true}]"),
    ("readings", "[{\"scale\":\"near\",\"answer\":1,\"about\":\"Kim\"}]"), ("asked", "\"x\""),
    ("asked", "{\"words\":\"x\"}"), ("whose", "\"hers\""), ("outcome", "\"maybe\""),
    ("private", "\"yes\""), ("private", "1"), ("sealed", "true"), ("edited", "\"yesterday\""),
    ("deleted", "true"), ("seen", "[\"x\"]"), ("others", "[{}]"), ("text", "null"), ("text", "[]"),
    ("moved", "\"2026\""),
  ]

  @Test("what the reader refuses does not fit", arguments: refused)
  func mutated(_ change: (member: String, value: String)) throws {
    let checker = try SchemaChecker(Schema.bytes(of: .entry))
    let record = Self.record(with: change.member, change.value)
    #expect(!Self.readsAsEntry(Array(record.utf8)))
    #expect(!checker.accepts(record), "\(record)")
  }

  @Test("a mark with content, and a record without what it needs, do not fit")
  func combinations() throws {
    let checker = try SchemaChecker(Schema.bytes(of: .entry))
    let whole = Self.record(with: "tags", "[\"x\"]")
    var broken = ["id", "day", "at"].map { whole.replacing("\"\($0)\":", with: "\"was-\($0)\":") }
    broken.append(whole.dropLast() + ",\"moved\":\"2026-12\"}")
    for record in broken {
      #expect(!Self.readsAsEntry(Array(record.utf8)))
      #expect(!checker.accepts(record), "\(record)")
    }
  }

  @Test("a check-in is an entry with answers") func checkIn() throws {
    let checker = try SchemaChecker(Schema.bytes(of: .checkIn))
    #expect(checker.accepts(Self.record(with: "readings", "[{\"scale\":\"near\",\"answer\":7}]")))
    #expect(!checker.accepts(Self.record(with: "tags", "[]")))
  }

  @Test("records of every kind that are written fit, as the reader says too")
  func tables() throws {
    var records = RandomRecords(seed: 2)
    func check<Kept: TableRecord>(_ record: Kept) throws {
      let checker = try SchemaChecker(Schema.bytes(of: .record(Kept.self)))
      let written = record.bytes()
      #expect(Self.reads(Kept.self, written) && checker.accepts(Self.text(written)))
    }
    for kind in RecordKind.all {
      for _ in 0..<200 {
        let made = records.record(of: kind)
        let record = try #require(made)
        try check(record)
      }
    }
  }

  static let refusedRecords: [(any TableRecord.Type, String)] = [
    (Person.self, "{\"name\":\"Kim\"}"), (Person.self, "{\"id\":\"3k9vq2m7xw4t\"}"),
    (Person.self, "{\"id\":\"3k9vq2m7xw4t\",\"name\":\"Kim\",\"died\":2019}"),
    (Person.self, "{\"id\":\"3k9vq2m7xw4t\",\"name\":\"Kim\",\"forms\":[{\"basis\":\"choice\"}]}"),
    (
      Person.self,
      "{\"id\":\"3k9vq2m7xw4t\",\"name\":\"Kim\",\"forms\":[{\"form\":\"x\",\"since\":\"19\"}]}"
    ),
    (Relationship.self, "{\"id\":\"3k9vq2m7xw4t\"}"),
    (Relationship.self, "{\"id\":\"3k9vq2m7xw4t\",\"parties\":[\"Kim\"]}"),
    (
      Relationship.self,
      "{\"id\":\"3k9vq2m7xw4t\",\"parties\":[],\"chapters\":[{\"state\":\"fine\"}]}"
    ),
    (Relationship.self, "{\"id\":\"3k9vq2m7xw4t\",\"parties\":[],\"slowings\":[{}]}"),
    (OwnQuestion.self, "{\"id\":\"3k9vq2m7xw4t\"}"), (OwnQuestion.self, "{\"nl\":\"x\"}"),
    (OwnQuestion.self, "{\"id\":\"3k9vq2m7xw4t\",\"en\":\"x\",\"weight\":\"big\"}"),
    (Agreement.self, "{\"id\":\"3k9vq2m7xw4t\",\"parties\":[]}"),
    (
      Agreement.self,
      "{\"id\":\"3k9vq2m7xw4t\",\"parties\":[],\"dimension\":\"time\",\"status\":\"x\"}"
    ),
    (
      Agreement.self,
      "{\"id\":\"3k9vq2m7xw4t\",\"parties\":[],\"dimension\":\"time\",\"earlier\":[{}]}"
    ),
    (ScaleChoice.self, "{\"id\":\"3k9vq2m7xw4t\"}"),
    (ScaleChoice.self, "{\"id\":\"3k9vq2m7xw4t\",\"scale\":\"x\",\"off\":\"yes\"}"),
    (ScaleChoice.self, "{\"id\":\"3k9vq2m7xw4t\",\"scale\":\"x\",\"own\":{\"about\":\"dog\"}}"),
    (ScaleChoice.self, "{\"id\":\"3k9vq2m7xw4t\",\"scale\":\"x\",\"own\":{\"from\":\"0\"}}"),
    (KeptThing.self, "{\"id\":\"3k9vq2m7xw4t\",\"kind\":\"plan\"}"),
    (KeptThing.self, "{\"id\":\"3k9vq2m7xw4t\",\"day\":\"2026-11-20\"}"),
    (
      KeptThing.self,
      "{\"id\":\"3k9vq2m7xw4t\",\"kind\":\"plan\",\"day\":\"2026-11-20\",\"about\":[\"Kim\"]}"
    ),
    (
      KeptThing.self,
      "{\"id\":\"3k9vq2m7xw4t\",\"kind\":\"plan\",\"day\":\"2026-11-20\",\"with\":\"dog\"}"
    ),
  ]

  @Test("other records the reader refuses do not fit", arguments: refusedRecords)
  func mutatedRecords(_ row: (kind: any TableRecord.Type, record: String)) throws {
    let isRead = Self.reads(row.kind, Array(row.record.utf8))
    #expect(!isRead)
    #expect(!(try SchemaChecker(Schema.bytes(of: .record(row.kind))).accepts(row.record)))
  }

  @Test("me needs no name, and neither does what was deleted") func exceptions() throws {
    let checker = try SchemaChecker(Schema.bytes(of: .record(Person.self)))
    let me = "{\"id\":\"me0000000000\"}"
    let gone = "{\"id\":\"3k9vq2m7xw4t\",\"deleted\":\"2026-11-21T00:00:00Z\"}"
    for record in [me, gone] {
      #expect(Self.reads(Person.self, Array(record.utf8)))
      #expect(checker.accepts(record))
    }
  }

  private static func record(with member: String, _ value: String) -> String {
    var members = [
      "id": "\"3k9vq2m7xw4t\"", "day": "\"2026-11-20\"", "at": "\"2026-11-20T22:41:07+01:00\"",
    ]
    members[member] = value
    return "{" + members.sorted { $0.key < $1.key }.map { "\"\($0)\":\($1)" }.joined(separator: ",")
      + "}"
  }

  private static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  private static func readsAsEntry(_ bytes: [UInt8]) -> Bool {
    (try? EntryFile.entries(reading: [UInt8(ascii: "[")] + bytes + [UInt8(ascii: "]")])) != nil
  }

  private static func reads<Kept: TableRecord>(_ type: Kept.Type, _ bytes: [UInt8]) -> Bool {
    (try? RecordFile<Kept>(reading: [UInt8(ascii: "[")] + bytes + [UInt8(ascii: "]")])) != nil
  }
}
