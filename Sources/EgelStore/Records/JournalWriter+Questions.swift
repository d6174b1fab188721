package import EgelCore

extension JournalWriter {
  /// Puts an own question in the place of all versions of it.
  package mutating func put(_ question: OwnQuestion) throws(StoreFailure) {
    try shelve(question)
  }

  /// Puts a version in the place of all there are and leaves none of them anywhere.
  package mutating func replaceWithoutTrace(_ question: OwnQuestion) throws(StoreFailure) {
    try shelveWithoutTrace(question)
  }

  /// Takes an own question away; answers to it stay as they were worded.
  package mutating func removeQuestion(_ id: Identifier) throws(StoreFailure) {
    try unshelve(id, OwnQuestion.self)
  }
}
