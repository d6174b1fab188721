import EgelJSON
import TestSupport
import Testing

@testable import EgelCore

/// A month's file of entries from elsewhere is the lines of all of them, in order, and those that stood there.
@Suite struct IncomingEntriesTests {
  @Test func linesAndValuesGoIntoTheFilesOfTheirMonths() throws {
    var random = SeededRandom(seed: 21)
    let texts = [
      "soup", "a\n\"b\"\u{2028}", "één ding – 😀", String(repeating: "long \n", count: 2_000),
    ]
    var source: [UInt8] = []
    var entries: [IncomingEntry] = []
    var expected: [Entry] = []
    for number in 0..<400 {
      let entry = Entry(
        id: Identifier(bits: random.next()), day: try day(&random), at: try moment(&random),
        text: texts[number % texts.count])
      expected.append(entry)
      let start = source.count
      let content: IncomingEntry.Content
      switch number % 3 {
      case 0:
        source += entry.bytes()
        content = .line(start..<source.count, source: 0)
      case 1:
        // As a script may write it: the id, the day and the time are found out elsewhere.
        var writer = JSONWriter()
        writer.beginObject()
        writer.member("text", entry.text)
        writer.member("day", "2020-02-02")
        writer.endObject()
        source += writer.take()
        content = .told(start..<source.count, source: 0)
      default: content = .value(.entry(Lineage(entry)))
      }
      entries.append(
        IncomingEntry(
          LinePlace(day: entry.day, at: entry.at, id: entry.id), content, record: number + 1,
          unsaid: EntryMembers(), format: entry.format))
    }
    var incoming = IncomingEntries(entries, from: [source])
    for (entry, one) in zip(incoming.entries, expected) {
      #expect(incoming.bytes(of: entry) == one.bytes())
      #expect(try incoming.value(of: entry) == .entry(Lineage(one)))
    }
    incoming.sort()
    let inOrder = expected.sorted {
      ($0.day, $0.at.instant, $0.id) < ($1.day, $1.at.instant, $1.id)
    }
    #expect(incoming.entries.map(\.id) == inOrder.map(\.id))
    for (month, range) in incoming.months {
      #expect(inOrder[range].allSatisfy { $0.day.month == month })
      let lines = RecordLines.bytes(inOrder[range].map { $0.bytes() })
      #expect(incoming.file(range, besides: MonthTable()) == lines)
    }
  }

  private func day(_ random: inout SeededRandom) throws -> Day {
    try #require(Day(daysSince1970: Int.random(in: -30_000...30_000, using: &random)))
  }

  /// Mostly what a clock shows in whole seconds and minutes of offset, on whatever day.
  private func moment(_ random: inout SeededRandom) throws -> Moment {
    let instant = Int64.random(in: -2_000_000_000...2_000_000_000, using: &random)
    let offset = [0, 3600, 7200, -34_200, 1_172].randomElement(using: &random) ?? 0
    let nanoseconds: UInt32 = Int.random(in: 0..<5, using: &random) == 0 ? 250_000_000 : 0
    return try #require(Moment(instant: instant, nanoseconds: nanoseconds, offset: offset))
  }
}
