package import EgelCore
internal import EgelJSON

extension TableReader {
  /// Everybody, every relationship and every agreement, as they stand.
  package func community() throws(StoreFailure) -> Community {
    Community(
      people: try records(FileName.people), relationships: try records(FileName.relationships),
      agreements: try records(FileName.agreements))
  }

  /// Everybody, where only their names are wanted: a list of entries needs no relationships.
  package func people() throws(StoreFailure) -> [Person] {
    Community.withMe(try records(FileName.people))
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

  /// The records of one kind that are shown. A table with their bytes is only made where they stand in
  /// several files, or out of order: it takes as long again.
  private func records<Kept: TableRecord>(_ name: String) throws(StoreFailure) -> [Kept] {
    guard files.hold(name, among: names) else { return [] }
    if files.conflictCopies(of: name, among: names).isEmpty {
      guard let bytes = try files.contents(of: name) else { return [] }
      let found = try files.naming(name) { () throws(JSONError) in
        try Kept.records(reading: bytes)
      }
      if let found { return found }
    }
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
