package import EgelCore

// What can be done with people, ties and agreements. A version that goes lies in the trash.

extension JournalWriter {
  /// Everybody, every tie and every agreement, as they stand under the lock.
  package mutating func community() throws(StoreFailure) -> Community {
    Community(
      people: try shelves.people().table.records,
      relationships: try shelves.relationships().table.records,
      agreements: try shelves.agreements().table.records)
  }

  package mutating func put(_ person: Person) throws(StoreFailure) {
    var shelf = try shelves.people()
    let gone = shelf.put(person, at: now)
    shelves.set(shelf)
    try throwAway(gone, .edited, FileName.trashedPeople)
  }

  package mutating func put(_ relationship: Relationship) throws(StoreFailure) {
    var shelf = try shelves.relationships()
    let gone = shelf.put(relationship, at: now)
    shelves.set(shelf)
    try throwAway(gone, .edited, FileName.trashedRelationships)
  }

  package mutating func put(_ agreement: Agreement) throws(StoreFailure) {
    var shelf = try shelves.agreements()
    let gone = shelf.put(agreement, at: now)
    shelves.set(shelf)
    try throwAway(gone, .edited, FileName.trashedAgreements)
  }

  /// Leaves nothing of a person's record here, the trash included.
  /// Leaves nothing of somebody, nor anything in the trash that holds these names.
  package mutating func forgetPerson(
    _ id: Identifier, named names: [String]
  ) throws(StoreFailure) {
    var shelf = try shelves.people()
    _ = shelf.delete(id, at: now)
    shelves.set(shelf)
    try trash.removeAll(of: id)
    try trash.removeTabled(holding: [id.description] + names)
  }

  package mutating func forgetRelationship(_ id: Identifier) throws(StoreFailure) {
    var shelf = try shelves.relationships()
    _ = shelf.delete(id, at: now)
    shelves.set(shelf)
    try trash.removeAll(of: id)
  }

  package mutating func forgetAgreement(_ id: Identifier) throws(StoreFailure) {
    var shelf = try shelves.agreements()
    _ = shelf.delete(id, at: now)
    shelves.set(shelf)
    try trash.removeAll(of: id)
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  package mutating func replaceWithoutTrace(_ person: Person) throws(StoreFailure) {
    var shelf = try shelves.people()
    _ = shelf.put(person, at: now)
    shelves.set(shelf)
    try trash.removeAll(of: person.id)
  }

  package mutating func replaceWithoutTrace(_ relationship: Relationship) throws(StoreFailure) {
    var shelf = try shelves.relationships()
    _ = shelf.put(relationship, at: now)
    shelves.set(shelf)
    try trash.removeAll(of: relationship.id)
  }

  package mutating func replaceWithoutTrace(_ agreement: Agreement) throws(StoreFailure) {
    var shelf = try shelves.agreements()
    _ = shelf.put(agreement, at: now)
    shelves.set(shelf)
    try trash.removeAll(of: agreement.id)
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
