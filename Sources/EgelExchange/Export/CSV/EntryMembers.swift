internal import EgelCore
internal import EgelJSON

/// The members of an entry that go into cells of a table, besides those its view has decoded.
struct EntryMembers {
  var about: [String] = []
  var tags: [String] = []
  var feelings: [String] = []
  var underneath: [String] = []
  var whose = ""
  var outcome = ""
  var question = ""

  init(_ entry: Entry, _ names: NameBook) {
    about = entry.about.map(names.name)
    tags = entry.tags
    feelings = entry.feelings.filter { !$0.isUnderneath }.map(\.cell)
    underneath = entry.feelings.filter(\.isUnderneath).map(\.cell)
    whose = entry.whose?.rawValue ?? ""
    outcome = entry.outcome?.rawValue ?? ""
    question = entry.asked?.words ?? ""
  }

  /// Takes them from a record without making an entry of it. The record was validated before.
  init(
    _ record: Range<Int>, of file: EntryFile, _ names: NameBook
  ) throws(JSONError) {
    self = try JSONReader.read(file.bytes, range: record) { (reader) throws(JSONError) in
      try EntryMembers(&reader, names)
    }
  }

  private init(_ reader: inout JSONReader, _ names: NameBook) throws(JSONError) {
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("about") {
        try reader.openArray()
        while try reader.nextElement() { about.append(names.name(of: try reader.subject())) }
      } else if key.equals("tags") {
        try reader.openArray()
        while try reader.nextElement() { tags.append(try reader.string()) }
      } else if key.equals("feelings") {
        try reader.openArray()
        while try reader.nextElement() { add(try reader.feeling()) }
      } else if try !takeWord(key, &reader) {
        try reader.skip()
      }
    }
  }

  private mutating func add(_ feeling: Feeling) {
    if feeling.isUnderneath {
      underneath.append(feeling.cell)
    } else {
      feelings.append(feeling.cell)
    }
  }

  private mutating func takeWord(
    _ key: borrowing JSONKey, _ reader: inout JSONReader
  ) throws(JSONError) -> Bool {
    if key.equals("whose") {
      whose = try reader.string()
    } else if key.equals("outcome") {
      outcome = try reader.string()
    } else if key.equals("asked") {
      question = try reader.member("words")
    } else {
      return false
    }
    return true
  }
}

extension Feeling {
  /// As it is typed: `afraid=6`, or the word alone.
  fileprivate var cell: String { strength.map { "\(word)=\($0)" } ?? word }
}

extension JSONReader {
  fileprivate mutating func subject() throws(JSONError) -> Subject {
    guard try peekKind() == .object else { return .person(try identifier()) }
    var subject = Subject.name("")
    try openObject()
    while let key = try nextKey() {
      if key.equals("id") {
        subject = .person(try identifier())
      } else if case .name = subject {
        subject = .name(try string())
      } else {
        try skip()
      }
    }
    return subject
  }

  fileprivate mutating func feeling() throws(JSONError) -> Feeling {
    var feeling = Feeling("")
    try openObject()
    while let key = try nextKey() {
      if key.equals("word") {
        feeling.word = try string()
      } else if key.equals("strength") {
        feeling.strength = try integer()
      } else if key.equals("underneath") {
        feeling.isUnderneath = try bool()
      } else {
        try skip()
      }
    }
    return feeling
  }

  /// The text of one member of an object, or none.
  fileprivate mutating func member(_ name: StaticString) throws(JSONError) -> String {
    var text = ""
    try openObject()
    while let key = try nextKey() {
      if key.equals(name) { text = try string() } else { try skip() }
    }
    return text
  }
}
