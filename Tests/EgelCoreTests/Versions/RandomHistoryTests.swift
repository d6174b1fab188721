import Testing

@testable import EgelCore

/// The promise of merging, over random histories of up to five copies.
@Suite struct RandomHistoryTests {
  @Test(arguments: 0..<300 as Range<UInt64>)
  func losesNothingBringsNothingBackAndDependsOnNoOrder(_ seed: UInt64) throws {
    let history = try RandomHistory(seed: seed, steps: 16)
    try holdsWhatNobodyReplacedAndNothingElse(history)
    try staysAwayFromWhereItLeft(history)
    try joinsInAnyOrder(history.holders.map(\.copy), history.chronicle)
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
  }

  private func staysAwayFromWhereItLeft(_ history: RandomHistory) throws {
    for holder in history.holders {
      for (month, left) in holder.left where !left.isEmpty {
        let lines = try holder.copy.files[month].map { try Copy.lines(in: $0) } ?? []
        #expect(lines.fingerprints.isDisjoint(with: left), "something came back to \(month)")
      }
    }
  }

  private func joinsInAnyOrder(_ copies: [Copy], _ chronicle: Chronicle) throws {
    let all = try Copy.union(copies)
    #expect(try live(in: all) == chronicle.latest(of: chronicle.all, after: chronicle.all))
    #expect(try Copy.union([all, all]) == all)
    let (some, others) = (Array(copies.prefix(2)), Array(copies.dropFirst(2)))
    #expect(try Copy.union([Copy.union(others), Copy.union(some)]) == all)
    var folded = copies[0]
    for copy in copies.dropFirst() { try folded.fold(copy.files) }
    #expect(try Copy.union([folded]) == all)
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
