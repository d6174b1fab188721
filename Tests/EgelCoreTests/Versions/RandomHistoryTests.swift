import Testing

@testable import EgelCore

/// The promise of merging, over random histories of up to five copies.
@Suite struct RandomHistoryTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func losesNothingBringsNothingBackAndDependsOnNoOrder(_ seed: UInt64) throws {
    var history = try RandomHistory(seed: seed, steps: 14)
    try holdsWhatNobodyReplacedAndNothingElse(history)
    try staysAwayFromWhereItLeft(history)
    if !history.isPatchy { try standsOnce(history) }
    try joinsInAnyOrder(history.patchwork(), history.patchwork(), history.patchwork())
    for month in RandomHistory.months {
      try joinsInAnyOrder(history.holders.compactMap { $0.copy.files[month] })
    }
  }

  private func holdsWhatNobodyReplacedAndNothingElse(_ history: RandomHistory) throws {
    let chronicle = history.chronicle
    for holder in history.holders {
      let there = try live(in: holder.copy)
      let kept = chronicle.latest(of: holder.met, after: chronicle.all)
      #expect(kept.isSubset(of: there), "something was lost")
      let known = chronicle.latest(of: holder.met, after: holder.met)
      #expect(there.isSubset(of: known), "something came back")
    }
    let all = try Copy.union(history.holders.map(\.copy))
    #expect(try live(in: all) == chronicle.latest(of: chronicle.all, after: chronicle.all))
  }

  private func staysAwayFromWhereItLeft(_ history: RandomHistory) throws {
    for holder in history.holders {
      for (month, bytes) in holder.copy.files {
        let lines = try Copy.lines(in: bytes)
        let left = holder.left[month, default: []].union(lines.marked)
        #expect(lines.fingerprints.isDisjoint(with: left), "something came back to \(month)")
      }
    }
  }

  private func standsOnce(_ history: RandomHistory) throws {
    for holder in history.holders {
      for (_, found) in try holder.copy.everything() {
        let entries = found.filter { !$0.line.isMark }
        #expect(entries.map(\.month) == entries.map(\.line.day.month))
        #expect(entries.count == 1)
      }
    }
  }

  private func joinsInAnyOrder(_ one: Copy, _ two: Copy, _ three: Copy) throws {
    let both = try Copy.union([one, two])
    #expect(try Copy.union([both, three]) == Copy.union([Copy.union([three, two]), one]))
    #expect(try Copy.union([both, both]) == both)
    var folded = one
    try folded.fold(two.files)
    #expect(try Copy.union([folded]) == both)
  }

  private func joinsInAnyOrder(_ files: [[UInt8]]) throws {
    let files = Array(Set(files))
    guard files.count > 1 else { return }
    let all = try Copy.joined(files)
    #expect(try Copy.joined([all, all]) == all)
    let (some, others) = (Array(files.prefix(1)), Array(files.dropFirst()))
    #expect(try Copy.joined([Copy.joined(others), Copy.joined(some)]) == all)
  }

  /// What the versions are called that are left when everything is looked at.
  private func live(in copy: Copy) throws -> Set<Fingerprint> {
    let lineages = try copy.everything().compactMap { EntryHistory(of: $0, $1).lineage }
    return lineages.map { EntryLine.entry($0) }.fingerprints
  }
}
