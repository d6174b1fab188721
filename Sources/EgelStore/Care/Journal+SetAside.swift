internal import EgelCore
internal import EgelPlatform

extension Journal {
  /// Goes on without a change that cannot be finished, and keeps what there is of it: new contents that are
  /// whole lie beside their file like a conflict copy, which the next write folds in, and all the rest lies in
  /// the trash. Where what was to go to the trash is missing, all of it lies there: a deletion that is folded in
  /// would leave its text nowhere. Returns the names of what was kept; none where nothing stands in the way.
  package func setAsideUnfinished() throws(StoreFailure) -> [String] {
    try makeFolders(openFolders())
    return try JournalLock.changing(self).whileHeld { () throws(StoreFailure) in
      let folders = openFolders()
      for name in [FileName.entries, FileName.trash] { try checkIsOwn(name, folders) }
      do throws(StoreFailure) {
        _ = try unfinished(folders)
        return []
      } catch {
        guard case .incomplete = error else { throw error }
      }
      guard let record = try JournalFiles.commitRecord(of: self, folders) else { return [] }
      return try setAside(record, Saver(journal: self, folders: folders))
    }
  }

  private func setAside(
    _ record: CommitRecord, _ saver: Saver
  ) throws(StoreFailure) -> [String] {
    let mark = ".set-aside-" + Identifier(bits: world.randomness.bits()).description.prefix(6)
    var kept: [String] = []
    do throws(SystemFailure) {
      var isTrashWhole = true
      for move in record.moves where FileName.folder(of: move.to) == FileName.trash {
        if case .missing = try standing(of: move, saver.folders) { isTrashWhole = false }
      }
      for move in record.moves where FileName.isTemporary(FileName.last(of: move.from)) {
        guard try world.files.isThere(try saver.folders.place(move.from)) else { continue }
        let isWhole = move.digest == nil ? true : try saver.digest(of: move.from) == move.digest
        let name = FileName.aside(move.to, mark, asCopy: isWhole && isTrashWhole)
        try saver.carryOut(Change.Move(from: move.from, to: name))
        kept.append(name)
      }
      for folder in ["", FileName.entries, FileName.trash] { try saver.synchroniseFolder(folder) }
      // The last step: until then the record still says what is to be done.
      let record = FileName.trash + "/commit" + mark
      try saver.carryOut(Change.Move(from: FileName.commit, to: record))
      kept.append(record)
      for folder in [FileName.trash, ""] { try saver.synchroniseFolder(folder) }
      return kept
    } catch {
      throw .writing(error)
    }
  }
}

extension FileName {
  /// Where new contents go that do not take the place of their file: beside it, under a name that is read as a
  /// conflict copy, or into the trash.
  static func aside(_ name: String, _ mark: String, asCopy: Bool) -> String {
    let last = last(of: name)
    let stem = last.hasSuffix(".json") ? String(last.dropLast(5)) : last
    let isRead = folder(of: name) == entries || tables.contains(name)
    let folder = asCopy && isRead ? folder(of: name) : trash
    return (folder.isEmpty ? "" : folder + "/") + stem + mark + ".json"
  }
}
