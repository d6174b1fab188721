internal import EgelJSON

extension Entry {
  /// Reads an entry with the versions that stand beside it in its `others`.
  ///
  /// The mark that an entry leaves behind in the file of a month that it moved away from is no entry, and refused.
  public static func versions(json: String) throws(RecordError) -> RecordVersions<Entry> {
    let line = try RecordError.naming { () throws(JSONError) in
      try JSONReader.read(Array(json.utf8)) { (reader) throws(JSONError) in try EntryLine(&reader) }
    }
    switch line {
    case .entry(let lineage): return RecordVersions(lineage)
    case .moved(let mark):
      throw RecordError("expected an entry but found the mark of one that moved to \(mark.to)")
    }
  }
}
