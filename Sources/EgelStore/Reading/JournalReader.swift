package import EgelCore
package import EgelJSON
internal import EgelPlatform

/// The journal at one moment: all of every change, or none of it.
package struct JournalReader: Sendable {
  /// What lies in the journal's own folder.
  package let tables: TableReader
  /// The months that have a file, in order.
  package let months: [Month]
  /// The entries in conflict copies and other files that are not named for a month.
  let foreign: [Month: [EntryFile]]
  /// The names of those files, within the journal.
  let foreignNames: [String]
  /// Files of entries that could not be read, beside those of the months.
  package let unreadable: [Unreadable]

  package struct Unreadable: Sendable {
    package var path: String
    package var error: JSONError
  }

  init(_ files: JournalFiles) throws(StoreFailure) {
    tables = try TableReader(files)
    let (own, strange) = try Self.apart(files)
    var byMonth: [Month: [EntryFile]] = [:]
    var foreignNames: [String] = []
    var unreadable: [Unreadable] = []
    for name in strange {
      let path = FileName.entries + "/" + name
      guard let bytes = try files.contents(of: path) else { continue }
      do throws(JSONError) {
        for (month, part) in try EntryFile(reading: bytes).months {
          byMonth[month, default: []].append(part)
        }
        foreignNames.append(path)
      } catch {
        unreadable.append(Unreadable(path: files.journal.path(path), error: error))
      }
    }
    foreign = byMonth
    self.foreignNames = foreignNames
    self.unreadable = unreadable
    months = Month.inOrder(own + byMonth.keys)
  }

  var files: JournalFiles { tables.files }

  /// The months that have a file of their own, and the names of all other files of entries, in order.
  private static func apart(
    _ files: JournalFiles
  ) throws(StoreFailure) -> (months: [Month], foreign: [String]) {
    var months: [Month] = []
    var foreign: [String] = []
    try files.eachName(in: FileName.entries) { name in
      if let month = FileName.month(of: name) {
        months.append(month)
      } else if let name = FileName.foreign(name) {
        foreign.append(name)
      }
    }
    return (months, foreign.sorted())
  }

  /// A month's entries, joined from every file that holds some of them.
  package func entries(of month: Month) throws(StoreFailure) -> EntryFile {
    let own = try file(of: month)
    let strange = foreign[month] ?? []
    guard !strange.isEmpty || own.hasRepeatedIDs else { return own }
    return try naming(FileName.entries(of: month)) { () throws(JSONError) in
      try EntryFile(reading: try MonthTable(joining: [own] + strange).bytes)
    }
  }

  /// Whether an entry of a month may belong to others.
  package func mayHaveThreads(_ month: Month) throws(StoreFailure) -> Bool {
    if foreign[month] != nil { return true }
    return try files.contents(of: FileName.entries(of: month)).map(EntryFile.mayHaveThreads)
      ?? false
  }

  /// The lines of a month's own file.
  func table(of month: Month) throws(StoreFailure) -> MonthTable {
    let own = try file(of: month)
    return try naming(FileName.entries(of: month)) { () throws(JSONError) in
      try MonthTable(joining: [own])
    }
  }

  /// What one view shows only the places of.
  package func line(
    of view: EntryView, in file: EntryFile, month: Month
  ) throws(StoreFailure) -> EntryLine {
    try naming(FileName.entries(of: month)) { () throws(JSONError) in try file.line(of: view) }
  }

  /// Says in which of the journal's files an error lies.
  func naming<Value>(
    _ name: @autoclosure () -> String, _ read: () throws(JSONError) -> Value
  ) throws(StoreFailure) -> Value {
    try files.naming(name(), read)
  }

  private func file(of month: Month) throws(StoreFailure) -> EntryFile {
    let name = FileName.entries(of: month)
    guard let bytes = try files.contents(of: name) else { return .empty }
    return try naming(name) { () throws(JSONError) in try EntryFile(reading: bytes) }
  }
}

extension JournalReader {
  /// So few months are read by one thread: below some megabytes another costs what it brings.
  package static let fewMonths = 24

  /// What is made of each of these months, or of what else there is, in their order, on all cores where there are
  /// many.
  package func gather<Item: Sendable, Part: Sendable>(
    _ wanted: [Item], alone few: Int = fewMonths,
    _ make: @escaping @Sendable (Item) throws -> Part
  ) throws -> [Part] {
    guard wanted.count > few else { return try wanted.map(make) }
    let parts = files.journal.world.threads.each(wanted.count) { place in
      Result { try make(wanted[place]) }
    }
    return try parts.map { try $0.get() }
  }
}

extension JournalReader {
  /// What lies in the journal's folder and is not read: damaged copies, back-ups, other programs' files, and folders
  /// in the trash. Whatever is said to be gone may still be in them.
  package func filesNotRead() throws(StoreFailure) -> [String] {
    var strange: [String] = []
    for name in try files.names(in: "") where !FileName.isOwn(name) { strange.append(name) }
    let read = Set(foreignNames)
    for name in try files.names(in: FileName.entries) where FileName.month(of: name) == nil {
      let path = FileName.entries + "/" + name
      if !read.contains(path) { strange.append(path) }
    }
    let plain = Set(try files.plainNames(in: FileName.trash))
    for name in try files.names(in: FileName.trash) where !plain.contains(name) {
      strange.append(FileName.trash + "/" + name)
    }
    var held: [String] = []
    for name in strange where try files.holdsSomething(name) { held.append(name) }
    return held
  }
}
