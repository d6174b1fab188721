package import EgelCore
internal import EgelJSON

/// The journal while it is being changed: what was loaded, and what is to become of it.
///
/// Made, and used, only while the lock is held; nothing is written before the change is whole.
package struct JournalWriter {
  package let reader: JournalReader
  /// When the change is made.
  package let now: Moment
  package var settings: Settings
  /// As they stand in the file.
  let settingsBefore: Settings
  private var tables: [Month: MonthTable] = [:]
  private var changedMonths: Set<Month> = []
  var trash: TrashBin
  var shelves: Shelves
  private(set) var moves: [Change.Move] = []
  /// Entries from elsewhere that nothing here has anything to do with.
  var incoming = IncomingEntries()
  /// Told which part of the months was written.
  package var progress: @Sendable (Double) -> Void = { _ in }

  init(_ reader: JournalReader, now: Moment) throws(StoreFailure) {
    self.reader = reader
    self.now = now
    settingsBefore = try reader.settings()
    settings = settingsBefore
    trash = TrashBin(reader.files)
    shelves = Shelves(reader.files)
  }

  /// The lines of a month, loaded when first asked for.
  mutating func table(of month: Month) throws(StoreFailure) -> MonthTable {
    if let table = tables[month] { return table }
    let table = try reader.table(of: month)
    tables[month] = table
    return table
  }

  /// Whether version 0.1.0 can no longer read a journal that it could read before.
  var raisesFormat: Bool { settingsBefore.id != nil && settingsBefore.format < settings.format }

  /// A month's bytes as they will be, where something in it has changed.
  func changedBytes(of month: Month) -> [UInt8]? {
    changedMonths.contains(month) ? tables[month]?.bytes : nil
  }

  /// All that is known of an entry that stands in these months, or was moved from there.
  mutating func history(
    of id: Identifier, in months: Month..., besides found: [EntryHistory.Found] = []
  ) throws(StoreFailure) -> EntryHistory {
    try EntryHistory(of: id, from: months, besides: found) { (month) throws(StoreFailure) in
      try lines(of: id, in: month)
    }
  }

  /// Puts everything of an entry where it is to stand.
  mutating func place(_ history: EntryHistory) throws(StoreFailure) {
    for (month, lines) in Dictionary(grouping: history.lines, by: \.month) {
      for line in lines { settings.format = max(settings.format, line.line.format) }
      var table = try table(of: month)
      table.replace(history.id, with: lines.map(\.line))
      tables[month] = table
      changedMonths.insert(month)
    }
  }

  /// Folds in what conflict copies and other strange files hold, and puts those files into the trash.
  mutating func foldForeign() throws(StoreFailure) {
    var found: [Identifier: [EntryHistory.Found]] = [:]
    for (month, files) in reader.foreign {
      for file in files {
        for view in file.views {
          let line = try reader.line(of: view, in: file, month: month)
          found[view.id, default: []].append((month, line))
        }
      }
    }
    for (id, lines) in found {
      try place(try history(of: id, besides: lines))
    }
    for name in reader.foreignNames {
      moves.append(try trash.move(name))
    }
    try shelves.loadCopied(among: reader.tables.names)
  }

  /// Everything that is to change, as files.
  mutating func change() throws(StoreFailure) -> Change {
    settings.format = max(settings.format, incoming.format, shelves.format)
    var change = Change()
    for move in moves + (try shelves.copies.map(trash.move)) {
      if try trash.containsPurgedRecord(move.from) {
        change.removals.insert(move.from)
      } else {
        change.moves.append(move)
      }
    }
    if settings != settingsBefore || settingsBefore.id == nil {
      change.write(FileName.settings, settings.bytes)
    }
    let months = Dictionary(
      incoming.months.map { ($0.month, $0.entries) }, uniquingKeysWith: { one, _ in one })
    for month in changedMonths.union(months.keys).sorted() {
      let table = tables[month] ?? MonthTable()
      let name = FileName.entries(of: month)
      if let lines = months[month] {
        change.write(name) { [incoming, progress] in
          progress(Double(lines.lowerBound) / Double(incoming.entries.count))
          return incoming.file(lines, besides: table)
        }
      } else {
        change.write(name, table.bytes)
      }
    }
    shelves.add(to: &change)
    trash.add(to: &change)
    return change
  }

  private mutating func lines(
    of id: Identifier, in month: Month
  ) throws(StoreFailure) -> [EntryLine] {
    let table = try table(of: month)
    return try reader.naming(FileName.entries(of: month)) { () throws(JSONError) in
      try table.lines(of: id)
    }
  }
}
