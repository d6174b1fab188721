package import EgelCore

// What can be done with one entry.

extension JournalWriter {
  /// Puts a new entry into the journal, after those of the same second: a script that writes several
  /// lines in a second finds them in its own order.
  package mutating func addAfterOthers(_ entry: Entry) throws(StoreFailure) -> Entry {
    var entry = entry
    let table = try table(of: entry.day.month)
    if let last = table.lastMoment(on: entry.day, inSecondOf: entry.at) {
      let step: UInt32 = 1_000_000
      entry.at =
        Moment(
          instant: entry.at.instant, nanoseconds: last.nanoseconds + step,
          offset: Int(entry.at.offset)) ?? last
    }
    try add(entry)
    return entry
  }

  /// Puts a new entry into the journal.
  package mutating func add(_ entry: Entry) throws(StoreFailure) {
    var history = try history(of: entry.id, in: entry.day.month)
    history.add(entry)
    try place(history)
  }

  /// Puts a version in the place of those it has seen, which go to the trash.
  /// Returns what the entry now is: settled, or several versions where it was changed elsewhere too.
  package mutating func replace(
    _ version: Entry, foundIn month: Month, why: TrashedRecord.Why
  ) throws(StoreFailure) -> Lineage<Entry> {
    var history = try history(of: version.id, in: month, version.day.month)
    let before = history.lineage?.versions ?? []
    history.add(version)
    try place(history)
    let after = history.lineage?.versions ?? []
    for gone in before where !after.contains(gone) && gone.history.deleted == nil {
      try trash.add(gone, why: why, now: now)
    }
    return history.lineage ?? Lineage(version)
  }

  /// The versions of an entry as they are now, in the month where it was found.
  package mutating func lineage(
    of id: Identifier, in month: Month
  ) throws(StoreFailure) -> Lineage<Entry>? {
    try history(of: id, in: month).lineage
  }

  /// Takes an entry's content away and leaves only the mark that it was deleted.
  package mutating func delete(
    _ id: Identifier, foundIn month: Month, forGood: Bool
  ) throws(StoreFailure) {
    guard let lineage = try lineage(of: id, in: month) else { return }
    let shown = lineage.shown
    if shown.history.deleted == nil {
      var stub = Entry(id: id, day: shown.day, at: shown.at, text: "")
      stub.history = lineage.next(edited: nil, deleted: now)
      _ = try replace(stub, foundIn: month, why: .deleted)
    }
    if forGood { try trash.removeAll(of: id) }
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  package mutating func replaceWithoutTrace(
    _ version: Entry, foundIn month: Month
  ) throws(StoreFailure) {
    try replaceInSilence(version, foundIn: month)
    try trash.removeAll(of: version.id)
  }

  /// Puts a version in the place of those it has seen, as if it had always stood there.
  package mutating func replaceInSilence(
    _ version: Entry, foundIn month: Month
  ) throws(StoreFailure) {
    var history = try history(of: version.id, in: month, version.day.month)
    history.add(version)
    try place(history)
  }

  /// Puts other versions in the place of those that lie in the trash.
  package mutating func changeTrashed(_ change: (Entry) -> Entry?) throws(StoreFailure) {
    try trash.change(change)
  }

  /// What lies in the trash of an entry, oldest first.
  package mutating func trashed(_ id: Identifier) throws(StoreFailure) -> [TrashedVersion] {
    try trash.versions(of: id)
  }

  /// Puts a version from the trash in the place of what there is now.
  package mutating func restore(
    _ version: TrashedVersion, inPlaceOf lineage: Lineage<Entry>, foundIn month: Month
  ) throws(StoreFailure) -> Lineage<Entry> {
    var restored = version.entry
    restored.history = lineage.next(edited: now)
    try trash.remove(version)
    return try replace(restored, foundIn: month, why: .edited)
  }

  /// Empties the trash; returns how many files went.
  package mutating func emptyTrash() throws(StoreFailure) -> Int {
    try trash.empty()
  }
}
