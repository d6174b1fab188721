package import EgelCore
internal import EgelPlatform

/// Texts that wait in the journal's own folder: one being edited, or one whose saving failed.
package struct Drafts {
  let journal: Journal

  package init(_ journal: Journal) {
    self.journal = journal
  }

  /// Puts a text into a new private file, durably, and returns its path.
  package func keep(_ text: [UInt8]) throws(StoreFailure) -> String {
    try journal.makeFolders()
    let path = journal.path(FileName.drafts + "/" + newName())
    do throws(SystemFailure) {
      try write(text, path)
      try journal.world.files.synchroniseFolder(journal.path(FileName.drafts))
      return path
    } catch {
      journal.world.files.removeQuietly(path)
      throw .writing(error)
    }
  }

  /// Puts a text in the place of one that a draft held, or into a new draft, named by the record that it will
  /// be, and returns its path. At any moment the one or the other is there, whole.
  package func keep(
    _ text: [UInt8], for id: Identifier, inPlaceOf path: String?
  ) throws(StoreFailure) -> String {
    try journal.makeFolders()
    let path = path ?? journal.path(FileName.drafts + "/" + newName(id))
    do throws(SystemFailure) {
      try replace(path, with: text)
      return path
    } catch {
      throw .writing(error)
    }
  }

  /// Like the first, but for a text that waits already: a draft that is given again and fails again.
  package func keepOnce(_ text: [UInt8]) throws(StoreFailure) -> String {
    let paths = waiting().map { journal.path(FileName.drafts + "/" + $0) }
    let same = paths.first { path in
      (try? contents(of: path)).map { Self.body($0) == Self.body(text) } ?? false
    }
    if let same { return same }
    return try keep(text)
  }

  /// A text without the line end that an editor closes a file with, and that is not read as its own.
  private static func body(_ text: [UInt8]) -> ArraySlice<UInt8> {
    text.last == UInt8(ascii: "\n") ? text.dropLast() : text[...]
  }

  /// What a draft holds, whatever now stands under its name: editors save by renaming.
  package func contents(of path: String) throws(StoreFailure) -> [UInt8] {
    do throws(SystemFailure) {
      return try journal.world.files.contents(of: path)
    } catch {
      throw .reading(error)
    }
  }

  /// Removes a draft whose text is safe, with the backup an editor may have left and what is noted beside it.
  package func discard(_ path: String) {
    journal.world.files.removeQuietly(path)
    journal.world.files.removeQuietly(path + "~")
    if let note = Self.note(of: path) { journal.world.files.removeQuietly(note) }
  }

  /// The drafts that wait, by name.
  package func waiting() -> [String] {
    ((try? journal.world.files.list(journal.path(FileName.drafts))) ?? [])
      .filter { $0.hasSuffix(Self.ending) && !$0.hasPrefix(".") }.sorted()
  }

  static let ending = ".txt"

  private func newName(_ id: Identifier? = nil) -> String {
    let now = journal.world.moment
    let time = now.localTime.description.replacing(":", with: "")
    let unique = (id ?? Identifier(bits: journal.world.randomness.bits())).description.prefix(4)
    return "\(now.localDay)-\(time)-\(unique)\(Self.ending)"
  }

  /// Whatever stands at the path now, this stands there afterwards, durably, or what stood there before.
  func replace(_ path: String, with text: [UInt8]) throws(SystemFailure) {
    let files = journal.world.files
    let folder = journal.path(FileName.drafts)
    let beside = folder + "/" + FileName.temporaryPrefix + Self.name(of: path)
    files.removeQuietly(beside)
    do throws(SystemFailure) {
      try write(text, beside)
      try files.rename(beside, path)
      try files.synchroniseFolder(folder)
    } catch {
      files.removeQuietly(beside)
      throw error
    }
  }

  private static func name(of path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? ""
  }

  private func write(_ text: [UInt8], _ path: String) throws(SystemFailure) {
    let files = journal.world.files
    let file = try files.open(path, .creating)
    defer { files.close(file) }
    try files.setMode(file, 0o600)
    try files.writeAll(text, to: file, path: path)
    try files.synchroniseOpen(file, path: path)
  }
}
