package import EgelCore
internal import EgelJSON

extension JournalReader {
  /// How many are found in a month, where days and kinds are all that is asked for beside the words.
  package func count(_ month: Month, for search: EntrySearch) throws(StoreFailure) -> Int {
    let name = FileName.entries(of: month)
    if foreign[month] == nil {
      guard let bytes = try files.contents(of: name) else { return 0 }
      let found = try naming(name) { () throws(JSONError) in try search.count(in: bytes) }
      if let found { return found }
    }
    return search.found(in: try entries(of: month)).count
  }

  /// What is found in a month, in its order, with the file it was found in.
  package func search(
    _ month: Month, for search: EntrySearch
  ) throws(StoreFailure) -> (file: EntryFile, views: [EntryView]) {
    let name = FileName.entries(of: month)
    if foreign[month] == nil {
      guard let bytes = try files.contents(of: name) else { return (.empty, []) }
      let found = try naming(name) { () throws(JSONError) in try search.found(in: bytes) }
      if let found { return (EntryFile(bytes: bytes, views: found), found) }
    }
    let file = try entries(of: month)
    return (file, search.found(in: file))
  }
}
