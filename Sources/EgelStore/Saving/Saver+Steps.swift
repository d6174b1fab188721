internal import Platform

// The single steps of a save.

extension Saver {
  func discard(_ written: [Change.Move]) {
    for move in written { files.removeQuietly(journal.path(move.from)) }
  }

  func present(_ moves: [Change.Move]) throws(SystemFailure) -> [Change.Move] {
    var present: [Change.Move] = []
    for move in moves where try files.isThere(journal.path(move.from)) { present.append(move) }
    return present
  }

  func present(_ names: [String]) throws(SystemFailure) -> [String] {
    var present: [String] = []
    for name in names where try files.isThere(journal.path(name)) { present.append(name) }
    return present
  }

  /// So few files are written on one core.
  private static var filesForOneCore: Int { 24 }

  /// All files under names nobody reads, those of many on both cores: to make a file and to wait until it is
  /// on the disk takes longer than to make what is in it.
  func writeBeside(_ writes: [Change.Write]) throws(StoreFailure) -> [Change.Move] {
    guard writes.count > Self.filesForOneCore else {
      return try whole([Written(of: writes, by: self)], writes.count)
    }
    // One for all of them: to ask for one each was one of seven calls to the system that a file takes.
    let unique = journal.world.randomness.bits()
    let halves = journal.world.threads.both(
      { Written(of: writes, from: 0, every: 2, unique, by: self) },
      { Written(of: writes, from: 1, every: 2, unique, by: self) })
    return try whole([halves.0, halves.1], writes.count)
  }

  /// What was written, in the order in which it was wished, or, where anything failed, nothing.
  private func whole(_ parts: [Written], _ count: Int) throws(StoreFailure) -> [Change.Move] {
    for part in parts {
      guard let failure = part.failure else { continue }
      for part in parts { discard(part.moves) }
      throw .writing(failure)
    }
    return (0..<count).map { parts[$0 % parts.count].moves[$0 / parts.count] }
  }

  /// Files that were written one after the other, and why no more of them.
  private struct Written: Sendable {
    var moves: [Change.Move] = []
    var failure: SystemFailure?

    init(
      of writes: [Change.Write], from start: Int = 0, every step: Int = 1,
      _ unique: UInt64? = nil, by saver: Saver
    ) {
      do throws(SystemFailure) {
        for place in stride(from: start, to: writes.count, by: step) {
          let number = unique.map { $0 &+ UInt64(place) }
          moves.append(try saver.writeBeside(writes[place], number))
        }
      } catch {
        failure = error
      }
    }
  }

  /// One file's new contents under a name nobody reads, on the disk.
  func writeBeside(
    _ write: Change.Write, _ unique: UInt64? = nil
  ) throws(SystemFailure) -> Change.Move {
    let name = Self.temporaryName(
      beside: write.name, unique ?? journal.world.randomness.bits())
    let path = journal.path(name)
    let file = try files.open(path, .creating)
    do throws(SystemFailure) {
      defer { files.close(file) }
      // The mode given at creation is cut down by the umask; a file must be readable to its owner.
      try files.setMode(file, 0o600)
      try files.writeAll(write.bytes(), to: file, path: path)
      try files.synchroniseOpen(file, path: path)
    } catch {
      files.removeQuietly(path)
      throw error
    }
    return Change.Move(from: name, to: write.name)
  }

  private static func temporaryName(beside name: String, _ unique: UInt64) -> String {
    let folder = FileName.folder(of: name)
    let temporary = FileName.temporaryPrefix + String(unique, radix: 36)
    return folder.isEmpty ? temporary : folder + "/" + temporary
  }

  func rename(_ move: Change.Move) throws(SystemFailure) {
    try files.rename(journal.path(move.from), journal.path(move.to))
  }

  /// A move that is done already has nothing left to move.
  func renameIfThere(_ move: Change.Move) throws(SystemFailure) {
    do throws(SystemFailure) {
      try rename(move)
    } catch {
      guard error.isMissing, try !files.isThere(journal.path(move.from)) else { throw error }
    }
  }

  func folders(of record: CommitRecord) -> [String] {
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
