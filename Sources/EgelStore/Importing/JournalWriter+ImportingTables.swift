package import EgelCore
internal import EgelJSON

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
  /// Takes over the records of every file but the entries; what came of it, kind by kind.
  package mutating func take(
    _ arriving: IncomingTables, onConflict rule: ConflictRule
  ) throws(StoreFailure) -> [(kind: RecordKind, outcome: TableOutcome)] {
    if arriving.isEmpty { return [] }
    var outcomes: [(RecordKind, TableOutcome)] = []
    for type in RecordKind.all { outcomes.append((type.kind, try take(type, of: arriving, rule))) }
    return outcomes
  }

  private mutating func take<Kept: TableRecord>(
    _ kind: Kept.Type, of arriving: IncomingTables, _ rule: ConflictRule
  ) throws(StoreFailure) -> TableOutcome {
    let arriving = arriving[kind]
    guard !arriving.lines.isEmpty else { return TableOutcome() }
    var shelf = try shelves.shelf(kind)
    let (outcome, gone) = shelf.take(arriving, rule, at: now)
    shelves.set(shelf)
    try throwAway(gone, .edited)
    return outcome
  }

  /// Takes the settings of another journal over where this one has never been written to; a journal keeps
  /// its own id, and its own settings once it has any.
  package mutating func takeSettings(_ bytes: [UInt8]) throws(StoreFailure) {
    guard settingsBefore.id == nil else { return }
    var taken = try reader.naming("settings") { () throws(JSONError) in
      try Settings(reading: bytes)
    }
    guard taken.format <= Settings.knownFormat else {
      throw .newerFormat(found: taken.format, known: Settings.knownFormat)
    }
    taken.id = settings.id
    settings = taken
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
