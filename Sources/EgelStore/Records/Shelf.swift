internal import EgelCore
internal import EgelJSON

/// One file that holds all records of its kind, joined with the conflict copies beside it.
struct Shelf<Kept: TableRecord>: Sendable {
  private let name: String
  private(set) var table: RecordTable<Kept>
  /// The conflict copies that were joined; the next write puts them into the trash.
  let copies: [String]
  private(set) var isChanged = false

  init(in files: JournalFiles) throws(StoreFailure) {
    try self.init(in: files, among: files.unorderedNames(in: ""))
  }

  /// The same, where what lies in the journal's own folder is known already.
  init(in files: JournalFiles, among names: [String]) throws(StoreFailure) {
    name = Kept.kind.fileName
    copies = files.conflictCopies(of: name, among: names)
    var found: [RecordFile<Kept>] = []
    for name in [name] + copies {
      guard let bytes = try files.contents(of: name) else { continue }
      found.append(
        try files.naming(name) { () throws(JSONError) in try RecordFile<Kept>(reading: bytes) })
    }
    table = RecordTable(joining: found)
  }

  /// Puts a version in the place of all there are; the versions that went are returned.
  mutating func put(_ record: Kept, at moment: Moment) -> [Kept] {
    isChanged = true
    guard let lineage = table[record.id] else { return table.put(record) }
    var next = record
    next.history = lineage.next(edited: moment)
    return table.put(next)
  }

  /// Joins versions from another copy, each as it is; the versions that went are returned.
  @discardableResult
  mutating func join(_ lineage: Lineage<Kept>) -> [Kept] {
    isChanged = true
    return lineage.versions.flatMap { table.put($0) }
  }

  /// Leaves only the mark that the record was deleted.
  mutating func delete(_ id: Identifier, at moment: Moment) -> [Kept] {
    isChanged = true
    return table.delete(id, at: moment)
  }

  private var isWritten: Bool { isChanged || !copies.isEmpty }

  /// The lowest form of a journal in which what is written can stand.
  var format: Int {
    isWritten ? table.records.map(\.format).max() ?? JournalFormat.first : JournalFormat.first
  }

  func add(to change: inout Change) {
    if isWritten { change.write(name, table.bytes) }
  }
}

extension JournalFiles {
  /// Whether one of the names is this file's, or that of a copy of it.
  func hold(_ name: String, among names: [String]) -> Bool {
    names.contains { $0 == name || FileName.isCopy($0, of: name) }
  }

  /// Files beside one of the journal's own that a syncer named after it.
  func conflictCopies(of name: String, among names: [String]) -> [String] {
    names.filter { FileName.isCopy($0, of: name) }.sorted()
  }
}
