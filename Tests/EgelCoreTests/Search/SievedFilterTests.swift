import TestSupport
import Testing

@testable import EgelCore

/// What files are sieved by never hides an entry that is asked for.
@Suite struct SievedFilterTests {
  private static let names = ["Zoë", "Sam", "Ann-Sophie", "Bo \"B\" O", "Ilse/Els", "李", "Éé"]
  private static let tags = ["Familie", "café", "a/b", "soep soep", "œuvre", "\\"]
  private static let people = (1...4).map { Identifier(bits: $0 << 40 | 0x5_5555) }

  @Test(arguments: 0..<60 as Range<UInt64>)
  func findsWhatAPlainFilterFinds(_ seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let entries = (0..<30).map { Self.entry($0, &random) }
    let bytes = RecordLines.bytes(entries.map { $0.bytes() })
    for filter in Self.filters {
      let search = try #require(EntrySearch(filter), "nothing to sieve by")
      let found = try search.found(in: bytes) ?? search.found(in: EntryFile(reading: bytes))
      let caught = Set(found.map(\.id))
      let plain = entries.filter(filter.admits)
      #expect(plain.allSatisfy { caught.contains($0.id) }, "\(filter)")
    }
  }

  @Test func theKindOfANoteStandsNowhere() {
    var filter = EntryFilter()
    #expect(EntrySearch(filter) == nil)
    filter.kinds = [.note, .thanks]
    #expect(EntrySearch(filter) == nil)
    filter.names = [Folded("李")]
    #expect(EntrySearch(filter) == nil)
  }

  @Test func ofEqualIdsTheCarefulReaderIsTold() {
    let numbers: [Int] = [7, 0, 1 << 59, 3, 9]
    #expect(numbers.areAllOnce)
    for number in numbers { #expect(!(numbers + [number]).areAllOnce) }
    #expect([Int]().areAllOnce)
  }

  private static var filters: [EntryFilter] {
    var filters: [EntryFilter] = []
    for name in names where !Folded(name).sieved.isEmpty {
      filters.append(EntryFilter())
      filters[filters.count - 1].names = [Folded(name)]
    }
    for person in people {
      filters.append(EntryFilter())
      filters[filters.count - 1].about = [.person(person)]
    }
    for tag in tags where !Folded(tag).sieved.isEmpty {
      filters.append(EntryFilter())
      filters[filters.count - 1].tags = [Folded(tag)]
    }
    for kind in Kind.allCases where kind != .note {
      filters.append(EntryFilter())
      filters[filters.count - 1].kinds = [kind]
    }
    return filters
  }

  private static func entry(_ number: Int, _ random: inout SeededRandom) -> Entry {
    var entry = Entry(
      id: Identifier(bits: UInt64(number)), day: Day(year: 2026, month: 11, day: 1) ?? .earliest,
      at: Moment("2026-11-01T10:00:00+01:00") ?? .epoch, text: "\"say\" readings \(number)")
    entry.kind = Kind.allCases.randomElement(using: &random) ?? .note
    if Bool.random(using: &random) { entry.tags = [tags.randomElement(using: &random) ?? ""] }
    if Bool.random(using: &random) {
      let name = names.randomElement(using: &random) ?? ""
      entry.about = [Bool.random(using: &random) ? .name(name) : .person(people[number % 4])]
    }
    return entry
  }
}
