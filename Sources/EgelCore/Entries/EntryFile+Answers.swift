package import JSON

extension EntryFile {
  /// An entry with its readings and the question it answers, without its text and its labels; nothing
  /// where there are other versions of it, since one of them may be the one to show.
  package func answers(of view: EntryView) throws(JSONError) -> Entry? {
    guard !view.hasOthers else { return nil }
    var entry = Entry(id: view.id, day: view.day, at: view.at, text: "")
    if let range = view.readings {
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
}
