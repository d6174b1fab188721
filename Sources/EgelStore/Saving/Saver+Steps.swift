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

  func writeBeside(_ writes: [Change.Write]) throws(StoreFailure) -> [Change.Move] {
    var written: [Change.Move] = []
    do throws(SystemFailure) {
      for write in writes { written.append(try writeBeside(write)) }
      return written
    } catch {
      discard(written)
      throw .writing(error)
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

  func folders(of record: CommitRecord) -> [String] {
    let names = record.moves.flatMap { [$0.from, $0.to] } + record.removals
    return Set(names.map(FileName.folder(of:))).sorted()
  }
}
