import EgelJSON
import Testing

@testable import EgelCore

@Suite struct EntryFileDamageTests {
  @Test func isWholeToBeginWith() throws {
    let file = try EntryFile(reading: SampleMonth.bytes)
    #expect(try MonthTable(joining: [file]).bytes == SampleMonth.bytes)
    for (view, record) in zip(file.views, SampleMonth.records) {
      #expect(try file.line(of: view).bytes == record)
    }
  }

  @Test func isRefusedWhereverItIsCut() {
    let bytes = SampleMonth.bytes
    for end in 0..<(bytes.count - 1) { checkRefusal(of: Array(bytes[..<end])) }
    #expect((try? EntryFile(reading: Array(bytes.dropLast())))?.views.count == 5)
  }

  @Test(arguments: SampleMonth.records.indices)
  func isReadAsItStandsOrRefusedWhereAByteIsChanged(_ number: Int) {
    let values: [UInt8] = [0x00, 0x20, 0x22, 0x2c, 0x30, 0x39, 0x5c, 0x5d, 0x61, 0x7d, 0x80, 0xc3]
    let record = SampleMonth.records[number]
    for place in record.indices {
      // Each place meets three of the values, and each value all kinds of places.
      for step in 0..<3 {
        var damaged = record
        damaged[place] = values[(place + step * 5) % values.count]
        if damaged[place] != record[place] { check(damaged, of: record) }
      }
    }
  }

  @Test func isRefusedOrReadWhereAByteBetweenRecordsIsChanged() throws {
    let whole = SampleMonth.bytes
    let records = try EntryFile(reading: whole).views.map(\.record)
    for place in whole.indices where !records.contains(where: { $0.contains(place) }) {
      for value in [0x20, 0x2c, 0x5b, 0x7b, 0xff] as [UInt8] where whole[place] != value {
        var damaged = whole
        damaged[place] = value
        guard whole[place] != 0x0a || value != 0x20 else { continue }
        checkRefusal(of: damaged)
      }
    }
  }

  /// A record is read in a quick way and in a careful one, which a space in it brings about.
  private func check(_ damaged: [UInt8], of record: [UInt8]) {
    let careful = Array("{ ".utf8) + damaged.dropFirst()
    let line = try? read(damaged)
    let isObject = damaged.first == UInt8(ascii: "{")
    #expect(!isObject || line == (try? read(careful)), "\(shown(damaged))")
    let file = Array("[".utf8) + damaged + Array("]".utf8)
    guard let line, let view = try? EntryFile(reading: file).views.first else {
      #expect(line == nil, "\(shown(damaged))")
      return checkRefusal(of: file)
    }
    #expect(file[view.record].elementsEqual(damaged))
    #expect(versions(of: line).contains { isShown($0, by: view) }, "\(shown(damaged))")
    #expect((try? read(line.bytes)) == line, "\(shown(damaged))")
    #expect(line.bytes != record, "a change was not seen: \(shown(damaged))")
  }

  private func checkRefusal(of bytes: [UInt8]) {
    do throws(JSONError) {
      _ = try EntryFile(reading: bytes)
      Issue.record("read although damaged: \(shown(bytes))")
    } catch {
      let before = bytes[..<error.offset]
      #expect(error.line == before.count { $0 == UInt8(ascii: "\n") } + 1)
      #expect(error.column > 0)
    }
  }

  private func versions(of line: EntryLine) -> [Entry] {
    switch line {
    case .entry(let lineage): return lineage.versions
    case .moved(let mark): return [Entry(id: mark.id, day: mark.day, at: mark.at, text: "")]
    }
  }

  private func isShown(_ version: Entry, by view: EntryView) -> Bool {
    view.id == version.id && view.day == version.day && view.at == version.at
      && view.kind == version.kind && view.isPrivate == version.isPrivate
      && view.sealedUntil == version.sealedUntil
      && view.isDeleted == (version.history.deleted != nil)
  }

  private func read(_ record: [UInt8]) throws(JSONError) -> EntryLine {
    try JSONReader.read(record) { (reader) throws(JSONError) in try EntryLine(&reader) }
  }

  private func shown(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}
