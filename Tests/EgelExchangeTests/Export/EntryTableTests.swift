import EgelCore
import EgelExchange
import EgelJSON
import Testing

/// A table of entries does not depend on how their records are written, or on months being made apart.
@Suite struct EntryTableTests {
  private static let people = [
    Person(id: Identifier(bits: 1), name: "Kim"),
    Person(id: Identifier(bits: 2), name: "=Sam, or so"),
    Person(id: Identifier(bits: 3), name: "Zoë"),
  ]

  /// Words that stand in a cell as they are, and words of which something has to be made.
  private static let words = [
    "Bo", "a b", "één", "x, y", "x; y", " padded", "padded ", "\"quoted\"", "-1", "'s", "del\u{7F}",
    "c1\u{85}", "’s", "￥", "＝1", "a=b", "tab\t", "\\u{41}", "😀",
  ]

  @Test(arguments: [false, true])
  func aRecordWithSpaceInItMakesTheSameRow(_ isRaw: Bool) throws {
    var records = RandomRecords(seed: 21)
    let table = EntryTable(names: NameBook(Self.people), isRaw: isRaw)
    for _ in 0..<3_000 {
      let line = String(decoding: entry(&records).bytes(), as: UTF8.self)
      let plain = try rows("[\n\(line)\n]\n", table)
      // With white space in it, nothing is where it is looked for.
      let spread = try rows("[\n\(line.replacing("{\"id\":", with: "{ \"id\":"))\n]\n", table)
      #expect(plain == spread, "\(line)")
    }
  }

  /// Entries as they mostly are, and some that are not.
  private func entry(_ records: inout RandomRecords) -> Entry {
    var entry = records.entry()
    entry.at = Moment(instant: entry.at.instant, offset: 3600) ?? entry.at
    if records.chance() { entry.readings = [] }
    if records.chance() { entry.asked = nil }
    if records.chance() {
      entry.tags = ["home", Self.words.randomElement(using: &records.random) ?? ""]
    }
    if records.chance() {
      let name = Self.words.randomElement(using: &records.random) ?? ""
      entry.about = [.person(Self.people[records.chance() ? 0 : 1].id), .name(name)]
    }
    if records.chance() {
      entry.feelings = ["calm", Self.words.randomElement(using: &records.random) ?? "x"].map {
        Feeling($0, strength: records.chance() ? 10 : nil, isUnderneath: records.chance())
      }
    }
    if records.chance() { entry.text = "’s Avonds \\u{41} \u{7F}\u{85}\u{2028}\r\nsoep \"één\"\r" }
    if records.chance() { entry.history = History() }
    return entry
  }

  private func rows(_ text: String, _ table: EntryTable) throws -> String {
    let file = try EntryFile(reading: Array(text.utf8))
    var bytes: [UInt8] = []
    try table.add(file.views, of: file, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test func monthsApartMakeWhatMonthsInTurnMake() throws {
    var records = RandomRecords(seed: 22)
    let table = EntryTable(names: NameBook(), isRaw: false)
    let selection = ExportSelection(.chosen(EntryFilter(), today: .earliest))
    var (turn, apart) = (
      EntryExport(.table(table), selection), EntryExport(.table(table), selection)
    )
    var (one, other): ([UInt8], [UInt8]) = ([], [])
    for _ in 0..<20 {
      let lines = (0..<10).map { _ in records.entry().bytes() }
      let file = try EntryFile(reading: RecordLines.bytes(lines))
      try turn.add(file, to: &one)
      apart.append(try apart.part(file), to: &other)
    }
    #expect(apart.isOfParts)
    #expect(one == other)
    #expect(turn.count == apart.count && turn.withheld == apart.withheld)
  }
}
