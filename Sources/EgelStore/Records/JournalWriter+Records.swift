package import EgelCore

// What can be done with a record of any kind that has a file of its own. A version that goes lies in the trash.

extension JournalWriter {
  /// The records of a kind as they stand under the lock.
  package mutating func records<Kept: TableRecord>(
    of kind: Kept.Type
  ) throws(StoreFailure) -> [Kept] {
    try shelves.shelf(kind).table.records
  }

  /// Whether something is still kept as it was read, and nobody changed it or took it away meanwhile.
  package mutating func isKept(as thing: KeptThing) throws(StoreFailure) -> Bool {
    try records(of: KeptThing.self).contains(thing)
  }

  /// All people, relationships and agreements, as they stand under the lock.
  package mutating func community() throws(StoreFailure) -> Community {
    Community(
      people: try records(of: Person.self), relationships: try records(of: Relationship.self),
      agreements: try records(of: Agreement.self))
  }

  /// Puts a version in the place of all there are.
  package mutating func put<Kept: TableRecord>(_ record: Kept) throws(StoreFailure) {
    var shelf = try shelves.shelf(Kept.self)
    let gone = shelf.put(record, at: now)
    shelves.set(shelf)
    try throwAway(gone, .edited)
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  package mutating func replaceWithoutTrace<Kept: TableRecord>(
    _ record: Kept
  ) throws(StoreFailure) {
    var shelf = try shelves.shelf(Kept.self)
    _ = shelf.put(record, at: now)
    shelves.set(shelf)
    try trash.removeAll(of: record.id)
  }

  /// Takes a record away.
  package mutating func remove<Kept: TableRecord>(
    _ id: Identifier, _: Kept.Type
  ) throws(StoreFailure) {
    var shelf = try shelves.shelf(Kept.self)
    let gone = shelf.delete(id, at: now)
    shelves.set(shelf)
    try throwAway(gone, .deleted)
  }

  /// Takes a record away and leaves nothing of it anywhere.
  package mutating func removeWithoutTrace<Kept: TableRecord>(
    _ id: Identifier, _: Kept.Type
  ) throws(StoreFailure) {
    var shelf = try shelves.shelf(Kept.self)
    _ = shelf.delete(id, at: now)
    shelves.set(shelf)
    try trash.removeAll(of: id)
  }

  /// Purges a person, and every version in the trash but those of entries that mentions the person or of whose bytes
  /// the same is said.
  package mutating func forgetPerson(
    _ id: Identifier, orTrashed isMeant: (String) -> Bool
  ) throws(StoreFailure) {
    try removeWithoutTrace(id, Person.self)
    try trash.removeTabled { $0.contains(id.description) || isMeant($0) }
  }

  mutating func throwAway<Kept: TableRecord>(
    _ versions: [Kept], _ why: TrashedRecord.Why
  ) throws(StoreFailure) {
    for version in versions {
      let record = TrashedRecord(
        id: version.id, trashedAt: now, why: why, record: version.bytes())
      try trash.add(record, to: FileName.trash(of: Kept.kind))
    }
  }
}
