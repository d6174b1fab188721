package import EgelCore

extension JournalWriter {
  /// Puts a plan, a soother, a parked decision or a broken-off exercise where it is kept.
  package mutating func put(_ thing: KeptThing) throws(StoreFailure) {
    try shelve(thing)
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  package mutating func replaceWithoutTrace(_ thing: KeptThing) throws(StoreFailure) {
    try shelveWithoutTrace(thing)
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  package mutating func replaceWithoutTrace(_ choice: ScaleChoice) throws(StoreFailure) {
    try shelveWithoutTrace(choice)
  }

  /// Takes one away; its content goes to the trash.
  package mutating func removeKept(_ id: Identifier) throws(StoreFailure) {
    try unshelve(id, KeptThing.self)
  }

  /// Notes which scales are off, or what an own one is.
  package mutating func put(_ choice: ScaleChoice) throws(StoreFailure) {
    try shelve(choice)
  }
}
