import EgelCore
import TestSupport
import Testing

/// Copies edited apart and joined again lose nothing, in whatever order and however often.
struct MergingTests {
  @Test(arguments: 0..<24)
  func nothingIsLost(_ seed: UInt64) throws {
    var story = Story(seed: seed)
    for _ in 0..<24 { try story.happen() }
    let all = story.copies.reduce(RecordTable()) { $0.joined(with: $1) }
    let backwards = story.copies.reversed().reduce(RecordTable()) { $1.joined(with: $0) }
    #expect(all.bytes == backwards.bytes)
    #expect(all.joined(with: all).bytes == all.bytes)
    for copy in story.copies { #expect(all.joined(with: copy).bytes == all.bytes) }

    let kept = Set(all.lines.flatMap(\.lineage.versions))
    let seen = Set(kept.flatMap(\.history.seen))
    for version in story.everything {
      #expect(kept.contains(version) != seen.contains(version.fingerprint))
    }
    let again = RecordTable(joining: [try RecordFile<Relationship>(reading: all.bytes)])
    #expect(again.bytes == all.bytes)
    #expect(Set(again.lines.flatMap(\.lineage.versions)) == kept)
  }

  private struct Story {
    var copies = [RecordTable<Relationship>](repeating: RecordTable(), count: 3)
    var everything: Set<Relationship> = []
    var people: RandomPeople
    var random: SeededRandom
    var second: Int64 = 1_700_000_000

    init(seed: UInt64) {
      people = RandomPeople(seed: seed)
      random = SeededRandom(seed: seed)
    }

    mutating func happen() throws {
      second += Int64.random(in: 0...1, using: &random)
      let moment = try #require(clock(second))
      let copy = Int.random(in: 0..<copies.count, using: &random)
      let number = Int.random(in: 0..<4, using: &random)
      let fresh = people.tie(number: number, among: [Person.me, Identifier(bits: 5)])
      switch Int.random(in: 0..<6, using: &random) {
      case 0: copies[copy] = copies[copy].joined(with: copies[number % 3])
      case 1: _ = copies[copy].delete(fresh.id, at: moment)
      case 2...4 where copies[copy][fresh.id] != nil:
        _ = copies[copy].change(fresh.id, at: moment) { tie in
          tie.notes += "\(second)"
          tie.chapters = fresh.chapters
        }
      default:
        if copies[copy][fresh.id] == nil { _ = copies[copy].put(fresh) }
      }
      everything.formUnion(copies[copy].lines.flatMap(\.lineage.versions))
    }
  }
}
