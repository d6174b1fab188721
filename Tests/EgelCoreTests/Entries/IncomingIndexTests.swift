import EgelCore
import TestSupport
import Testing

/// Lines in two pieces are found as those in one are.
@Suite struct IncomingIndexTests {
  @Test func twoPiecesOrOne() throws {
    var random = SeededRandom(seed: 31)
    for _ in 0..<60 {
      let lines = try lines(Int.random(in: 0...200, using: &random), &random)
      let middle = Int.random(in: 0...lines.count, using: &random)
      let one = IncomingLines(lines)
      let two = IncomingLines(
        Array(lines[..<middle]), Array(lines[middle...]), recordsBefore: 100)
      #expect(two.map(\.id) == one.map(\.id))
      #expect(two.map(\.record).suffix(lines.count - middle).allSatisfy { $0 > 100 })
      let (known, halves) = (IncomingIndex(one), IncomingIndex(two))
      #expect(known.repeated.map(\.place) == halves.repeated.map(\.place))
      #expect(known.repeated.map(\.first) == halves.repeated.map(\.first))
      for id in ids { #expect(known.place(of: id) == halves.place(of: id)) }
      #expect(known.place(of: Identifier(bits: 1 << 40)) == nil)
    }
  }

  /// Few enough for some to stand more than once.
  private let ids = (0..<300).map { Identifier(bits: UInt64($0) &* 0x9E37_79B9_7F4A_7C15) }

  private func lines(
    _ count: Int, _ random: inout SeededRandom
  ) throws -> [IncomingLine] {
    let day = try #require(Day("2026-11-20"))
    let at = try #require(Moment("2026-11-20T22:41:07+01:00"))
    return (0..<count).map { number in
      IncomingLine(
        id: ids.randomElement(using: &random) ?? ids[0], day: day, at: at, record: number + 1,
        IncomingLine.Piece(0..<0, in: 0))
    }
  }
}
