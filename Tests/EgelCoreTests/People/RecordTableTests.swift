import EgelCore
import EgelJSON
import Testing

struct RecordTableTests {
  private static let b = #"{"id":"bbbbbbbbbbbb","name":"Bo"}"#
  private static let a = #"{"id":"aaaaaaaaaaaa" , "name":"Ada"}"#

  private func table(_ files: String...) throws -> RecordTable<Person> {
    RecordTable(joining: try files.map { try RecordFile(reading: Array($0.utf8)) })
  }

  private let now = clock(1_700_000_000)

  @Test func linesAreSortedAndKeepTheirOwnBytes() throws {
    let table = try table("[\(Self.b),\n  \(Self.a)]")
    #expect(text(table.bytes) == "[\n\(Self.a),\n\(Self.b)\n]\n")
    #expect(table.records.map(\.name) == ["Ada", "Bo"])
  }

  /// Whoever only looks reads without a table, and sees what a table shows.
  @Test(arguments: [
    "[]", "[\(a)]", "[\(a),\(b)]",
    #"[{"id":"aaaaaaaaaaaa","deleted":"2026-11-20T22:41:07+01:00"},{"id":"me0000000000"}]"#,
    #"[{"id":"aaaaaaaaaaaa","name":"A","others":[{"id":"aaaaaaaaaaaa","name":"B"}],"x":1}]"#,
    #"[{"id":"aaaaaaaaaaaa","deleted":"2026-11-20T22:41:07+01:00","others":[\#(a)]},\#(b)]"#,
  ])
  func lookingShowsWhatATableShows(_ file: String) throws {
    #expect(try Person.records(reading: Array(file.utf8)) == table(file).records)
  }

  @Test(arguments: ["[\(b),\(a)]", "[\(a),\(a)]"])
  func lookingLeavesWhatIsOutOfOrderToATable(_ file: String) throws {
    #expect(try Person.records(reading: Array(file.utf8)) == nil)
  }

  @Test(arguments: [
    #"[{"name":"A"}]"#, #"[{"id":"aaaaaaaaaaaa"}]"#, "[\(a),]", "[", "",
    #"[{"id":"aaaaaaaaaaaa","name":"A","others":[\#(b)]}]"#,
  ])
  func lookingRefusesWhatATableRefuses(_ file: String) {
    let one = #expect(throws: JSONError.self) { try table(file) }
    let other = #expect(throws: JSONError.self) {
      try Person.records(reading: Array(file.utf8))
    }
    #expect(one.map { String(describing: $0) } == other.map { String(describing: $0) })
  }

  @Test func aRecordOverSeveralLinesIsPutOnOne() throws {
    let table = try table("[{\n\"id\": \"bbbbbbbbbbbb\",\n\"name\": \"Bo \\n\"}]")
    #expect(text(table.bytes) == "[\n{\"id\":\"bbbbbbbbbbbb\",\"name\":\"Bo \\n\"}\n]\n")
  }

  @Test func anEmptyTableIsAnEmptyArray() throws {
    #expect(try table("[ ]").bytes == RecordTable<Person>().bytes)
    #expect(text(RecordTable<Person>().bytes) == text(RecordLines.bytes([])))
  }

  @Test func aConflictCopyIsJoinedById() throws {
    let copy = #"{"id":"bbbbbbbbbbbb","name":"Kay"}"#
    let table = try table("[\(Self.a),\(Self.b)]", "[\(copy)]", "[\(Self.a)]")
    let bo = try #require(Identifier("bbbbbbbbbbbb"))
    #expect(Set(table[bo]?.versions.map(\.name) ?? []) == ["Bo", "Kay"])
    #expect(table.lines.count == 2)
    #expect(text(table.lines[0].bytes) == Self.a)
    #expect(text(table.bytes).contains(#""others":[{"#))
  }

  @Test func changingReplacesAllThereAreAndLeavesTheRest() throws {
    let moment = try #require(now)
    let copy = #"{"id":"bbbbbbbbbbbb","name":"Kay"}"#
    var table = try table("[\(Self.a),\(Self.b)]", "[\(copy)]")
    let bo = try #require(Identifier("bbbbbbbbbbbb"))
    let gone = table.change(bo, at: moment) { $0.name = "Bodil" }
    #expect(Set(gone.map(\.name)) == ["Bo", "Kay"])
    #expect(table[bo]?.isSettled == true)
    #expect(table[bo]?.shown.history.seen.count == 2)
    #expect(text(table.lines[0].bytes) == Self.a)
    #expect(table.change(bo, at: moment) { $0.name = "Bodil" }.isEmpty)
    #expect(table.change(Person.me, at: moment) { $0.name = "Bodil" }.isEmpty)
  }

  @Test func whatIsDeletedStaysSo() throws {
    let moment = try #require(now)
    var table = try table("[\(Self.a),\(Self.b)]")
    let old = table
    let ada = try #require(Identifier("aaaaaaaaaaaa"))
    #expect(table.delete(ada, at: moment).map(\.name) == ["Ada"])
    #expect(table.delete(ada, at: moment).isEmpty)
    #expect(table.records.map(\.name) == ["Bo"])
    #expect(table.joined(with: old).bytes == table.bytes)
    #expect(!text(table.bytes).contains("Ada"))
    #expect(Community(people: table, relationships: .init(), agreements: .init()).people.count == 2)
  }

  @Test func aVersionThatWasSeenChangesNothing() throws {
    let moment = try #require(now)
    var table = try table("[\(Self.b)]")
    let bo = try #require(table.records.first)
    _ = table.change(bo.id, at: moment) { $0.name = "Bodil" }
    let bytes = table.bytes
    #expect(table.put(bo).isEmpty)
    #expect(table.bytes == bytes)
  }

  @Test func aFileOutOfOrderIsNoticed() throws {
    let file = try RecordFile<Person>(reading: Array("[\(Self.a),\(Self.b),\(Self.b)]".utf8))
    #expect(file.firstOutOfOrder == 3)
    #expect(try RecordFile<Person>(reading: Array("[\(Self.a)]".utf8)).firstOutOfOrder == nil)
  }

  @Test func errorsNameTheRecord() {
    #expect(throws: (any Error).self) { try table("[\(Self.a),{}]") }
  }
}
