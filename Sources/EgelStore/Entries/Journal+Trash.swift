package import EgelCore

extension JournalReader {
  /// All records in the trash.
  package func trashedRecords() throws(StoreFailure) -> [TrashedRecord] {
    var bin = TrashBin(files)
    return try bin.all()
  }

  /// The names of the files that were put into the trash as they were.
  package func trashedFiles() throws(StoreFailure) -> [String] {
    try TrashBin(files).originals()
  }
}
