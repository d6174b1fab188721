internal import EgelJSON
internal import EgelPlatform

/// The journal's files as they are now, a decided change counted as done.
struct JournalFiles: Sendable {
  let journal: Journal
  let folders: OpenFolders
  /// Where the new contents of a file lie while a change to several files is under way.
  private let pending: [String: String]
  private let gone: Set<String>

  private var files: Files { journal.world.files }

  /// Whether no change to several files is under way.
  var isSettled: Bool { pending.isEmpty && gone.isEmpty }

  /// To be made, and used, while the journal's lock is held.
  init(_ journal: Journal, _ open: OpenFolders? = nil) throws(StoreFailure) {
    self.journal = journal
    folders = open ?? journal.openFolders()
    let left = try journal.unfinished(folders)
    pending = Dictionary(
      (left?.moves ?? []).map { ($0.to, $0.from) }, uniquingKeysWith: { _, last in last })
    gone = Set((left?.moves ?? []).map(\.from) + (left?.removals ?? []).map(\.name))
  }

  /// The same without the lock, for one file alone: nil where a change to several is under way.
  static func settled(_ journal: Journal) throws(StoreFailure) -> JournalFiles? {
    let folders = journal.openFolders()
    guard try commitRecord(of: journal, folders) == nil else { return nil }
    return JournalFiles(settled: journal, folders)
  }

  private init(settled journal: Journal, _ folders: OpenFolders) {
    self.journal = journal
    self.folders = folders
    pending = [:]
    gone = []
  }

  /// The change that was decided and not finished, if there is one.
  static func commitRecord(
    of journal: Journal, _ folders: OpenFolders
  ) throws(StoreFailure) -> CommitRecord? {
    guard let bytes = try contents(of: FileName.commit, in: journal, folders) else { return nil }
    do throws(JSONError) {
      return try CommitRecord(reading: bytes)
    } catch {
      throw .malformed(path: journal.path(FileName.commit), error)
    }
  }

  /// A file's bytes, or nil where there is no such file.
  func contents(of name: String) throws(StoreFailure) -> [UInt8]? {
    for place in places(of: name) {
      if let bytes = try Self.contents(of: place, in: journal, folders) { return bytes }
    }
    return nil
  }

  /// Where a file may lie, the likeliest place first.
  private func places(of name: String) -> [String] {
    if isSettled { return [name] }
    if let place = pending[name] { return [place] }
    if gone.contains(name) { return [] }
    let folder = FileName.folder(of: name)
    return (pending[folder].map { [$0 + name.dropFirst(folder.count)] } ?? []) + [name]
  }

  /// Says in which of the journal's files an error lies; its name is not made where there is none.
  func naming<Value>(
    _ name: @autoclosure () -> String, _ read: () throws(JSONError) -> Value
  ) throws(StoreFailure) -> Value {
    do {
      return try read()
    } catch {
      throw .malformed(path: journal.path(name()), error)
    }
  }

  /// The names in one of the journal's folders, in order; none where there is no such folder.
  func names(in folder: String) throws(StoreFailure) -> [String] {
    try unorderedNames(in: folder).sorted()
  }

  /// Hands over the bytes of the names in one of the journal's folders, in no order: many, of which few are
  /// looked at.
  func eachName(
    in folder: String, _ body: (Swift.Span<UInt8>) -> Void
  ) throws(StoreFailure) {
    guard isSettled else {
      for name in try unorderedNames(in: folder) { body(name.utf8Span.span) }
      return
    }
    try listedNames(in: folder).each(body)
  }

  /// The names in one of the journal's folders, in no order.
  func unorderedNames(in folder: String) throws(StoreFailure) -> [String] {
    let listed = try listedNames(in: folder).strings
    if isSettled { return listed }
    var names = Set(listed)
    if let fresh = pending[folder] { names.formUnion(try listedNames(in: fresh).strings) }
    let prefix = folder.isEmpty ? "" : folder + "/"
    for name in gone where name.hasPrefix(prefix) {
      names.remove(String(name.dropFirst(prefix.count)))
    }
    for name in pending.keys where name.hasPrefix(prefix) {
      names.insert(String(name.dropFirst(prefix.count)))
    }
    // In the journal's own folder, what lies in the others has no name.
    return names.filter { !$0.contains("/") }
  }

  private func listedNames(in folder: String) throws(StoreFailure) -> FolderNames {
    do throws(SystemFailure) {
      return try files.names(.init(".", in: folders.folder(folder)))
    } catch  where error.isMissing {
      return FolderNames()
    } catch {
      throw journal.failure(folder, .reading(error))
    }
  }

  /// The names in one of the journal's folders that are not folders themselves.
  func plainNames(in folder: String) throws(StoreFailure) -> [String] {
    var plain: [String] = []
    for name in try names(in: folder) where try !isFolder(folder + "/" + name) {
      plain.append(name)
    }
    return plain
  }

  /// Whether there is anything in a file or folder; a syncer's mark of its folder is empty.
  func holdsSomething(_ name: String) throws(StoreFailure) -> Bool {
    do throws(SystemFailure) {
      let place = try folders.place(name)
      guard let status = try files.statusIfAny(place) else { return false }
      if status.kind == .file { return status.size > 0 }
      // What cannot be looked into may hold anything.
      if status.kind == .folder { return (try? files.names(place).isEmpty) != true }
      return true
    } catch {
      throw .reading(error)
    }
  }

  private func isFolder(_ name: String) throws(StoreFailure) -> Bool {
    do throws(SystemFailure) {
      for place in places(of: name) {
        if let status = try files.statusIfAny(folders.place(place)) {
          return status.kind == .folder
        }
      }
      return false
    } catch {
      throw .reading(error)
    }
  }

  private static func contents(
    of name: String, in journal: Journal, _ folders: OpenFolders
  ) throws(StoreFailure) -> [UInt8]? {
    do throws(SystemFailure) {
      return try journal.world.files.contents(of: folders.place(name))
    } catch  where error.isMissing {
      return nil
    } catch {
      throw journal.failure(name, .reading(error))
    }
  }
}
