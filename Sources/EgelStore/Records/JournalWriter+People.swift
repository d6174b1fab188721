package import EgelCore

// What can be done with people, relationships and agreements. A version that goes lies in the trash.

extension JournalWriter {
  /// Everybody, every relationship and every agreement, as they stand under the lock.
  package mutating func community() throws(StoreFailure) -> Community {
    Community(
      people: try shelves.people().table.records,
      relationships: try shelves.relationships().table.records,
      agreements: try shelves.agreements().table.records)
  }

  package mutating func put(_ person: Person) throws(StoreFailure) {
    try shelve(person)
  }

  package mutating func put(_ relationship: Relationship) throws(StoreFailure) {
    try shelve(relationship)
  }

  package mutating func put(_ agreement: Agreement) throws(StoreFailure) {
    try shelve(agreement)
  }

  /// Leaves nothing of somebody, nor any version in the trash, but of entries, that has them in it or of
  /// whose bytes the same is said.
  package mutating func forgetPerson(
    _ id: Identifier, orTrashed isMeant: (String) -> Bool
  ) throws(StoreFailure) {
    try unshelveWithoutTrace(id, Person.self)
    try trash.removeTabled { $0.contains(id.description) || isMeant($0) }
  }

  package mutating func forgetRelationship(_ id: Identifier) throws(StoreFailure) {
    try unshelveWithoutTrace(id, Relationship.self)
  }

  package mutating func forgetAgreement(_ id: Identifier) throws(StoreFailure) {
    try unshelveWithoutTrace(id, Agreement.self)
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  package mutating func replaceWithoutTrace(_ person: Person) throws(StoreFailure) {
    try shelveWithoutTrace(person)
  }

  package mutating func replaceWithoutTrace(_ relationship: Relationship) throws(StoreFailure) {
    try shelveWithoutTrace(relationship)
  }

  package mutating func replaceWithoutTrace(_ agreement: Agreement) throws(StoreFailure) {
    try shelveWithoutTrace(agreement)
  }

  mutating func throwAway<Kept: TableRecord>(
    _ versions: [Kept], _ why: TrashedRecord.Why, _ file: String
  ) throws(StoreFailure) {
    for version in versions {
      let record = TrashedRecord(
        id: version.id, trashedAt: now, why: why, record: version.bytes())
      try trash.add(record, to: file)
    }
  }
}
