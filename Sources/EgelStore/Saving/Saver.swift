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
    var written: [Change.Move] = []
    do throws(SystemFailure) {
      for write in change.writes { written.append(try writeBeside(write)) }
      if let only = written.first, change.isOneFile {
        try rename(only)
      } else {
        let record = CommitRecord(
          moves: written + change.moves.filter { exists($0.from) },
          removals: change.removals.filter(exists))
        try decide(record)
        return finish(record)
      }
    } catch {
      for move in written { files.removeQuietly(journal.path(move.from)) }
      throw .writing(error)
    }
    return try confirm(written)
  }

  /// Does what a commit record says is left to do, and takes the record away.
  func finish(_ record: CommitRecord) -> Outcome {
    do throws(SystemFailure) {
      for move in record.moves where exists(move.from) { try rename(move) }
      for name in record.removals where exists(name) { try files.remove(journal.path(name)) }
      for folder in folders(of: record) { try files.synchroniseFolder(journal.path(folder)) }
      try files.remove(journal.path(FileName.commit))
      try files.synchroniseFolder(journal.folder)
      return .done
    } catch {
      return .decided(error)
    }
  }

  private func exists(_ name: String) -> Bool { files.exists(journal.path(name)) }

  /// One file's new contents under a name nobody reads, on the disk.
  private func writeBeside(_ write: Change.Write) throws(SystemFailure) -> Change.Move {
    let name = temporaryName(beside: write.name)
    let path = journal.path(name)
    let file = try retrying { () throws(SystemFailure) in try files.open(path, .creating) }
    do throws(SystemFailure) {
      defer { files.close(file) }
      // The mode given at creation is cut down by the umask; a file must be readable to its owner.
      try files.setMode(file, 0o600)
      try files.writeAll(write.bytes, to: file, path: path)
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

  /// From the moment this returns the change is made, whatever happens to this program.
  private func decide(_ record: CommitRecord) throws(SystemFailure) {
    // The record names files, so their names must be as durable as it is.
    for folder in folders(of: record) { try files.synchroniseFolder(journal.path(folder)) }
    let beside = try writeBeside(Change.Write(name: FileName.commit, bytes: record.bytes))
    do throws(SystemFailure) {
      try rename(beside)
      try files.synchroniseFolder(journal.folder)
    } catch {
      files.removeQuietly(journal.path(beside.from))
      files.removeQuietly(journal.path(FileName.commit))
      throw error
    }
  }

  private func rename(_ move: Change.Move) throws(SystemFailure) {
    try retrying { () throws(SystemFailure) in
      try files.rename(journal.path(move.from), journal.path(move.to))
    }
  }

  private func folders(of record: CommitRecord) -> [String] {
    let names = record.moves.flatMap { [$0.from, $0.to] } + record.removals
    return Set(names.map(FileName.folder(of:))).sorted()
  }
}
