internal import EgelCore
internal import EgelJSON

/// Lists of people in which somebody stands twice by one name, as `Kim` and `kim`.
struct PeopleOnce {
  /// What was found of lists that were looked at before: the same few people stand in most entries.
  private var known: [UInt64: Bool] = [:]

  /// Whether somebody stands twice in a list, or by no name at all, so that it is not taken as it stands.
  mutating func needsCare(_ list: Range<Int>, in bytes: [UInt8]) -> Bool {
    let key = NameScan.hash(list, bytes)
    if let known = known[key] { return known }
    let people = try? JSONReader.read(bytes, range: list) { (reader) throws(JSONError) in
      try Self.people(&reader)
    }
    let needsCare = people.map { Set($0.map(\.key)).count < $0.count } ?? true
    known[key] = needsCare
    return needsCare
  }

  /// A list as it is written down, everybody in it once: the first time that they are named.
  static func tidied(_ list: [UInt8]) -> [UInt8] {
    let people = try? JSONReader.read(list) { (reader) throws(JSONError) in
      try Self.people(&reader)
    }
    guard let people else { return list }
    var met: Set<String> = []
    let once = people.filter { met.insert($0.key).inserted }
    guard once.count < people.count else { return list }
    var writer = JSONWriter()
    writer.beginArray()
    for person in once { writer.raw(person.raw) }
    writer.endArray()
    return writer.bytes
  }

  /// The elements, each with what tells it from others: its id, or its name whatever the case.
  private static func people(
    _ reader: inout JSONReader
  ) throws(JSONError) -> [(key: String, raw: [UInt8])] {
    var people: [(key: String, raw: [UInt8])] = []
    try reader.elements { (reader) throws(JSONError) in
      let raw = try reader.raw()
      people.append((try key(of: raw), raw))
    }
    return people
  }

  private static func key(of raw: [UInt8]) throws(JSONError) -> String {
    try JSONReader.read(raw) { (reader) throws(JSONError) in
      guard try reader.peekKind() == .object else { return Folded(try reader.string()).text }
      var name = ""
      var id: String?
      try reader.openObject()
      while let key = try reader.nextKey() {
        if key.equals("id") {
          id = try reader.string()
        } else if key.equals("name") {
          name = Folded(try reader.string()).text
        } else {
          try reader.skip()
        }
      }
      return id ?? name
    }
  }
}

extension Subject {
  /// A name in which nothing stands.
  var isNameless: Bool {
    if case .name(let name) = self { name.utf8.allSatisfy { $0 <= 0x20 } } else { false }
  }
}
