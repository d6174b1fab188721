package import EgelJSON

extension Subject {
  /// A name beside an id, for which there may be no person here.
  package typealias ShownName = (id: Identifier, name: String)

  static func read(_ reader: inout JSONReader) throws(JSONError) -> Subject {
    var names: [ShownName] = []
    return try read(&reader, noting: &names)
  }

  /// `"7m2x9q4k1c0v"` for somebody in the journal, `{"name":"Kim"}` for a name that is nobody's yet; a script may
  /// write a name alone.
  static func read(
    _ reader: inout JSONReader, _ spelling: EntryDraft.Spelling = .strict,
    noting shown: inout [ShownName]
  ) throws(JSONError) -> Subject {
    guard try reader.peekKind() == .object else {
      guard spelling == .loose else { return .person(try reader.identifier()) }
      let name = try reader.string()
      return Identifier(name).map { .person($0) } ?? .name(name)
    }
    let start = reader.offset
    var name: String?
    var id: Identifier?
    try reader.openObject()
    while let key = try reader.nextKey() {
      if key.equals("name") {
        name = try reader.string()
      } else if key.equals("id") {
        id = try reader.identifier()
      } else {
        throw reader.error(.expected("only \"id\" and \"name\"", found: key.string))
      }
    }
    if let id {
      if let name, !name.isEmpty { shown.append((id, name)) }
      return .person(id)
    }
    if let name { return .name(name) }
    throw reader.error(.expected("an id or {\"name\": ...}", found: "neither"), at: start)
  }

  package func write(to writer: inout JSONWriter, naming: Reading.Naming? = nil) {
    switch self {
    case .person(let id):
      guard let name = naming?(id) else { return writer.string(id.description) }
      writer.beginObject()
      writer.member("id", id.description)
      writer.member("name", name)
      writer.endObject()
    case .name(let name):
      writer.beginObject()
      writer.key("name")
      writer.string(name)
      writer.endObject()
    }
  }
}
