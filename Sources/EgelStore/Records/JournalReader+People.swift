package import EgelCore

extension JournalReader {
  /// Everybody, every tie and every agreement, as they stand.
  package func community() throws(StoreFailure) -> Community {
    Community(
      people: try Shelf<Person>(FileName.people, in: files, among: names).table.records,
      relationships: try Shelf<Relationship>(FileName.relationships, in: files, among: names)
        .table.records,
      agreements: try agreements())
  }

  private func agreements() throws(StoreFailure) -> [Agreement] {
    guard files.hold(FileName.agreements, among: names) else { return [] }
    return try Shelf<Agreement>(FileName.agreements, in: files, among: names).table.records
  }
}
