internal import EgelCore
internal import EgelJSON
internal import EgelPlatform

// Beside a draft lies a small file with the words it is to be given back with: the text alone does not
// say that it was private, or the answers of a check-in.

extension Drafts {
  /// Keeps the words of a command beside a draft, as a JSON array. Where that cannot be, the draft is
  /// there without them.
  package func note(_ words: [String], beside path: String) {
    guard let note = Self.note(of: path), let place = try? place(of: note) else { return }
    var writer = JSONWriter()
    writer.beginArray()
    for word in words { writer.string(word) }
    writer.endArray()
    writer.newline()
    do throws(SystemFailure) {
      try replace(note, with: writer.bytes)
    } catch {
      files.removeQuietly(place)
    }
  }

  /// The words that lie beside a draft; nil where none do, or what lies there cannot be read.
  package func words(beside path: String) -> [String]? {
    guard let place = Self.note(of: path), let bytes = try? contents(of: place) else { return nil }
    return try? JSONReader.read(bytes) { (reader) throws(JSONError) in
      var words: [String] = []
      try reader.elements { (reader) throws(JSONError) in words.append(try reader.string()) }
      return words
    }
  }

  /// The file beside a draft.
  static func note(of draft: String) -> String? {
    draft.hasSuffix(ending) ? draft.dropLast(ending.count) + noteEnding : nil
  }

  /// The draft a file lies beside; nil where the file is something else.
  static func draft(of note: String) -> String? {
    note.hasSuffix(noteEnding) ? note.dropLast(noteEnding.count) + ending : nil
  }

  private static let noteEnding = ".again"
}
