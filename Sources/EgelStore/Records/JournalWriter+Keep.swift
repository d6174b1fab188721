package import EgelCore

extension JournalReader {
  /// Plans, soothers, parked decisions, exercises broken off.
  package func kept() throws(StoreFailure) -> [KeptThing] {
    try Shelf<KeptThing>(FileName.keep, in: files).table.records
  }

  /// Own scales, and which are off.
  package func scaleChoices() throws(StoreFailure) -> [ScaleChoice] {
    try Shelf<ScaleChoice>(FileName.scales, in: files).table.records
  }
}

extension JournalWriter {
  /// Puts a plan, a soother, a parked decision or a broken-off exercise where it is kept.
  package mutating func put(_ thing: KeptThing) throws(StoreFailure) {
    var shelf = try shelves.keep()
    let gone = shelf.put(thing, at: now)
    shelves.set(shelf)
    try throwAway(gone, .edited, FileName.trashedKeep)
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  package mutating func replaceWithoutTrace(_ thing: KeptThing) throws(StoreFailure) {
    var shelf = try shelves.keep()
    _ = shelf.put(thing, at: now)
    shelves.set(shelf)
    try trash.removeAll(of: thing.id)
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  package mutating func replaceWithoutTrace(_ choice: ScaleChoice) throws(StoreFailure) {
    var shelf = try shelves.scales()
    _ = shelf.put(choice, at: now)
    shelves.set(shelf)
    try trash.removeAll(of: choice.id)
  }

  /// Takes one away; its content goes to the trash.
  package mutating func removeKept(_ id: Identifier) throws(StoreFailure) {
    var shelf = try shelves.keep()
    let gone = shelf.delete(id, at: now)
    shelves.set(shelf)
    try throwAway(gone, .deleted, FileName.trashedKeep)
  }

  /// Notes which scales are off, or what an own one is.
  package mutating func put(_ choice: ScaleChoice) throws(StoreFailure) {
    var shelf = try shelves.scales()
    let gone = shelf.put(choice, at: now)
    shelves.set(shelf)
    try throwAway(gone, .edited, FileName.trashedScales)
  }
}
