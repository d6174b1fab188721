internal import EgelCore
internal import EgelPlatform

// A change that was decided and not finished, as the next program finds it.

extension Journal {
  /// What is left to do of it; nil where nothing is under way. All of it is looked at before the first step:
  /// where a file is missing or has become another one, nothing is done and nothing is hidden.
  func unfinished(_ folders: OpenFolders) throws(StoreFailure) -> CommitRecord? {
    guard let record = try JournalFiles.commitRecord(of: self, folders) else { return nil }
    var left = CommitRecord()
    var missing: [String] = []
    do throws(SystemFailure) {
      for move in record.moves {
        switch try standing(of: move, folders) {
        case .ahead: left.moves.append(move)
        case .done: break
        case .missing: missing.append(move.to)
        }
      }
      for removal in record.removals where try isAhead(removal, folders) {
        left.removals.append(removal)
      }
    } catch {
      throw failure(FileName.entries, failure(FileName.trash, .reading(error)))
    }
    guard missing.isEmpty else { throw .incomplete(path: path(FileName.commit), missing) }
    return left
  }

  enum Standing { case ahead, done, missing }

  func standing(
    of move: Change.Move, _ folders: OpenFolders
  ) throws(SystemFailure) -> Standing {
    let isFolder = move.to == FileName.entries
    for (name, standing) in [(move.from, Standing.ahead), (move.to, .done)]
    where try content(of: name, as: move.digest, folders, mayBeFolder: isFolder) == .asSaid {
      return standing
    }
    // A conflict copy whose entries are in the new files: where a syncer took it away, or put another in its
    // place, the trash has one file less, and the next write folds the other one in.
    return FileName.isTemporary(FileName.last(of: move.from)) ? .missing : .done
  }

  private func isAhead(
    _ removal: CommitRecord.Removal, _ folders: OpenFolders
  ) throws(SystemFailure) -> Bool {
    try content(of: removal.name, as: removal.digest, folders) == .asSaid
  }

  private enum Content { case asSaid, other, none }

  /// What a file holds beside what a record says; one of version 0.1.0 says nothing of it.
  private func content(
    of name: String, as digest: Digest?, _ folders: OpenFolders, mayBeFolder: Bool = false
  ) throws(SystemFailure) -> Content {
    do throws(SystemFailure) {
      let place = try folders.place(name)
      guard let status = try world.files.statusIfAny(place) else { return .none }
      // Of version 0.1.0 only the folder of entries was moved as a whole; no other folder is taken for a file.
      if status.kind == .folder && !mayBeFolder { return .other }
      guard let digest else { return .asSaid }
      guard status.kind == .file, status.size == digest.size else { return .other }
      return Digest(of: try world.files.contents(of: place)) == digest ? .asSaid : .other
    } catch  where error.isMissing {
      return .none
    }
  }
}

extension Saver {
  /// What is to be removed or moved as it is, with what it holds now. A link, and what may not be read, has
  /// nothing to say of that.
  func digest(of name: String) throws(SystemFailure) -> Digest? {
    let place = try folders.place(name)
    guard try files.status(place).kind == .file else { return nil }
    do throws(SystemFailure) {
      return Digest(of: try files.contents(of: place))
    } catch {
      guard error.isReadOnly || error.isTooMuch else { throw error }
      return nil
    }
  }
}
