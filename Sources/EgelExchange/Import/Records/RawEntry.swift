internal import EgelCore
internal import EgelJSON

/// An entry as its source gives it: what is needed to place it read, the rest as JSON still.
struct RawEntry {
  /// A member by its name in a journal, its value as JSON, and where that stands in the source.
  struct Member {
    var name: String
    var value: [UInt8]
    var offset: Int
  }

  /// Where the entry begins in its source.
  var start = 0
  var id: Identifier?
  /// What tells the entry in its source, where that has identities of its own.
  var sourceID: String?
  var day: Day?
  var time: ReadTime?
  var zone: String?
  var timeOffset = 0
  var text = ""
  var textOffset = 0
  /// Whether a text is given that is empty.
  var isTextEmpty = false
  var members: [Member] = []

  /// Says where it begins; what is not found in it is missing there.
  mutating func begin(at offset: Int) {
    start = offset
    timeOffset = offset
    textOffset = offset
  }

  func has(_ name: String) -> Bool { members.contains { $0.name == name } }

  /// Adds a member whose value is a string.
  mutating func add(_ name: String, text: String, at offset: Int) {
    add(name, at: offset) { $0.string(text) }
  }

  mutating func add(_ name: String, list: [String], at offset: Int) {
    guard !list.isEmpty else { return }
    add(name, at: offset) { writer in
      writer.beginArray()
      for word in list { writer.string(word) }
      writer.endArray()
    }
  }

  /// Whom it is about, by the names they have in the source.
  mutating func add(about names: [String], at offset: Int) {
    var met: Set<Folded> = []
    let names = names.filter { met.insert(Folded($0)).inserted }
    guard !names.isEmpty else { return }
    add("about", at: offset) { writer in
      writer.beginArray()
      for name in names { Self.write(about: name, to: &writer) }
      writer.endArray()
    }
  }

  mutating func add(_ name: String, at offset: Int, _ write: (inout JSONWriter) -> Void) {
    var writer = JSONWriter()
    write(&writer)
    members.append(Member(name: name, value: writer.bytes, offset: offset))
  }

  /// A member that is not one of an entry's own keeps its name, unless that would make it one.
  mutating func add(foreign name: String, value: [UInt8], at offset: Int, from kind: String) {
    let isTaken = JournalMembers.known.contains(name) || has(name)
    members.append(Member(name: isTaken ? "\(kind)-\(name)" : name, value: value, offset: offset))
  }

  static func write(about name: String, to writer: inout JSONWriter) {
    if Identifier(name) != nil {
      writer.string(name)
    } else {
      writer.beginObject()
      writer.key("name")
      writer.string(name)
      writer.endObject()
    }
  }
}

/// The members of an entry in the form of the journal.
enum JournalMembers {
  static let known: Set<String> = [
    "id", "day", "at", "kind", "about", "tags", "feelings", "readings", "asked", "outcome", "whose",
    "private", "sealed", "edited", "deleted", "seen", "moved", "others", "text",
  ]
}
