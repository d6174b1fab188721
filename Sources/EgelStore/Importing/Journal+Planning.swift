extension Journal {
  /// What a change would do, found out without changing or making anything.
  package func planning<Value>(_ body: (inout JournalWriter) throws -> Value) throws -> Value {
    try reading { reader in
      var writer = try JournalWriter(reader, now: world.moment)
      try writer.foldForeign()
      return try body(&writer)
    }
  }
}
