package import EgelCore
internal import EgelJSON

// Entries in bulk. What nobody here knows is written month by month without a value being made of it;
// only what meets an entry of the same id is looked at closely.

extension JournalWriter {
  /// Puts entries from elsewhere into the journal; where a conflict is to stop that, nothing is taken over.
  package mutating func take(
    _ arriving: IncomingEntries, onConflict rule: ConflictRule, stopsOnConflict: Bool = true,
    progress: (Double) throws -> Void = { _ in }
  ) throws -> ImportOutcome {
    var outcome = ImportOutcome()
    var sifting = Sifting(arriving, mayMeet: !reader.months.isEmpty)
    try find(&sifting, progress)
    outcome.known = sifting.knownCount
    outcome.conflicts = sifting.repeatedDifferently
    if !sifting.meetings.isEmpty {
      let likeness = Likeness(try community().people)
      for (place, months) in sifting.meetings.sorted(by: { $0.key < $1.key }) {
        try meet(arriving, place, in: months, rule, likeness, &outcome)
      }
    }
    guard outcome.conflicts.isEmpty || !stopsOnConflict else { return outcome }
    var added = sifting.areAllNew ? arriving : arriving.filter { sifting.isNew($0) }
    added.sort()
    outcome.added += added.entries.count
    outcome.arrived = added
    let here = reader.months
    for (month, _) in here.isEmpty ? [] : added.months where here.contains(month) {
      _ = try table(of: month)
    }
    incoming = added
    return outcome
  }

  /// Looks in every month for entries of the same ids.
  private mutating func find(
    _ sifting: inout Sifting, _ progress: (Double) throws -> Void
  ) throws {
    let months = reader.months
    for (number, month) in months.enumerated() {
      try progress(Double(number) / Double(months.count))
      let file = try file(of: month)
      for view in file.views {
        sifting.compare(view, of: file, in: month)
      }
    }
  }

  /// A month as it now is, folded copies included.
  private func file(of month: Month) throws(StoreFailure) -> EntryFile {
    guard let bytes = changedBytes(of: month) else { return try reader.entries(of: month) }
    return try reader.naming(FileName.entries(of: month)) { () throws(JSONError) in
      try EntryFile(reading: bytes)
    }
  }

  /// Joins a line with what is here under its id, by the rule of versions.
  private mutating func meet(
    _ arriving: IncomingEntries, _ place: Int, in months: [Month], _ rule: ConflictRule,
    _ likeness: Likeness, _ outcome: inout ImportOutcome
  ) throws {
    let line = arriving.entries[place]
    let value = try reader.naming("import") { () throws(JSONError) in
      try arriving.value(of: line)
    }
    let month = months.first ?? line.day.month
    let history = try history(of: line.id, in: month)
    guard case .entry(let theirs) = value, let here = history.lineage else {
      try join(value, month: line.day.month, into: history, &outcome)
      return
    }
    switch Verdict(theirs, to: here) {
    case .known: outcome.known += 1
    case .later(let later):
      for version in later.versions { try replace(version, of: here, in: month, &outcome) }
    case .other:
      switch likeness.degree(of: theirs.shown, line, to: here) {
      case .same: outcome.known += 1
      case .linked(var next):
        next.history = here.next(edited: now)
        try replace(next, of: here, in: month, &outcome)
      case .other:
        var next = likeness.completed(theirs.shown, line, from: here.shown)
        next.history = theirs.shown.history
        let placed = likeness.placed(theirs.shown, line, as: here.shown)
        next.history.seen += [theirs.shown.fingerprint, placed.fingerprint]
        try settle(next, with: here, line, in: month, rule, &outcome)
      }
    }
  }

  private mutating func settle(
    _ version: Entry, with here: Lineage<Entry>, _ line: IncomingEntry, in month: Month,
    _ rule: ConflictRule, _ outcome: inout ImportOutcome
  ) throws {
    switch rule {
    case .keep: outcome.kept += 1
    case .fail:
      outcome.conflicts.append(
        ImportOutcome.Conflict(
          id: line.id, day: line.day, record: line.record, reason: .otherContent))
    case .replace:
      var next = version
      let history = here.next(edited: now)
      next.history = History(
        edited: now, deleted: version.history.deleted,
        seen: history.seen + version.history.seen)
      try replace(next, of: here, in: month, &outcome)
    }
  }

  private mutating func replace(
    _ version: Entry, of here: Lineage<Entry>, in month: Month, _ outcome: inout ImportOutcome
  ) throws {
    let lineage = try replace(version, foundIn: month, why: .edited)
    outcome.changed += 1
    outcome.changedLines.append(EntryLine.entry(lineage).bytes)
  }

  /// What a moved entry left behind says where it went; an entry of which only that was known comes back.
  private mutating func join(
    _ line: EntryLine, month: Month, into history: EntryHistory, _ outcome: inout ImportOutcome
  ) throws {
    var joined = try self.history(of: history.id, in: month)
    joined = EntryHistory(
      of: history.id, joined.lines + history.lines + [(month: month, line: line)])
    guard joined != history, joined.lines.map(\.line) != history.lines.map(\.line) else {
      outcome.known += 1
      return
    }
    try place(joined)
    outcome.changed += 1
    outcome.changedLines.append(line.bytes)
  }
}
