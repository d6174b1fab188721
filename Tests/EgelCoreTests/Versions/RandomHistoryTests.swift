import Testing

@testable import EgelCore

/// The promise of merging, over random histories of up to five copies.
@Suite struct RandomHistoryTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func losesNothingBringsNothingBackAndDependsOnNoOrder(_ seed: UInt64) throws {
    var history = try RandomHistory(seed: seed, steps: 12)
    for holder in history.holders { try check(holder, in: history) }
    let all = try Knowledge(joining: history.holders.map { try Knowledge($0.copy) })
    let chronicle = history.chronicle
    #expect(all.live == chronicle.latest(of: chronicle.all, after: chronicle.all))
    try joinsInAnyOrder(history.patchwork(), history.patchwork(), history.patchwork())
    let month = RandomHistory.months[Int(seed) % RandomHistory.months.count]
    try joinsInAnyOrder(history.holders.compactMap { $0.copy.files[month] })
  }

  private func check(_ holder: RandomHistory.Holder, in history: RandomHistory) throws {
    let known = try Knowledge(holder.copy)
    let kept = history.chronicle.latest(of: holder.met, after: history.chronicle.all)
    #expect(kept.isSubset(of: known.live), "something was lost")
    let left = history.chronicle.latest(of: holder.met, after: holder.met)
    #expect(known.live.isSubset(of: left), "something came back")
    let lines = Dictionary(grouping: known.found.values.joined(), by: \.month)
    for (month, lines) in lines.mapValues({ $0.map(\.line) }) {
      let gone = holder.left[month, default: []].union(lines.marked)
      #expect(lines.fingerprints.isDisjoint(with: gone), "something came back to \(month)")
    }
    if !history.isPatchy { standsOnce(known) }
  }

  /// Where copies are only ever taken whole, an entry stands in the month of its day and nowhere else.
  private func standsOnce(_ known: Knowledge) {
    for found in known.found.values {
      let entries = found.filter { !$0.line.isMark }
      #expect(entries.map(\.month) == entries.map(\.line.day.month))
      #expect(entries.count == 1)
    }
  }

  private func joinsInAnyOrder(_ one: Copy, _ two: Copy, _ three: Copy) throws {
    let (first, second, third) = (try Knowledge(one), try Knowledge(two), try Knowledge(three))
    let both = Knowledge(joining: first, second)
    let all = Knowledge(joining: both, third)
    #expect(Knowledge(joining: Knowledge(joining: third, second), first) == all)
    #expect(Knowledge(joining: all, all) == all)
    var folded = one
    try folded.fold(two.files)
    #expect(try Knowledge(joining: Knowledge(folded)) == both)
  }

  private func joinsInAnyOrder(_ files: [[UInt8]]) throws {
    let files = Array(Set(files))
    guard files.count > 1 else { return }
    let all = try Copy.joined(files)
    #expect(try Copy.joined([all, all]) == all)
    let (some, others) = (Array(files.prefix(1)), Array(files.dropFirst()))
    #expect(try Copy.joined([Copy.joined(others), Copy.joined(some)]) == all)
  }
}
