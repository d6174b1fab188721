package import JSON

extension EntryFile {
  /// An entry with its readings and the question it answers, without its text and its labels; nothing
  /// where there are other versions of it, since one of them may be the one to show.
  ///
  /// Of an entry from before the recent days only answers on one scale matter, and few entries have one:
  /// the others' are not read, which was a sixth of what a question of the day took.
  package func answers(
    of view: EntryView, recent: Day, before scale: String
  ) throws(JSONError) -> Entry? {
    guard !view.hasOthers else { return nil }
    var entry = Entry(id: view.id, day: view.day, at: view.at, text: "")
    if let range = view.readings, view.day >= recent || mayHold(scale, in: range) {
      entry.readings = try JSONReader.read(bytes, range: range) { (reader) throws(JSONError) in
        try reader.list { (reader) throws(JSONError) in try Reading.read(&reader) }
      }
    }
    if let range = view.asked {
      entry.asked = try JSONReader.read(bytes, range: range) { (reader) throws(JSONError) in
        try Asked.read(&reader)
      }
    }
    return entry
  }

  /// Whether a name is there, or an escape, behind which it may hide.
  private func mayHold(_ name: String, in range: Range<Int>) -> Bool {
    let sought = [Array(name.utf8), [UInt8(ascii: "\\")]].map { ByteFinder(needle: $0) }
    return unsafe bytes.withUnsafeBytes { bytes in
      sought.contains {
        unsafe $0.first(in: bytes, from: range.lowerBound, to: range.upperBound) != nil
      }
    }
  }
}
