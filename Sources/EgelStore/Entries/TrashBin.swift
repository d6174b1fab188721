package import EgelCore
internal import EgelJSON

/// The trash while it is being changed: the files that were touched, each loaded when first needed.
struct TrashBin {
  private let files: JournalFiles
  private var loaded: [String: TrashFile] = [:]
  private var changed: Set<String> = []
  private var isEmptied = false
  private var removals: Set<String> = []
  /// Records of which nothing is to be left here.
  private var gone: Set<Identifier> = []

  init(_ files: JournalFiles) {
    self.files = files
  }

  mutating func add(_ version: Entry, why: TrashedRecord.Why, now: Moment) throws(StoreFailure) {
    let record = TrashedRecord(
      id: version.id, trashedAt: now, why: why, record: version.bytes())
    try add(record, to: FileName.trash(of: version.day.month))
  }

  mutating func add(_ record: TrashedRecord, to name: String) throws(StoreFailure) {
    var file = try load(name)
    file.add(record)
    loaded[name] = file
    changed.insert(name)
  }

  /// Everything that lies here of one entry, oldest first.
  ///
  /// What a version has seen only grows, so the count tells their order where the clock cannot.
  mutating func versions(of id: Identifier) throws(StoreFailure) -> [TrashedVersion] {
    var versions: [TrashedVersion] = []
    for name in try recordFiles() {
      for record in try load(name).records where record.id == id {
        let entry = try files.naming(name) { () throws(JSONError) in try record.entry() }
        if let entry { versions.append(TrashedVersion(entry: entry, record: record, file: name)) }
      }
    }
    return versions.sorted { $0.age < $1.age }
  }

  mutating func remove(_ version: TrashedVersion) throws(StoreFailure) {
    try remove(version.record, from: version.file)
  }

  mutating func remove(_ record: TrashedRecord, from name: String) throws(StoreFailure) {
    var file = try load(name)
    file.remove(record)
    loaded[name] = file
    changed.insert(name)
  }

  /// What lies in one of its files.
  mutating func records(of name: String) throws(StoreFailure) -> [TrashedRecord] {
    try load(name).records
  }

  /// Puts other versions in the place of those of entries that lie here.
  mutating func change(_ change: (Entry) -> Entry?) throws(StoreFailure) {
    for name in try recordFiles() {
      var file = try load(name)
      for record in file.records {
        let entry = try files.naming(name) { () throws(JSONError) in try record.entry() }
        guard let entry, let other = change(entry) else { continue }
        file.remove(record)
        file.add(
          TrashedRecord(
            id: record.id, trashedAt: record.trashedAt, why: record.why, record: other.bytes()))
        changed.insert(name)
      }
      loaded[name] = file
    }
  }

  /// Leaves no version here of any record but entries of whose bytes this is said.
  mutating func removeTabled(_ isMeant: (String) -> Bool) throws(StoreFailure) {
    for name in FileName.trashedTables {
      var file = try load(name)
      for record in file.records where isMeant(String(decoding: record.record, as: UTF8.self)) {
        file.remove(record)
        changed.insert(name)
      }
      loaded[name] = file
    }
  }

  mutating func all() throws(StoreFailure) -> [TrashedRecord] {
    var records: [TrashedRecord] = []
    for name in try recordFiles() { records += try load(name).records }
    return records
  }

  /// Leaves nothing of a record here.
  mutating func removeAll(of id: Identifier) throws(StoreFailure) {
    for name in try recordFiles() + FileName.trashedTables {
      var file = try load(name)
      let before = file.records.count
      file.removeAll(of: id)
      if file.records.count != before { changed.insert(name) }
      loaded[name] = file
    }
    gone.insert(id)
    for name in try originals().map({ FileName.trash + "/" + $0 })
    where try containsPurgedRecord(name) {
      removals.insert(name)
    }
  }

  /// Whether a file that was folded in, so that the rest of it stands elsewhere, must not stay for what
  /// it holds.
  func containsPurgedRecord(_ name: String) throws(StoreFailure) -> Bool {
    // A copy that came just before the trash is emptied would be all that lies in it, unseen.
    if isEmptied { return true }
    guard !gone.isEmpty, let bytes = try files.contents(of: name) else { return false }
    return gone.contains { bytes.contains(Array($0.description.utf8)) }
  }

  /// Leaves nothing at all; returns how many files went.
  mutating func empty() throws(StoreFailure) -> Int {
    removals = Set(try files.plainNames(in: FileName.trash).map { FileName.trash + "/" + $0 })
    loaded = [:]
    changed = []
    isEmptied = true
    return removals.count
  }

  /// Files that were put here as they were: conflict copies that have been folded in.
  func originals() throws(StoreFailure) -> [String] {
    try files.plainNames(in: FileName.trash).filter {
      FileName.month(of: $0) == nil && !FileName.isTemporary($0)
        && !FileName.trashedTables.contains(FileName.trash + "/" + $0)
    }
  }

  /// How a file goes to the trash as it is.
  func move(_ name: String) throws(StoreFailure) -> Change.Move {
    Change.Move(from: name, to: try freeName(for: name))
  }

  /// A name in the trash that no other file has.
  func freeName(for name: String) throws(StoreFailure) -> String {
    let taken = Set(try files.names(in: FileName.trash))
    let last = name.split(separator: "/").last.map(String.init) ?? name
    var free = last
    var number = 2
    while taken.contains(free) {
      free = "\(last).\(number)"
      number += 1
    }
    return FileName.trash + "/" + free
  }

  func add(to change: inout Change) {
    change.removals.formUnion(removals)
    for name in changed.sorted() {
      guard let file = loaded[name] else { continue }
      if file.records.isEmpty {
        change.removals.insert(name)
      } else {
        change.write(name, file.bytes)
      }
    }
  }

  /// The files of entries: those that are there, and those that this change makes.
  private func recordFiles() throws(StoreFailure) -> [String] {
    let there = try files.names(in: FileName.trash).filter { FileName.month(of: $0) != nil }
      .map { FileName.trash + "/" + $0 }
    let made = Set(loaded.keys).subtracting(FileName.trashedTables).subtracting(there)
    return there + made.sorted()
  }

  private mutating func load(_ name: String) throws(StoreFailure) -> TrashFile {
    if let file = loaded[name] { return file }
    guard let bytes = try files.contents(of: name) else { return TrashFile() }
    let file = try files.naming(name) { () throws(JSONError) in try TrashFile(reading: bytes) }
    loaded[name] = file
    return file
  }
}

/// A version of an entry that lies in the trash.
package struct TrashedVersion: Sendable {
  package let entry: Entry
  let record: TrashedRecord
  let file: String

  fileprivate var age: (Int, Moment) { (entry.history.seen.count, record.trashedAt) }
}

extension JournalReader {
  /// All records in the trash.
  package func trashedRecords() throws(StoreFailure) -> [TrashedRecord] {
    var bin = TrashBin(files)
    return try bin.all()
  }

  /// The names of the files that were put into the trash as they were.
  package func trashedFiles() throws(StoreFailure) -> [String] {
    try TrashBin(files).originals()
  }
}
