import TestSupport
import Testing

@testable import EgelCore

/// The quick search finds what a plain one finds.
@Suite struct RandomSearchTests {
  private static let pieces = [
    "soep", "Soep", "SOEP", "café", "cafe\u{301}", "ĳs", "Straße", "ÆON", "\n", " ", "\t", "\\",
    "\"",
    "\u{1}", "nik", "Привет", "👩‍👩‍👧", "’s", "–", "\u{A0}", "/", "u00e9", "Ærø", "ŝ", "Ǖ", "ẞ",
  ]
  private static let needles = [
    "soep", "cafe", "ij", "ss", "ae", "nik", "e", "’s", "s a", "привет", "u00e9", "ærø", "\\", "u",
    "soepcafe", "so", "p c",
  ]

  @Test(arguments: 0..<60 as Range<UInt64>)
  func agreesWithFoldedStrings(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let entries = (0..<20).map { number in
      let words = (0..<Int.random(in: 0..<24, using: &random)).map { _ in
        Self.pieces.randomElement(using: &random) ?? ""
      }
      return Self.entry(number, words.joined())
    }
    let bytes = RecordLines.bytes(entries.map { $0.bytes() })
    for needle in Self.needles {
      let query = try SearchQuery(typed: ["\"\(needle)\""], isExact: false)
      let search = EntrySearch(query, EntryFilter(), on: .latest)
      let whole = try EntryFile(reading: bytes)
      let found = try search.found(in: bytes) ?? search.found(in: whole)
      let plain = entries.filter { Folded($0.text).text.contains(Folded(needle).text) }
      #expect(found.map(\.id) == plain.map(\.id), "\(needle)")
      #expect(search.found(in: whole).map(\.id) == plain.map(\.id), "\(needle)")
      let count = try search.count(in: bytes) ?? search.found(in: whole).count
      #expect(count == plain.count, "\(needle)")
      #expect(plain.allSatisfy { !query.places(in: $0.text).isEmpty }, "\(needle)")
    }
  }

  @Test func foldsEachLetterAsNamesAreFolded() {
    for value in Array(0x80..<0x300) + Array(0x370..<0x800) + Array(0x1E00..<0x2070) {
      guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
      let plain = Folded("x\(String(scalar))y").text
      guard plain.utf8.allSatisfy({ $0 < 0x80 }) else { continue }
      #expect(
        String(decoding: ByteFolder.folded("x\(String(scalar))y"), as: UTF8.self) == plain,
        "\(value)")
    }
  }

  @Test func foreignEscapesAreReadWithCare() throws {
    let line = #"{"id":"000000000001","day":"2026-11-01","at":"2026-11-01T10:00:00+01:00","text":"#
    let bytes = Array("[\n\(line)\"caf\\u00e9 \\/ thee\"}\n]\n".utf8)
    for needle in ["cafe", "/ thee"] {
      let search = EntrySearch(
        try SearchQuery(typed: [needle], isExact: false), EntryFilter(), on: .latest)
      #expect(try search.found(in: bytes)?.count == 1)
    }
  }

  @Test(arguments: ["[]", "[ \n{\"soep\":1}\n]\n", "[\n{\"id\":\"soep\n]\n", "", "[\nsoep]\n"])
  func anyOtherFormIsLeftToTheCarefulReader(_ text: String) throws {
    let query = try SearchQuery(typed: ["soep"], isExact: false)
    #expect(try EntrySearch(query, EntryFilter(), on: .latest).found(in: Array(text.utf8)) == nil)
  }

  @Test func aRepeatedIdIsLeftToTheCarefulReader() throws {
    let bytes = RecordLines.bytes([Self.entry(1, "soep").bytes(), Self.entry(1, "thee").bytes()])
    let query = try SearchQuery(typed: ["soep"], isExact: false)
    #expect(try EntrySearch(query, EntryFilter(), on: .latest).found(in: bytes) == nil)
  }

  @Test func whatMayNotBeShownIsNotCounted() throws {
    let today = try #require(Day(year: 2026, month: 11, day: 20))
    var entries = (0..<5).map { Self.entry($0, "soep soep") }
    entries[1].sealedUntil = today.adding(days: 1)
    entries[2].sealedUntil = today
    entries[3].kind = .thanks
    entries[4].history.deleted = entries[4].at
    let bytes = RecordLines.bytes(entries.map { $0.bytes() })
    let query = try SearchQuery(typed: ["soep"], isExact: false)
    #expect(try EntrySearch(query, EntryFilter(), on: today).count(in: bytes) == 3)
    var filter = EntryFilter()
    filter.kinds = [.thanks]
    #expect(try EntrySearch(query, filter, on: today).count(in: bytes) == 1)
  }

  private static func entry(_ number: Int, _ text: String) -> Entry {
    Entry(
      id: Identifier(bits: UInt64(number)), day: Day(year: 2026, month: 11, day: 1) ?? .earliest,
      at: Moment("2026-11-01T10:00:00+01:00") ?? .epoch, text: text)
  }
}
