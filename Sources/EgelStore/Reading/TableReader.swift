/// The journal's own folder at one moment: the settings and the tables. The folder of entries is not
/// looked into, which with fifty years of months takes as long as reading a dozen people.
package struct TableReader: Sendable {
  let files: JournalFiles
  /// What lies in the folder.
  let names: [String]

  init(_ files: JournalFiles) throws(StoreFailure) {
    self.files = files
    names = try files.unorderedNames(in: "")
  }

  /// What the person has set.
  package func settings() throws(StoreFailure) -> Settings { try Settings.read(files) }
}
