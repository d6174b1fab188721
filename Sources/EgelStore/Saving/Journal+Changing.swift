internal import EgelCore
package import EgelPlatform

/// What came of a change, and what the person should hear beside it.
package struct Changed<Value> {
  package var value: Value
  /// Conflict copies that were folded in.
  package var folded: [String]
  /// The change is made and safe; the last steps were left for the next command, for this reason.
  package var leftOver: SystemFailure?
  /// Where in the trash what a stopped program left now lies.
  package var leftBehind: [String] = []
  /// Version 0.1.0 can no longer read the journal.
  package var raisesFormat = false
}

extension Changed: Sendable where Value: Sendable {}

extension Journal {
  /// Changes the journal: the closure sees it as it is under the lock, and what it asks for is durable
  /// when this returns. Whatever fails, the files are as they were.
  package func changing<Value>(
    _ body: (inout JournalWriter) throws -> Value
  ) throws -> Changed<Value> {
    try makeFolders(openFolders())
    return try JournalLock.changing(self).whileHeld { try changeLocked(body) }
  }

  private func changeLocked<Value>(
    _ body: (inout JournalWriter) throws -> Value
  ) throws -> Changed<Value> {
    // Opened anew under the lock: another program may have put another folder in the place of one.
    let folders = openFolders()
    for name in [FileName.entries, FileName.trash] { try checkIsOwn(name, folders) }
    let saver = Saver(journal: self, folders: folders)
    let leftBehind = try tidy(saver)
    let reader = try JournalReader(try JournalFiles(self, folders))
    var writer = try JournalWriter(reader, now: world.moment)
    guard writer.settings.format <= Settings.knownFormat else {
      throw StoreFailure.newerFormat(found: writer.settings.format, known: Settings.knownFormat)
    }
    if writer.settings.id == nil {
      writer.settings.id = Identifier(bits: world.randomness.bits())
    }
    try writer.foldForeign()
    let value = try body(&writer)
    let outcome = try saver.save(try writer.change())
    return Changed(
      value: value, folded: reader.foreignNames + writer.shelves.copies, leftOver: outcome.leftOver,
      leftBehind: leftBehind, raisesFormat: writer.raisesFormat)
  }

  /// What a change would do, found out without changing or making anything.
  package func planning<Value>(_ body: (inout JournalWriter) throws -> Value) throws -> Value {
    try reading { reader in
      var writer = try JournalWriter(reader, now: world.moment)
      try writer.foldForeign()
      return try body(&writer)
    }
  }

  /// Finishes what a stopped program had decided, and puts into the trash what it had not: a syncer may bring new
  /// contents before the record that names them, and who took a damaged record away by hand has nothing else of
  /// the change. Returns where that lies now.
  private func tidy(_ saver: Saver) throws(StoreFailure) -> [String] {
    if let record = try unfinished(saver.folders) {
      if case .decided(let failure) = saver.finish(record) {
        throw .unfinished(failure)
      }
    }
    var leftBehind: [String] = []
    for folder in ["", FileName.entries, FileName.trash] {
      for name in (try? saver.names(in: folder)) ?? [] where FileName.isTemporary(name) {
        leftBehind += saver.throwAway(folder.isEmpty ? name : folder + "/" + name)
      }
    }
    return leftBehind.sorted()
  }
}

extension Saver.Outcome {
  fileprivate var leftOver: SystemFailure? {
    switch self {
    case .done: nil
    case .decided(let failure): failure
    }
  }
}
