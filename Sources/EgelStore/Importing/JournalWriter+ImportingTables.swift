package import EgelCore

/// What an import did to one file of records.
package struct TableOutcome: Sendable, Equatable {
  package var added = 0
  package var known = 0
  package var changed = 0
  package var kept = 0
  /// What was added or changed, as it will stand.
  package var lines: [[UInt8]] = []
  /// Records whose id is here with other content, where that is to stop the import.
  package var conflicts: [Identifier] = []

  package init() {}
}

extension JournalWriter {
  /// Takes over the records of every file but the entries; what came of it, by the names of the files.
  package mutating func take(
    _ arriving: IncomingTables, onConflict rule: ConflictRule
  ) throws(StoreFailure) -> [(name: String, outcome: TableOutcome)] {
    if arriving.isEmpty { return [] }
    return [
      ("people", try take(arriving.people, rule)),
      ("relationships", try take(arriving.relationships, rule)),
      ("agreements", try take(arriving.agreements, rule)),
      ("questions", try take(arriving.questions, rule)),
      ("scales", try take(arriving.scales, rule)),
      ("keep", try take(arriving.keep, rule)),
    ]
  }

  private mutating func take<Kept: ShelvedRecord>(
    _ arriving: RecordTable<Kept>, _ rule: ConflictRule
  ) throws(StoreFailure) -> TableOutcome {
    guard !arriving.lines.isEmpty else { return TableOutcome() }
    var shelf = try Kept.shelf(of: &shelves)
    let (outcome, gone) = shelf.take(arriving, rule, at: now)
    Kept.set(shelf, in: &shelves)
    try throwAway(gone, .edited, Kept.trashName)
    return outcome
  }
}

extension Shelf {
  /// Joins records from elsewhere; the versions that went are returned.
  fileprivate mutating func take(
    _ arriving: RecordTable<Kept>, _ rule: ConflictRule, at moment: Moment
  ) -> (TableOutcome, gone: [Kept]) {
    var outcome = TableOutcome()
    var gone: [Kept] = []
    for line in arriving.lines {
      guard let here = table[line.id] else {
        outcome.added += 1
        outcome.lines.append(line.bytes)
        join(line.lineage)
        continue
      }
      switch Verdict(line.lineage, to: here) {
      case .known: outcome.known += 1
      case .later:
        outcome.changed += 1
        outcome.lines.append(line.bytes)
        gone += join(line.lineage)
      case .other:
        switch rule {
        case .keep: outcome.kept += 1
        case .fail: outcome.conflicts.append(line.id)
        case .replace:
          outcome.changed += 1
          outcome.lines.append(line.bytes)
          gone += put(line.lineage.shown, at: moment)
        }
      }
    }
    return (outcome, gone)
  }
}
