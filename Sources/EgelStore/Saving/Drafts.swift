package import EgelCore
internal import EgelPlatform

/// Texts that wait in the journal's own folder: one being edited, or one whose saving failed.
package struct Drafts {
  let journal: Journal
  let folders: OpenFolders
  var files: Files { journal.world.files }

  package init(_ journal: Journal) {
    self.journal = journal
    folders = journal.openFolders()
  }

  /// Puts a text into a new private file, durably, and returns its path.
  package func keep(_ text: [UInt8]) throws(StoreFailure) -> String {
    try journal.makeFolders(folders)
    try journal.checkIsOwn(FileName.drafts, folders)
    do throws(SystemFailure) {
      let place = try folders.place(FileName.drafts + "/" + newName())
      try write(text, place)
      return place.path
    } catch {
      throw .writing(error)
    }
  }

  /// Puts a text in the place of one that a draft held, or into a new draft, named by the record that it will
  /// be, and returns its path. At any moment the one or the other is there, whole.
  package func keep(
    _ text: [UInt8], for id: Identifier, inPlaceOf path: String?
  ) throws(StoreFailure) -> String {
    try journal.makeFolders(folders)
    try journal.checkIsOwn(FileName.drafts, folders)
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
    // One that is being written is removed when its sitting ends.
    let paths = paths.filter { !isHeld($0) }
    let same = paths.first { path in
      (try? contents(of: path)).map { Self.body($0) == Self.body(text) } ?? false
    }
    if let same { return same }
    return try keep(text)
  }

  /// Tells others that a draft is being written, for as long as what is returned lives. Nil where that cannot be
  /// told, as on a file system without locks; then the draft looks like one that waits.
  package func hold(_ path: String) -> HeldDraft? {
    guard let place = try? place(of: path), let file = try? files.open(place, .reading) else {
      return nil
    }
    guard (try? files.lock(file, .exclusive)) ?? false else {
      files.close(file)
      return nil
    }
    return HeldDraft(files, file)
  }

  /// Whether a draft is being written in another terminal at this moment.
  package func isHeld(_ path: String) -> Bool {
    guard let place = try? place(of: path), let file = try? files.open(place, .reading) else {
      return false
    }
    defer { files.close(file) }
    return (try? files.lock(file, .shared)) == false
  }

  /// A text without the line end that an editor closes a file with, and that is not read as its own.
  private static func body(_ text: [UInt8]) -> ArraySlice<UInt8> {
    text.last == UInt8(ascii: "\n") ? text.dropLast() : text[...]
  }

  /// What a draft holds, whatever now stands under its name: editors save by renaming.
  package func contents(of path: String) throws(StoreFailure) -> [UInt8] {
    do throws(SystemFailure) {
      return try files.contents(of: try place(of: path))
    } catch {
      throw .reading(error)
    }
  }

  /// Removes a draft whose text is safe, with the backup an editor may have left and what is noted beside it.
  package func discard(_ path: String) {
    for path in [path, path + "~", Self.note(of: path)] {
      if let path, let place = try? place(of: path) { files.removeQuietly(place) }
    }
  }

  /// Puts another text in the place of what a draft holds; false where that cannot be.
  package func put(_ text: [UInt8], at path: String) -> Bool {
    do throws(SystemFailure) {
      try replace(path, with: text)
      return true
    } catch {
      return false
    }
  }

  /// The files of the drafts that wait.
  package var paths: [String] { waiting().map { journal.path(FileName.drafts + "/" + $0) } }

  /// The drafts that wait, by name.
  package func waiting() -> [String] {
    ((try? files.list(.init(".", in: folders.folder(FileName.drafts)))) ?? [])
      .filter { $0.hasSuffix(Self.ending) && !$0.hasPrefix(".") }.sorted()
  }

  /// Those of them that are being written at this moment, by their names in the journal.
  package func beingWritten() -> [String] {
    waiting().map { FileName.drafts + "/" + $0 }.filter { isHeld(journal.path($0)) }
  }

  static let ending = ".txt"

  private func newName(_ id: Identifier? = nil) -> String {
    let now = journal.world.moment
    let time = now.localTime.description.replacing(":", with: "")
    let unique = (id ?? Identifier(bits: journal.world.randomness.bits())).description.prefix(4)
    return "\(now.localDay)-\(time)-\(unique)\(Self.ending)"
  }

  /// Where a file lies that is named by its path, such as an editor is given: in the folder of drafts by the
  /// folder's handle, anywhere else by the path.
  func place(of path: String) throws(SystemFailure) -> Files.Place {
    let folder = journal.path(FileName.drafts) + "/"
    guard path.hasPrefix(folder), !path.dropFirst(folder.count).contains("/") else {
      return Files.Place(path)
    }
    return try folders.place(FileName.drafts + "/" + path.dropFirst(folder.count))
  }

  /// A new file, whole and on the disk, or none.
  private func write(_ text: [UInt8], _ place: Files.Place) throws(SystemFailure) {
    do throws(SystemFailure) {
      try fill(place, with: text)
      try files.synchroniseFolder(try folders.folder(FileName.drafts))
    } catch {
      files.removeQuietly(place)
      throw error
    }
  }

  /// Whatever stands at the path now, this stands there afterwards, durably, or what stood there before.
  func replace(_ path: String, with text: [UInt8]) throws(SystemFailure) {
    let place = try place(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let beside = try folders.place(FileName.drafts + "/" + FileName.temporaryPrefix + name)
    files.removeQuietly(beside)
    do throws(SystemFailure) {
      try fill(beside, with: text)
      try files.rename(beside, place)
      try files.synchroniseFolder(try folders.folder(FileName.drafts))
    } catch {
      files.removeQuietly(beside)
      throw error
    }
  }

  private func fill(_ place: Files.Place, with text: [UInt8]) throws(SystemFailure) {
    let file = try files.open(place, .creating)
    defer { files.close(file) }
    try files.setMode(file, 0o600)
    try files.writeAll(text, to: file, path: place.path)
    try files.synchroniseOpen(file, path: place.path)
  }
}

/// A draft that a sitting is writing. It is locked meanwhile, and a kill unlocks it: a draft that is not locked
/// is one that waits.
package final class HeldDraft {
  private let files: Files
  private let file: Files.Descriptor

  init(_ files: Files, _ file: Files.Descriptor) {
    self.files = files
    self.file = file
  }

  deinit {
    files.close(file)
  }
}
