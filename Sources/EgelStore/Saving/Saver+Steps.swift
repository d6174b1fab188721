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
    let halves = journal.world.threads.both(
      { Written(of: Self.everyOther(writes, from: 0), by: self) },
      { Written(of: Self.everyOther(writes, from: 1), by: self) })
    return try whole([halves.0, halves.1], writes.count)
  }

  private static func everyOther(_ writes: [Change.Write], from start: Int) -> [Change.Write] {
    stride(from: start, to: writes.count, by: 2).map { writes[$0] }
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

    init(of writes: [Change.Write], by saver: Saver) {
      do throws(SystemFailure) {
        for write in writes { moves.append(try saver.writeBeside(write)) }
      } catch {
        failure = error
      }
    }
  }

  /// One file's new contents under a name nobody reads, on the disk.
  func writeBeside(_ write: Change.Write) throws(SystemFailure) -> Change.Move {
    let name = temporaryName(beside: write.name)
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

  private func temporaryName(beside name: String) -> String {
    let folder = FileName.folder(of: name)
    let unique = String(journal.world.randomness.bits(), radix: 36)
    return (folder.isEmpty ? "" : folder + "/") + FileName.temporaryPrefix + unique
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
