package import EgelCore

extension TableReader {
  /// What stands beside the version of somebody that is shown, where it was changed in two places.
  package func others(of person: Person) throws(StoreFailure) -> [Person] {
    try others(of: person, FileName.people)
  }

  package func others(of relationship: Relationship) throws(StoreFailure) -> [Relationship] {
    try others(of: relationship, FileName.relationships)
  }

  package func others(of agreement: Agreement) throws(StoreFailure) -> [Agreement] {
    try others(of: agreement, FileName.agreements)
  }

  private func others<Kept: TableRecord>(
    of record: Kept, _ name: String
  ) throws(StoreFailure) -> [Kept] {
    try Shelf<Kept>(name, in: files, among: names).table[record.id]?.others ?? []
  }
}
