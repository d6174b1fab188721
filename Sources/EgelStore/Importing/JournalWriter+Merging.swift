package import EgelCore
internal import EgelJSON

/// What came of joining another copy of the journal into this one.
package struct MergeOutcome: Sendable {
  /// Entries and records that were not here.
  package var came = 0
  /// What was here and is now in a later version.
  package var changed = 0
  /// What was deleted there after all that is here.
  package var deleted = 0
  /// What was changed in both places: both versions are kept.
  package var keptTwice: [Identifier] = []
  /// Which of those are no entries, and what they are.
  package var kinds: [Identifier: RecordKind] = [:]
  /// Files of the other copy that could not be read and were left out.
  package var known = 0

  package init() {}
}

extension JournalWriter {
  /// Joins everything of another copy into this one, by the rule of versions: nothing is lost on either side.
  package mutating func merge(
    _ other: JournalReader, progress: (Double) throws -> Void = { _ in }
  ) throws -> MergeOutcome {
    var outcome = MergeOutcome()
    try mergeTables(of: other, &outcome)
    var found: [Identifier: [EntryHistory.Found]] = [:]
    for (number, month) in other.months.enumerated() {
      try progress(Double(number) / Double(other.months.count))
      try collect(month, of: other, into: &found, &outcome)
    }
    for (id, lines) in found.sorted(by: { $0.key < $1.key }) {
      try join(id, lines, &outcome)
    }
    return outcome
  }

  /// The lines of a month that do not stand here just so.
  private mutating func collect(
    _ month: Month, of other: JournalReader, into found: inout [Identifier: [EntryHistory.Found]],
    _ outcome: inout MergeOutcome
  ) throws(StoreFailure) {
    let here = try table(of: month)
    let file = try other.entries(of: month)
    let known = Dictionary(
      here.lines.map { ($0.id, $0.bytes) }, uniquingKeysWith: { one, _ in one })
    for view in file.views {
      if let bytes = known[view.id], bytes.elementsEqual(file.bytes[view.record]) {
        outcome.known += 1
      } else {
        let line = try other.line(of: view, in: file, month: month)
        found[view.id, default: []].append((month: month, line: line))
      }
    }
  }

  private mutating func join(
    _ id: Identifier, _ lines: [EntryHistory.Found], _ outcome: inout MergeOutcome
  ) throws(StoreFailure) {
    guard let month = lines.first?.month else { return }
    var before: EntryHistory?
    for place in [month] + lines.map(\.line.day.month) where before?.lineage == nil {
      before = try history(of: id, in: place)
    }
    let after = try history(of: id, in: month, besides: lines + (before?.lines ?? []))
    guard let here = before, after.lines.map(\.line) != here.lines.map(\.line) else {
      outcome.known += 1
      return
    }
    try place(after)
    try note(here.lineage, after.lineage, id, &outcome)
  }

  private mutating func note(
    _ before: Lineage<Entry>?, _ after: Lineage<Entry>?, _ id: Identifier,
    _ outcome: inout MergeOutcome
  ) throws(StoreFailure) {
    guard let after else { return }
    guard let before else {
      outcome.came += 1
      return
    }
    if !after.isSettled, after != before {
      outcome.keptTwice.append(id)
    } else if after.shown.history.deleted != nil, before.shown.history.deleted == nil {
      outcome.deleted += 1
    } else if after != before {
      outcome.changed += 1
    } else {
      outcome.known += 1
    }
    for gone in before.versions
    where !after.versions.contains(gone) && gone.history.deleted == nil {
      try trash.add(gone, why: .edited, now: now)
    }
  }

  private mutating func mergeTables(
    of other: JournalReader, _ outcome: inout MergeOutcome
  ) throws(StoreFailure) {
    for kind in RecordKind.all { try merge(kind, of: other, &outcome) }
  }

  private mutating func merge<Kept: TableRecord>(
    _ kind: Kept.Type, of other: JournalReader, _ outcome: inout MergeOutcome
  ) throws(StoreFailure) {
    let theirs = try Shelf<Kept>(in: other.files)
    guard !theirs.table.lines.isEmpty else { return }
    var shelf = try shelves.shelf(kind)
    let known = outcome.keptTwice.count
    let gone = shelf.merge(theirs, &outcome)
    for id in outcome.keptTwice[known...] { outcome.kinds[id] = kind.kind }
    shelves.set(shelf)
    try throwAway(gone, .edited)
  }
}

extension Shelf {
  /// Joins all records of another copy; the versions that went are returned.
  fileprivate mutating func merge(_ other: Shelf, _ outcome: inout MergeOutcome) -> [Kept] {
    var gone: [Kept] = []
    for line in other.table.lines {
      let before = table[line.id]
      if before == line.lineage {
        outcome.known += 1
        continue
      }
      gone += join(line.lineage)
      guard let before else {
        outcome.came += 1
        continue
      }
      guard let after = table[line.id], after != before else {
        outcome.known += 1
        continue
      }
      if after.isSettled { outcome.changed += 1 } else { outcome.keptTwice.append(line.id) }
    }
    return gone
  }
}
