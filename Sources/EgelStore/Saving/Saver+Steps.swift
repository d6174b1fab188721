internal import EgelPlatform

// The single steps of a save.

extension Saver {
  func discard(_ written: [Change.Move]) {
    for move in written { removeQuietly(move.from) }
  }

  func present(_ moves: [Change.Move]) throws(SystemFailure) -> [Change.Move] {
    var present: [Change.Move] = []
    for move in moves where try files.isThere(folders.place(move.from)) { present.append(move) }
    return present
  }

  func present(_ names: [String]) throws(SystemFailure) -> [String] {
    var present: [String] = []
    for name in names where try files.isThere(folders.place(name)) { present.append(name) }
    return present
  }

  func removeIfThere(_ name: String) throws(SystemFailure) {
    do throws(SystemFailure) {
      try files.remove(folders.place(name))
    } catch  where error.isMissing {
    }
  }

  /// So few files are written on one core.
  private static var filesForOneCore: Int { 24 }

  /// All files under names nobody reads, those of many on both cores: to make a file and to wait until it is
  /// on the disk takes longer than to make what is in it.
  func writeBeside(_ writes: [Change.Write]) throws(StoreFailure) -> [Change.Move] {
    do throws(SystemFailure) {
      guard writes.count > Self.filesForOneCore else { return try onOneCore(writes) }
      // One for all of them: to ask for one each was one of seven calls to the system that a file takes.
      let unique = journal.world.randomness.bits()
      guard let filling = try filling(writes, unique) else {
        return try onBothCores(writes, unique)
      }
      do throws(SystemFailure) {
        return try together(try onBothCores(writes, unique, filling), filling)
      } catch {
        discard([filling.move])
        throw error
      }
    } catch {
      throw .writing(error)
    }
  }

  /// What was written, in the order in which it was wished, or, where anything failed, nothing.
  private func onOneCore(_ writes: [Change.Write]) throws(SystemFailure) -> [Change.Move] {
    var moves: [Change.Move] = []
    do throws(SystemFailure) {
      for write in writes { moves.append(try writeBeside(write)) }
    } catch {
      discard(moves)
      throw error
    }
    return moves
  }

  /// The same; no file is begun once one has failed.
  private func onBothCores(
    _ writes: [Change.Write], _ unique: UInt64, _ filling: Filling? = nil
  ) throws(SystemFailure) -> [Change.Move] {
    let (moves, failure) = journal.world.threads.attempt(writes.count) {
      (place) throws(SystemFailure) in
      try writeBeside(writes[place], unique &+ UInt64(place), filling)
    }
    if let failure {
      discard(moves)
      throw failure
    }
    return moves
  }

  /// One file's new contents under a name nobody reads, on the disk.
  func writeBeside(
    _ write: Change.Write, _ unique: UInt64? = nil, _ filling: Filling? = nil
  ) throws(SystemFailure) -> Change.Move {
    let name =
      filling?.place(of: write.name)
      ?? Self.temporaryName(beside: write.name, unique ?? journal.world.randomness.bits())
    let place = try folders.place(name)
    let file = try files.open(place, .creating)
    do throws(SystemFailure) {
      defer { files.close(file) }
      // The mode given at creation is cut down by the umask; a file must be readable to its owner.
      try files.setMode(file, 0o600)
      try files.writeAll(write.bytes(), to: file, path: place.path)
      try files.synchroniseOpen(file, path: place.path)
    } catch {
      files.removeQuietly(place)
      throw error
    }
    return Change.Move(from: name, to: write.name)
  }

  static func temporaryName(beside name: String, _ unique: UInt64) -> String {
    let folder = FileName.folder(of: name)
    let temporary = FileName.temporaryPrefix + String(unique, radix: 36)
    return folder.isEmpty ? temporary : folder + "/" + temporary
  }

  func rename(_ move: Change.Move) throws(SystemFailure) {
    try files.rename(folders.place(move.from), folders.place(move.to))
  }

  /// A move that is done already has nothing left to move.
  func renameIfThere(_ move: Change.Move) throws(SystemFailure) {
    do throws(SystemFailure) {
      try rename(move)
    } catch {
      guard error.isMissing, try !files.isThere(folders.place(move.from)) else { throw error }
    }
  }

  /// The names in one of the journal's folders.
  func names(in folder: String) throws(SystemFailure) -> [String] {
    try files.list(.init(".", in: folders.folder(folder)))
  }

  func synchroniseFolder(_ name: String) throws(SystemFailure) {
    try files.synchroniseFolder(folders.folder(name))
  }

  func synchroniseFolders(of record: CommitRecord) throws(SystemFailure) {
    for folder in folders(of: record) { try synchroniseFolder(folder) }
  }

  /// Removes a file, or a folder of the journal's own with the files in it, and says nothing where that fails.
  func removeQuietly(_ name: String) {
    do throws(SystemFailure) {
      try files.remove(try folders.place(name))
    } catch {
      guard !name.utf8.contains(UInt8(ascii: "/")), let folder = try? folders.folder(name),
        let names = try? names(in: name)
      else { return }
      for name in names { files.removeQuietly(.init(name, in: folder)) }
      do { try files.removeFolder(try folders.place(name)) } catch {}
      folders.forget(name)
    }
  }

  private func folders(of record: CommitRecord) -> [String] {
    var folders: [String] = []
    for move in record.moves { add(move.from, to: &folders) }
    for move in record.moves { add(move.to, to: &folders) }
    for name in record.removals { add(name, to: &folders) }
    return folders.sorted()
  }

  /// Few folders have many names, so each name is compared with the folders that are known.
  private func add(_ name: String, to folders: inout [String]) {
    guard !folders.contains(where: { FileName.isName(name, in: $0) }) else { return }
    folders.append(FileName.folder(of: name))
  }
}
