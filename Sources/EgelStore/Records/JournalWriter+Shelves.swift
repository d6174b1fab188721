internal import EgelCore

// What is done alike with every kind of record that has a file of its own.

extension JournalWriter {
  /// Puts a version in the place of all there are; those lie in the trash.
  mutating func shelve<Kept: ShelvedRecord>(_ record: Kept) throws(StoreFailure) {
    var shelf = try Kept.shelf(of: &shelves)
    let gone = shelf.put(record, at: now)
    Kept.set(shelf, in: &shelves)
    try throwAway(gone, .edited, Kept.trashName)
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  mutating func shelveWithoutTrace<Kept: ShelvedRecord>(_ record: Kept) throws(StoreFailure) {
    var shelf = try Kept.shelf(of: &shelves)
    _ = shelf.put(record, at: now)
    Kept.set(shelf, in: &shelves)
    try trash.removeAll(of: record.id)
  }

  /// Takes a record away; its content goes to the trash.
  mutating func unshelve<Kept: ShelvedRecord>(
    _ id: Identifier, _: Kept.Type
  ) throws(StoreFailure) {
    var shelf = try Kept.shelf(of: &shelves)
    let gone = shelf.delete(id, at: now)
    Kept.set(shelf, in: &shelves)
    try throwAway(gone, .deleted, Kept.trashName)
  }

  /// Takes a record away and leaves nothing of it anywhere.
  mutating func unshelveWithoutTrace<Kept: ShelvedRecord>(
    _ id: Identifier, _: Kept.Type
  ) throws(StoreFailure) {
    var shelf = try Kept.shelf(of: &shelves)
    _ = shelf.delete(id, at: now)
    Kept.set(shelf, in: &shelves)
    try trash.removeAll(of: id)
  }
}
