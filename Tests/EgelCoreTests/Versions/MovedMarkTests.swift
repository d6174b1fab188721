import EgelJSON
import TestSupport
import Testing

@testable import EgelCore

@Suite struct MovedMarkTests {
  @Test func isWrittenAsItIsRead() throws {
    let text =
      #"{\#(EntryText.head),"moved":"2026-12","seen":["0000000000zz","zzzzzzzzzzzz"],"a":{"b":[1.0]},"z":"\u00e9"}"#
    let line = try EntryText.line(text)
    #expect(line.isMark)
    #expect(String(decoding: line.bytes, as: UTF8.self) == text)
  }

  @Test func seenIsSortedAndHoldsEachOnce() throws {
    let line = try EntryText.line(
      #"{\#(EntryText.head),"moved":"2026-12","seen":["zzzzzzzzzzzz","0000000000zz","zzzzzzzzzzzz"]}"#
    )
    guard case .moved(let mark) = line else { return #expect(line.isMark) }
    #expect(mark.seen.map(\.description) == ["0000000000zz", "zzzzzzzzzzzz"])
  }

  @Test func standsAtTheBeginningOfItsMonth() {
    let mark = Versions.mark(in: Versions.december, to: Versions.november, seen: [])
    #expect(mark.day == Versions.december.first)
    #expect(mark.at.description == "2026-12-01T00:00:00+00:00")
    let earliest = MovedMark(
      id: mark.id, in: Day.earliest.month, to: Versions.november, seen: [], extra: ExtraMembers())
    #expect(earliest.at.description == "0001-01-01T00:00:00+00:00")
  }

  @Test func joinsInAnyOrder() throws {
    var random = SeededRandom(seed: 1)
    for _ in 0..<100 {
      let (one, two, three) = (try mark(&random), try mark(&random), try mark(&random))
      #expect(one.joined(with: two) == two.joined(with: one))
      #expect(one.joined(with: one) == one)
      let left = one.joined(with: two).joined(with: three)
      #expect(left == one.joined(with: two.joined(with: three)))
      #expect(left.to == max(one.to, two.to, three.to))
      #expect(Set(left.seen) == Set(one.seen + two.seen + three.seen))
      #expect(Set(left.extra.names) == Set(one.extra.names + two.extra.names + three.extra.names))
    }
  }

  private func mark(_ random: inout SeededRandom) throws -> MovedMark {
    let pick = { (values: [String], random: inout SeededRandom) in
      values.randomElement(using: &random) ?? ""
    }
    let day = pick(["2026-11-20", "2026-11-21"], &random)
    let seen = pick([#""000000000000""#, #""00000000000a""#, ""], &random)
    let extra = pick(["", #","a":1"#, #","a":2"#, #","b":1"#], &random)
    let text =
      #"{"id":"\#(EntryText.id)","day":"\#(day)","at":"\#(day)T10:00:00Z","moved":"2026-\#(pick(["10", "12"], &random))","seen":[\#(seen)]\#(extra)}"#
    guard case .moved(let mark) = try EntryText.line(text) else { throw NoMark() }
    return mark
  }

  private struct NoMark: Error {}
}
