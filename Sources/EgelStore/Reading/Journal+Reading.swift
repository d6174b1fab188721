internal import EgelPlatform

extension Journal {
  /// What the person has set, read alone. One file is whole at any moment; only while a change to several
  /// is under way, whoever makes it has to be waited for.
  package func settings() throws(StoreFailure) -> Settings {
    if let now = try JournalFiles.settled(self) { return try Settings.read(now) }
    return try JournalLock.reading(self).whileHeld { () throws(StoreFailure) in
      try Settings.read(try JournalFiles(self))
    }
  }

  /// Reads while nobody writes; what the closure returns is of one moment.
  package func reading<Value>(_ body: (JournalReader) throws -> Value) throws -> Value {
    try whileUnchanged { try body(try JournalReader($0)) }
  }

  /// The same, where no entry is wanted.
  package func readingTables<Value>(_ body: (TableReader) throws -> Value) throws -> Value {
    try whileUnchanged { try body(try TableReader($0)) }
  }

  private func whileUnchanged<Value>(_ body: (JournalFiles) throws -> Value) throws -> Value {
    let lock = try JournalLock.reading(self)
    let outcome = Result { try lock.whileHeld { try body(try JournalFiles(self)) } }
    // The first to write may have come while there was no lock to hold yet.
    guard lock.isMissing, world.files.exists(path(FileName.lock)) else { return try outcome.get() }
    return try JournalLock.reading(self).whileHeld { try body(try JournalFiles(self)) }
  }
}
