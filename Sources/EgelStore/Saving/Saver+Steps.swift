internal import EgelPlatform

// The single steps of a save.

extension Saver {
  func discard(_ written: [Change.Move]) {
    for move in written { removeQuietly(move.from) }
  }

  /// What is there of what is to go, each with what it holds.
  func removing(_ names: Set<String>) throws(SystemFailure) -> [CommitRecord.Removal] {
    var removals: [CommitRecord.Removal] = []
    for name in names.sorted() where try files.isThere(folders.place(name)) {
      removals.append(CommitRecord.Removal(name: name, digest: try digest(of: name)))
    }
    return removals
  }

  func removeIfThere(_ name: String) throws(SystemFailure) {
    do throws(SystemFailure) {
      try files.remove(folders.place(name))
    } catch  where error.isMissing {
    }
  }

  /// So few files are written on one core.
  private static var fewFiles: Int { 24 }

  /// All files under names nobody reads, those of many on all cores: to make a file and to wait until it is
  /// on the disk takes longer than to make what is in it.
  ///
  /// Where one of them is all there is to a change, what it replaces is not looked at: no record will say it.
  func writeBeside(
    _ writes: [Change.Write], isAlone: Bool
  ) throws(StoreFailure) -> [Change.Move] {
    do throws(SystemFailure) {
      guard writes.count > Self.fewFiles else { return try oneByOne(writes, isAlone: isAlone) }
      // One for all of them: to ask for one each was one of seven calls to the system that a file takes.
      return try onAllCores(writes, journal.world.randomness.bits())
    } catch {
      throw .writing(error)
    }
  }

  /// What was written, in the order in which it was wished, or, where anything failed, nothing.
  private func oneByOne(
    _ writes: [Change.Write], isAlone: Bool
  ) throws(SystemFailure) -> [Change.Move] {
    var moves: [Change.Move] = []
    do throws(SystemFailure) {
      for write in writes { moves.append(try writeBeside(write, isAlone: isAlone)) }
    } catch {
      discard(moves)
      throw error
    }
    return moves
  }

  /// The same; no file is begun once one has failed.
  private func onAllCores(
    _ writes: [Change.Write], _ unique: UInt64
  ) throws(SystemFailure) -> [Change.Move] {
    let (moves, failure) = journal.world.threads.attempt(writes.count) {
      (place) throws(SystemFailure) in
      try writeBeside(writes[place], unique &+ UInt64(place), isAlone: false)
    }
    if let failure {
      discard(moves)
      throw failure
    }
    return moves
  }

  /// One file's new contents under a name nobody reads, on the disk.
  func writeBeside(
    _ write: Change.Write, _ unique: UInt64? = nil, isAlone: Bool = true
  ) throws(SystemFailure) -> Change.Move {
    let name = Self.temporaryName(
      beside: write.name, unique ?? journal.world.randomness.bits())
    let bytes = write.bytes()
    let replaced = isAlone ? Change.Replaced.unsaid : try replaced(write.name)
    let place = try folders.place(name)
    let file = try files.open(place, .creating)
    do throws(SystemFailure) {
      defer { files.close(file) }
      // The mode given at creation is cut down by the umask; a file must be readable to its owner.
      try files.setMode(file, 0o600)
      try files.writeAll(bytes, to: file, path: place.path)
      try files.synchroniseOpen(file, path: place.path)
    } catch {
      files.removeQuietly(place)
      throw error
    }
    return Change.Move(
      from: name, to: write.name, digest: Digest(of: bytes), replaced: replaced)
  }

  static func temporaryName(beside name: String, _ unique: UInt64) -> String {
    let folder = FileName.folder(of: name)
    let temporary = FileName.temporaryPrefix + String(unique, radix: 36)
    return folder.isEmpty ? temporary : folder + "/" + temporary
  }

  func rename(_ move: Change.Move) throws(SystemFailure) {
    try files.rename(folders.place(move.from), folders.place(move.to))
  }

  /// One move of a change that is decided. The whole folder of entries is moved by records of version 0.1.0;
  /// where something was put into it since, or another disk stands in its place, the files join it one by one.
  func carryOut(_ move: Change.Move) throws(SystemFailure) {
    do throws(SystemFailure) {
      try renameIfThere(move)
      if FileName.folders.contains(move.to) {
        // Its handle is that of the folder that was there before.
        for name in [move.from, move.to] { folders.forget(name) }
      }
    } catch {
      let isFolder = FileName.folders.contains(move.to)
      if isFolder && (error.isNotEmpty || error.isOnOtherDisk || error.isBusyFolder) {
        for name in try names(in: move.from) {
          try carryOut(Change.Move(from: move.from + "/" + name, to: move.to + "/" + name))
        }
        try synchroniseFolder(move.to)
        try files.removeFolder(folders.place(move.from))
        folders.forget(move.from)
      } else if error.isOnOtherDisk {
        try carryOver(move)
      } else {
        throw error
      }
    }
  }

  /// A move to another disk, where no rename leads: a copy that is safe, and then the file goes. Begun again,
  /// it comes to the same.
  private func carryOver(_ move: Change.Move) throws(SystemFailure) {
    let written = try writeBeside(try copying(move))
    do throws(SystemFailure) {
      try rename(written)
    } catch {
      discard([written])
      throw error
    }
    try synchroniseFolder(FileName.folder(of: move.to))
    try files.remove(folders.place(move.from))
  }

  func copying(_ move: Change.Move) throws(SystemFailure) -> Change.Write {
    let bytes = try files.contents(of: folders.place(move.from))
    return Change.Write(name: move.to) { bytes }
  }

  /// Whether both folders lie on one disk. Two that seem to may still refuse a rename, as two mounts of one
  /// disk do; that is met when it is tried.
  func isOnOneDisk(_ move: Change.Move) throws(SystemFailure) -> Bool {
    try disk(of: move.from) == disk(of: move.to)
  }

  private func disk(of name: String) throws(SystemFailure) -> UInt64? {
    try files.statusOfOpen(folders.folder(FileName.folder(of: name)).descriptor).identity?.device
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
    for removal in record.removals { add(removal.name, to: &folders) }
    return folders.sorted()
  }

  /// Few folders have many names, so each name is compared with the folders that are known.
  private func add(_ name: String, to folders: inout [String]) {
    guard !folders.contains(where: { FileName.isName(name, in: $0) }) else { return }
    folders.append(FileName.folder(of: name))
  }
}
