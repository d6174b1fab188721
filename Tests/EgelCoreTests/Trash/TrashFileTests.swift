import TestSupport
import Testing

@testable import EgelCore

@Suite struct TrashFileTests {
  private func record(_ id: UInt64, _ seconds: Int, _ text: String) -> TrashedRecord {
    TrashedRecord(
      id: Identifier(bits: id), trashedAt: Versions.moment(seconds), why: .deleted,
      record: Array(#"{"text":"\#(text)"}"#.utf8))
  }

  /// By id, then by time, then by what they hold.
  private var ordered: [TrashedRecord] {
    [record(1, 5, "a"), record(2, 1, "b"), record(2, 1, "c"), record(2, 3, "a"), record(3, 0, "z")]
  }

  @Test(arguments: 0..<10 as Range<UInt64>) func keepsItsOrder(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var file = TrashFile()
    for record in ordered.shuffled(using: &random) { file.add(record) }
    #expect(file.records == ordered)
    #expect(try TrashFile(reading: file.bytes).records == ordered)
    #expect(file.bytes.count { $0 == UInt8(ascii: "\n") } == ordered.count + 2)
  }

  @Test func whatLiesThereAlreadyIsLeftAsItIs() {
    var file = TrashFile()
    file.add(record(1, 5, "a"))
    file.add(record(1, 6, "a"))
    #expect(file.records == [record(1, 5, "a")])
    file.add(record(2, 6, "a"))
    #expect(file.records.count == 2)
  }

  @Test func takesOutOneOrAllOfAnEntry() {
    var file = TrashFile()
    for record in ordered { file.add(record) }
    file.remove(record(2, 1, "b"))
    #expect(file.records == [ordered[0]] + ordered[2...])
    file.remove(record(2, 1, "b"))
    file.removeAll(of: Identifier(bits: 2))
    #expect(file.records == [ordered[0], ordered[4]])
  }

  @Test(arguments: ["", "{}", "[{}]", "[1]", "[],"])
  func whatIsNoTrashIsRefused(_ text: String) {
    #expect((try? TrashFile(reading: Array(text.utf8))) == nil)
    #expect((try? TrashFile(reading: Array("[]".utf8)))?.records.isEmpty == true)
  }
}
