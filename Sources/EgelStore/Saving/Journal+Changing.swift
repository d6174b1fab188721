internal import EgelCore
internal import EgelPlatform

/// What came of a change, and what the person should hear beside it.
package struct Changed<Value> {
  package var value: Value
  /// Conflict copies that were folded in.
  package var folded: [String]
  /// The change is made and safe; the last steps were left for the next command, for this reason.
  package var leftOver: String?
}

extension Changed: Sendable where Value: Sendable {}

extension Journal {
  /// Changes the journal: the closure sees it as it is under the lock, and what it asks for is durable
  /// when this returns. Whatever fails, the files are as they were.
  package func changing<Value>(
    _ body: (inout JournalWriter) throws -> Value
  ) throws -> Changed<Value> {
    try makeFolders()
    return try JournalLock.changing(self).whileHeld { try changeLocked(body) }
  }

  private func changeLocked<Value>(
    _ body: (inout JournalWriter) throws -> Value
  ) throws -> Changed<Value> {
    try tidy()
    let reader = try JournalReader(try JournalFiles(self))
    var writer = try JournalWriter(reader, now: world.moment)
    guard writer.settings.format <= Settings.knownFormat else {
      throw StoreFailure.newerFormat(found: writer.settings.format, known: Settings.knownFormat)
    }
    if writer.settings.id == nil {
      writer.settings.id = Identifier(bits: world.randomness.bits())
    }
    try writer.foldForeign()
    let value = try body(&writer)
    let outcome = try Saver(journal: self).save(try writer.change())
    return Changed(value: value, folded: reader.foreignNames, leftOver: outcome.leftOver)
  }

  /// Finishes what a killed program had decided, and removes what it had not.
  private func tidy() throws(StoreFailure) {
    if let record = try JournalFiles.commitRecord(of: self) {
      if case .decided(let failure) = Saver(journal: self).finish(record) {
        throw .writing(failure)
      }
    }
    for folder in ["", FileName.entries, FileName.trash] {
      let names = (try? world.files.list(path(folder))) ?? []
      for name in names where FileName.isTemporary(name) {
        world.files.removeWholeQuietly(path(folder.isEmpty ? name : folder + "/" + name))
      }
    }
  }
}

extension Saver.Outcome {
  fileprivate var leftOver: String? {
    switch self {
    case .done: nil
    case .decided(let failure): failure.reason
    }
  }
}
