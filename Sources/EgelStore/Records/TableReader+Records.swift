package import EgelCore

extension TableReader {
  /// Everybody, every tie and every agreement, as they stand.
  package func community() throws(StoreFailure) -> Community {
    Community(
      people: try records(FileName.people), relationships: try records(FileName.relationships),
      agreements: try records(FileName.agreements))
  }

  /// The person's own questions.
  package func ownQuestions() throws(StoreFailure) -> [OwnQuestion] {
    try records(FileName.questions)
  }

  /// Plans, soothers, parked decisions, exercises broken off.
  package func kept() throws(StoreFailure) -> [KeptThing] { try records(FileName.keep) }

  /// Own scales, and which are off.
  package func scaleChoices() throws(StoreFailure) -> [ScaleChoice] {
    try records(FileName.scales)
  }

  /// Where there is no such file, making a table of nothing takes as long as reading one of a dozen.
  private func records<Kept: TableRecord>(_ name: String) throws(StoreFailure) -> [Kept] {
    guard files.hold(name, among: names) else { return [] }
    return try Shelf<Kept>(name, in: files, among: names).table.records
  }
}

// The same, of the moment at which the entries are read.
extension JournalReader {
  package func settings() throws(StoreFailure) -> Settings { try tables.settings() }

  package func community() throws(StoreFailure) -> Community { try tables.community() }

  package func ownQuestions() throws(StoreFailure) -> [OwnQuestion] { try tables.ownQuestions() }

  package func kept() throws(StoreFailure) -> [KeptThing] { try tables.kept() }

  package func scaleChoices() throws(StoreFailure) -> [ScaleChoice] { try tables.scaleChoices() }
}
