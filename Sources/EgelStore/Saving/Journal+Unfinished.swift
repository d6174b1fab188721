internal import EgelCore
internal import EgelPlatform

// A change that was decided and not finished, as the next program finds it.

extension Journal {
  /// What is left to do of it; nil where nothing is under way. All of it is looked at before the first step:
  /// where a file is missing or has become another one, nothing is done and nothing is hidden. Where another file
  /// stands by now in the place of what was to be replaced, it stays, and the new one goes beside it.
  func unfinished(_ folders: OpenFolders) throws(StoreFailure) -> CommitRecord? {
    guard let record = try JournalFiles.commitRecord(of: self, folders) else { return nil }
    var left = CommitRecord()
    var missing: [String] = []
    do throws(SystemFailure) {
      for move in record.moves {
        switch try standing(of: move, folders) {
        case .ahead(let move): left.moves.append(move)
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

  enum Standing {
    /// To be done, perhaps to another place than the record says.
    case ahead(Change.Move)
    case done, missing
  }

  func standing(
    of move: Change.Move, _ folders: OpenFolders
  ) throws(SystemFailure) -> Standing {
    let isFolder = move.to == FileName.entries
    if try content(of: move.from, as: move.digest, folders, mayBeFolder: isFolder) == .asSaid {
      return .ahead(try leavingOthersWhole(move, folders))
    }
    // A program that did not know of this record may have put it into the trash.
    var leftBehind = move
    leftBehind.from = FileName.leftBehind(move.from)
    if FileName.isTemporary(FileName.last(of: move.from)), move.digest != nil,
      try content(of: leftBehind.from, as: move.digest, folders) == .asSaid
    {
      return .ahead(try leavingOthersWhole(leftBehind, folders))
    }
    if try content(of: move.to, as: move.digest, folders, mayBeFolder: isFolder) == .asSaid {
      return .done
    }
    if try isBesideOthers(move, folders) { return .done }
    // A conflict copy whose entries are in the new files: where a syncer took it away, or put another in its
    // place, the trash has one file less, and the next write folds the other one in.
    return FileName.isTemporary(FileName.last(of: move.from)) ? .missing : .done
  }

  /// A record that a syncer brought overwrote what had been written here: it says what comes, and did not say what
  /// it takes the place of. What is there of neither kind stays; the new file is read beside it like a conflict copy,
  /// and the next write folds it in.
  private func leavingOthersWhole(
    _ move: Change.Move, _ folders: OpenFolders
  ) throws(SystemFailure) -> Change.Move {
    let expected: Digest?
    switch move.replaced {
    case .unsaid: return move
    case .nothing: expected = nil
    case .file(let digest): expected = digest
    }
    guard try isThere(move.to, folders) else { return move }
    // What is to be there may be there already.
    for digest in [expected, move.digest] {
      guard let digest else { continue }
      if try content(of: move.to, as: digest, folders) == .asSaid { return move }
    }
    var beside = move
    var number = 1
    repeat {
      beside.to = FileName.beside(move, number)
      number += 1
    } while try isTaken(beside, folders)
    return beside
  }

  private func isTaken(_ move: Change.Move, _ folders: OpenFolders) throws(SystemFailure) -> Bool {
    guard try isThere(move.to, folders) else { return false }
    guard let digest = move.digest else { return true }
    return try content(of: move.to, as: digest, folders) != .asSaid
  }

  /// Whether that was done, by a program that was then stopped: the new file lies beside the other one, or has been
  /// folded in since.
  private func isBesideOthers(
    _ move: Change.Move, _ folders: OpenFolders
  ) throws(SystemFailure) -> Bool {
    guard move.replaced != .unsaid, let digest = move.digest else { return false }
    var number = 1
    while true {
      let name = FileName.beside(move, number)
      for place in [name, FileName.trash + "/" + FileName.last(of: name)]
      where try content(of: place, as: digest, folders) == .asSaid {
        return true
      }
      guard try isThere(name, folders) else { return false }
      number += 1
    }
  }

  private func isAhead(
    _ removal: CommitRecord.Removal, _ folders: OpenFolders
  ) throws(SystemFailure) -> Bool {
    try content(of: removal.name, as: removal.digest, folders) == .asSaid
  }

  private func isThere(_ name: String, _ folders: OpenFolders) throws(SystemFailure) -> Bool {
    try content(of: name, as: nil, folders, mayBeFolder: true) != .none
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

extension FileName {
  /// Where the new file of a move goes that finds another one in its place; always the same, so that whoever goes on
  /// with the change finds it there.
  static func beside(_ move: Change.Move, _ number: Int) -> String {
    let told = move.digest.map { $0.fingerprint.description } ?? "link"
    return aside(move.to, ".unfinished-\(told)" + (number > 1 ? "-\(number)" : ""), asCopy: true)
  }
}

extension Saver {
  /// What a file that is about to be written takes the place of.
  func replaced(_ name: String) throws(SystemFailure) -> Change.Replaced {
    guard try files.isThere(folders.place(name)) else { return .nothing }
    return try digest(of: name).map { .file($0) } ?? .unsaid
  }

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
