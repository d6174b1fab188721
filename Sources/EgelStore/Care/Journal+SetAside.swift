internal import EgelCore
internal import EgelJSON
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
      let record: CommitRecord?
      do throws(StoreFailure) {
        _ = try unfinished(folders)
        return []
      } catch {
        switch error {
        case .incomplete: record = try JournalFiles.commitRecord(of: self, folders)
        // Half a record, or something else in its place, says nothing of what was to be done.
        case .malformed, .notPlain: record = nil
        default: throw error
        }
      }
      var aside = SettingAside(Saver(journal: self, folders: folders))
      do throws(SystemFailure) {
        return try aside.keep(record)
      } catch {
        throw .writing(error)
      }
    }
  }
}

/// What there is of a change, put where nothing else is and nothing of it is lost.
private struct SettingAside {
  let saver: Saver
  let mark: String
  private var kept: [String] = []

  init(_ saver: Saver) {
    self.saver = saver
    let bits = saver.journal.world.randomness.bits()
    mark = ".set-aside-" + Identifier(bits: bits).description.prefix(6)
  }

  /// The record may say what the new files are; a record that cannot be read goes into the trash as it is.
  mutating func keep(_ record: CommitRecord?) throws(SystemFailure) -> [String] {
    if let record { try keepFiles(of: record) } else { try keepWhatIsThere() }
    for folder in ["", FileName.entries, FileName.trash] { try saver.synchroniseFolder(folder) }
    // The last step: until then the record still says that something is to be done.
    try keepRecord()
    for folder in [FileName.trash, ""] { try saver.synchroniseFolder(folder) }
    return kept
  }

  private mutating func keepFiles(of record: CommitRecord) throws(SystemFailure) {
    var isTrashWhole = true
    for move in record.moves where FileName.folder(of: move.to) == FileName.trash {
      if case .missing = try saver.journal.standing(of: move, saver.folders) {
        isTrashWhole = false
      }
    }
    for move in record.moves where FileName.isTemporary(FileName.last(of: move.from)) {
      for place in [move.from, FileName.leftBehind(move.from)]
      where try saver.files.isThere(try saver.folders.place(place)) {
        let found = try saver.digest(of: place)
        let isWhole = found != nil && (move.digest == nil || found == move.digest)
        try put(place, to: FileName.aside(move.to, mark, asCopy: isWhole && isTrashWhole))
        break
      }
    }
  }

  /// Where nothing says what the new files are, those of records that are whole tell it themselves. What they may
  /// take away when they are folded in is kept as it is now.
  private mutating func keepWhatIsThere() throws(SystemFailure) {
    var touched: Set<String> = []
    for folder in ["", FileName.entries, FileName.trash] {
      for last in try saver.names(in: folder).sorted() where FileName.isTemporary(last) {
        let name = folder.isEmpty ? last : folder + "/" + last
        let files = folder == FileName.trash ? [] : filesHolding(name, isEntries: !folder.isEmpty)
        if let first = files.first {
          touched.formUnion(files)
          try put(name, to: FileName.aside(first, mark, asCopy: true))
        } else {
          kept += saver.throwAway(name)
        }
      }
    }
    for name in touched.sorted() where try saver.files.isThere(try saver.folders.place(name)) {
      let stem = FileName.last(of: name).dropLast(".json".count)
      let place = try saver.free(FileName.trash + "/" + stem + ".before\(mark).json")
      let copy = try saver.writeBeside(
        try saver.copying(Change.Move(from: name, to: place)))
      try saver.rename(copy)
      kept.append(place)
    }
  }

  /// The files that new contents are of; none where they are not whole, or nothing is in them.
  private func filesHolding(_ name: String, isEntries: Bool) -> [String] {
    guard let bytes = try? saver.files.contents(of: saver.folders.place(name)) else { return [] }
    if isEntries {
      let months = (try? EntryFile(reading: bytes))?.months.keys.sorted() ?? []
      return months.map { FileName.entries(of: $0) }
    }
    let fitting = RecordKind.all.filter { holdsOnly($0, bytes) }.map { $0.kind.fileName }
    return fitting.count == 1 ? fitting : []
  }

  /// Members that a kind does not know would be kept as they are: a person could be read as a plan.
  private func holdsOnly<Kept: TableRecord>(_: Kept.Type, _ bytes: [UInt8]) -> Bool {
    guard let lines = try? RecordFile<Kept>(reading: bytes).lines else { return false }
    return !lines.isEmpty && lines.allSatisfy { $0.lineage.shown.extra.isEmpty }
  }

  private mutating func keepRecord() throws(SystemFailure) {
    let move = Change.Move(
      from: FileName.commit, to: try saver.free(FileName.trash + "/commit" + mark))
    do throws(SystemFailure) {
      try saver.carryOut(move)
      kept.append(move.to)
    } catch {
      // A link, a pipe or a folder cannot be copied to a trash on another disk.
      let kind = try saver.files.status(saver.folders.place(FileName.commit)).kind
      guard kind != .file else { throw error }
      try put(FileName.commit, to: "commit" + mark)
    }
  }

  private mutating func put(_ name: String, to wished: String) throws(SystemFailure) {
    let place = try saver.free(wished)
    try saver.carryOut(Change.Move(from: name, to: place))
    kept.append(place)
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
