import EgelCore
import TestSupport
import Testing

/// A line of which only the parts lie in memory is the line that an entry's value is written as.
@Suite struct IncomingLineTests {
  @Test func linesMadeOfTheirParts() throws {
    var random = SeededRandom(seed: 21)
    let texts = [
      "soup", "a\n\"b\"\u{2028}", "één ding – 😀", String(repeating: "long \n", count: 2_000),
    ]
    var text: [UInt8] = []
    var lines: [IncomingLine] = []
    var expected: [[UInt8]] = []
    for number in 0..<400 {
      let entry = Entry(
        id: Identifier(bits: random.next()), day: try day(&random), at: try moment(&random),
        text: texts[number % texts.count])
      let start = text.count
      text += Array(entry.text.utf8)
      lines.append(
        IncomingLine(
          id: entry.id, day: entry.day, at: entry.at, record: number + 1, as: .membersAndText,
          IncomingLine.Piece(0..<0, in: 1), text: IncomingLine.Piece(start..<text.count, in: 0)))
      expected.append(entry.bytes())
    }
    var entries = IncomingEntries(lines, in: [text, []])
    for (line, bytes) in zip(lines, expected) { #expect(Array(entries.bytes(of: line)) == bytes) }
    entries.sort()
    let inOrder = entries.inOrder.map { Array(entries.bytes(of: $0)) }
    for (_, range) in entries.months {
      let file =
        "[\n"
        + inOrder[range].map { String(decoding: $0, as: UTF8.self) }
        .joined(separator: ",\n") + "\n]\n"
      #expect(entries.file(range, besides: MonthTable()) == Array(file.utf8))
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
