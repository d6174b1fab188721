internal import EgelPlatform

/// Makes changes durable. Only while the journal's lock is held.
struct Saver {
  let journal: Journal
  /// What is done in the journal's folders goes by their handles.
  let folders: OpenFolders

  var files: Files { journal.world.files }

  /// Whether everything a save promises was done, or is decided and left for the next command.
  enum Outcome {
    case done
    case decided(SystemFailure)
  }

  /// Saves a change: afterwards it survives a power cut. On any failure the journal is as it was.
  func save(_ change: Change) throws(StoreFailure) -> Outcome {
    if change.isEmpty { return .done }
    let written = try writeBeside(change.writes, isAlone: change.isOneFile)
    return change.isOneFile ? try replace(written) : try commit(change, written)
  }

  /// Does what a commit record says is left to do, and takes the record away.
  func finish(_ record: CommitRecord) -> Outcome {
    do throws(SystemFailure) {
      for move in record.moves { try carryOut(move) }
      for removal in record.removals { try removeIfThere(removal.name) }
      try synchroniseFolders(of: record)
      try files.remove(folders.place(FileName.commit))
      try synchroniseFolder("")
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

  /// Until its folder is on the disk, a renamed file can be the old one again after a power cut.
  private func confirm(_ written: [Change.Move]) throws(StoreFailure) -> Outcome {
    do throws(SystemFailure) {
      for move in written {
        try synchroniseFolder(FileName.folder(of: move.to))
      }
      return .done
    } catch {
      throw .unconfirmed(error)
    }
  }

  /// Several files: from the moment the record is durable the change is made, whatever happens to
  /// this program.
  private func commit(
    _ change: Change, _ written: [Change.Move]
  ) throws(StoreFailure) -> Outcome {
    var written = written
    let record: CommitRecord
    do throws(SystemFailure) {
      var removals = change.removals
      var moves: [Change.Move] = []
      for move in change.moves where try files.isThere(folders.place(move.from)) {
        if try isOnOneDisk(move) {
          moves.append(
            Change.Move(
              from: move.from, to: move.to, digest: try digest(of: move.from),
              replaced: try replaced(move.to)))
        } else {
          written.append(try writeBeside(try copying(move), isAlone: false))
          removals.insert(move.from)
        }
      }
      record = CommitRecord(moves: written + moves, removals: try removing(removals))
      // The record names files, so their names must be as durable as it is.
      try synchroniseFolders(of: record)
      try place(record)
    } catch {
      discard(written)
      throw .writing(error)
    }
    do throws(SystemFailure) {
      try synchroniseFolder("")
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
      try files.remove(folders.place(FileName.commit))
      try synchroniseFolder("")
    } catch {
      throw .unconfirmed(failure)
    }
    discard(written)
    throw .writing(failure)
  }
}
