package import EgelJSON

extension Subject {
  /// `"7m2x9q4k1c0v"` for somebody in the journal, `{"name":"Kim"}` for a name that is nobody's yet.
  static func read(_ reader: inout JSONReader) throws(JSONError) -> Subject {
    guard try reader.peekKind() == .object else { return .person(try reader.identifier()) }
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
    if let id { return .person(id) }
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
