internal import Platform

/// Makes changes durable. Only while the journal's lock is held.
struct Saver {
  let journal: Journal

  private var files: Files { journal.world.files }

  /// Whether everything a save promises was done, or is decided and left for the next command.
  enum Outcome {
    case done
    case decided(SystemFailure)
  }

  /// Saves a change: afterwards it survives a power cut. On any failure the journal is as it was.
  func save(_ change: Change) throws(StoreFailure) -> Outcome {
    if change.isEmpty { return .done }
    let written = try writeBeside(change.writes)
    return change.isOneFile ? try replace(written) : try commit(change, written)
  }

  /// Does what a commit record says is left to do, and takes the record away.
  func finish(_ record: CommitRecord) -> Outcome {
    do throws(SystemFailure) {
      // A move that is done already has nothing left to move.
      for move in try present(record.moves) { try rename(move) }
      for name in try present(record.removals) { try files.remove(journal.path(name)) }
      for folder in folders(of: record) { try files.synchroniseFolder(journal.path(folder)) }
      try files.remove(journal.path(FileName.commit))
      try files.synchroniseFolder(journal.folder)
      return .done
    } catch {
      return .decided(error)
    }
  }

  /// One file: a rename is the whole change.
  private func replace(_ written: [Change.Move]) throws(StoreFailure) -> Outcome {
    do throws(SystemFailure) {
      for move in written { try rename(move) }
    } catch {
      discard(written)
      throw .writing(error)
    }
    return try confirm(written)
  }

  /// Several files: from the moment the record is durable the change is made, whatever happens to
  /// this program.
  private func commit(
    _ change: Change, _ written: [Change.Move]
  ) throws(StoreFailure) -> Outcome {
    let record: CommitRecord
    do throws(SystemFailure) {
      record = CommitRecord(
        moves: written + (try present(change.moves)), removals: try present(change.removals))
      // The record names files, so their names must be as durable as it is.
      for folder in folders(of: record) { try files.synchroniseFolder(journal.path(folder)) }
      try place(record)
    } catch {
      discard(written)
      throw .writing(error)
    }
    do throws(SystemFailure) {
      try files.synchroniseFolder(journal.folder)
    } catch {
      try withdraw(written, after: error)
    }
    return finish(record)
  }

  private func place(_ record: CommitRecord) throws(SystemFailure) {
    let beside = try writeBeside(Change.Write(name: FileName.commit) { record.bytes })
    do throws(SystemFailure) {
      try rename(beside)
    } catch {
      discard([beside])
      throw error
    }
  }

  /// Takes a record back that the disk does not confirm. Until that is certain the files it names stay:
  /// without them whoever finds it would do only half of the change.
  private func withdraw(
    _ written: [Change.Move], after failure: SystemFailure
  ) throws(StoreFailure) -> Never {
    do throws(SystemFailure) {
      try files.remove(journal.path(FileName.commit))
      try files.synchroniseFolder(journal.folder)
    } catch {
      throw .unconfirmed(failure)
    }
    discard(written)
    throw .writing(failure)
  }

  private func discard(_ written: [Change.Move]) {
    for move in written { files.removeQuietly(journal.path(move.from)) }
  }

  private func present(_ moves: [Change.Move]) throws(SystemFailure) -> [Change.Move] {
    var present: [Change.Move] = []
    for move in moves where try files.isThere(journal.path(move.from)) { present.append(move) }
    return present
  }

  private func present(_ names: [String]) throws(SystemFailure) -> [String] {
    var present: [String] = []
    for name in names where try files.isThere(journal.path(name)) { present.append(name) }
    return present
  }

  private func writeBeside(_ writes: [Change.Write]) throws(StoreFailure) -> [Change.Move] {
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
  private func writeBeside(_ write: Change.Write) throws(SystemFailure) -> Change.Move {
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

  /// Until its folder is on the disk, a renamed file can be the old one again after a power cut.
  private func confirm(_ written: [Change.Move]) throws(StoreFailure) -> Outcome {
    do throws(SystemFailure) {
      for move in written {
        try files.synchroniseFolder(journal.path(FileName.folder(of: move.to)))
      }
      return .done
    } catch {
      throw .unconfirmed(error)
    }
  }

  private func rename(_ move: Change.Move) throws(SystemFailure) {
    try files.rename(journal.path(move.from), journal.path(move.to))
  }

  private func folders(of record: CommitRecord) -> [String] {
    let names = record.moves.flatMap { [$0.from, $0.to] } + record.removals
    return Set(names.map(FileName.folder(of:))).sorted()
  }
}
