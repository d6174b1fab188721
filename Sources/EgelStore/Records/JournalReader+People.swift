package import EgelCore

extension JournalReader {
  /// Everybody, every tie and every agreement, as they stand.
  package func community() throws(StoreFailure) -> Community {
    Community(
      people: try Shelf<Person>(FileName.people, in: files).table.records,
      relationships: try Shelf<Relationship>(FileName.relationships, in: files).table.records,
      agreements: try agreements())
  }

  private func agreements() throws(StoreFailure) -> [Agreement] {
    guard try files.hold(FileName.agreements) else { return [] }
    return try Shelf<Agreement>(FileName.agreements, in: files).table.records
  }
}
