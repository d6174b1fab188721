package import EgelCore
internal import JSON

/// The journal while it is being changed: what was loaded, and what is to become of it.
///
/// Made, and used, only while the lock is held; nothing is written before the change is whole.
package struct JournalWriter {
  package let reader: JournalReader
  /// When the change is made.
  package let now: Moment
  package var settings: Settings
  private var tables: [Month: MonthTable] = [:]
  private var changedMonths: Set<Month> = []
  var trash: TrashBin
  private(set) var moves: [Change.Move] = []

  init(_ reader: JournalReader, now: Moment) {
    self.reader = reader
    self.now = now
    settings = reader.settings
    trash = TrashBin(reader.files)
  }

  /// The lines of a month, loaded when first asked for.
  mutating func table(of month: Month) throws(StoreFailure) -> MonthTable {
    if let table = tables[month] { return table }
    let table = try reader.table(of: month)
    tables[month] = table
    return table
  }

  /// All that is known of an entry that stands in a month, or was moved from there.
  mutating func history(
    of id: Identifier, in month: Month, besides found: [(month: Month, line: EntryLine)] = []
  ) throws(StoreFailure) -> EntryHistory {
    var found = found
    var ahead = [month] + found.map(\.month)
    var visited: Set<Month> = []
    while let next = ahead.popLast() {
      guard visited.insert(next).inserted else { continue }
      found += try lines(of: id, in: next).map { (next, $0) }
      for (_, line) in found {
        if case .moved(let mark) = line { ahead.append(mark.to) }
      }
    }
    return EntryHistory(of: id, found)
  }

  /// Puts everything of an entry where it is to stand.
  mutating func place(_ history: EntryHistory) throws(StoreFailure) {
    for (month, lines) in Dictionary(grouping: history.lines, by: \.month) {
      var table = try table(of: month)
      table.replace(history.id, with: lines.map(\.line))
      tables[month] = table
      changedMonths.insert(month)
    }
  }

  /// Folds in what conflict copies and other strange files hold, and puts those files into the trash.
  mutating func foldForeign() throws(StoreFailure) {
    var found: [Identifier: [(month: Month, line: EntryLine)]] = [:]
    for (month, files) in reader.foreign {
      for file in files {
        for view in file.views {
          let line = try reader.line(of: view, in: file, month: month)
          found[view.id, default: []].append((month, line))
        }
      }
    }
    for (id, lines) in found {
      guard let month = lines.first?.month else { continue }
      try place(try history(of: id, in: month, besides: lines))
    }
    for name in reader.foreignNames {
      moves.append(Change.Move(from: name, to: try trash.freeName(for: name)))
    }
  }

  /// Everything that is to change, as files.
  func change() -> Change {
    var change = Change(moves: moves)
    if settings != reader.settings || reader.settings.id == nil {
      change.write(FileName.settings, settings.bytes)
    }
    for month in changedMonths.sorted() {
      if let table = tables[month] { change.write(FileName.entries(of: month), table.bytes) }
    }
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
