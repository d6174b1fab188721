package import EgelJSON

/// Who an entry is about: a person in the journal, or a name of no person in it yet.
public enum Subject: Hashable, Sendable {
  /// A person of the journal.
  case person(Identifier)
  /// A name for which the journal has no person.
  case name(String)
}

/// What is said of a person or a name where that is an object.
private enum SubjectMember: UInt8, MemberList {
  case id, name

  static let names = MemberNames<SubjectMember>()

  var name: StaticString {
    switch self {
    case .id: "id"
    case .name: "name"
    }
  }

  var isNewer: Bool {
    switch self {
    case .id, .name: false
    }
  }
}

extension Subject {
  /// A name beside an id, for which there may be no person here.
  package typealias ShownName = (id: Identifier, name: String)

  static func read(_ reader: inout JSONReader) throws(JSONError) -> Subject {
    var names: [ShownName] = []
    return try read(&reader, noting: &names)
  }

  /// `"7m2x9q4k1c0v"` for a person in the journal, `{"name":"Kim"}` for a name of no person in it yet; a script may
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
      switch SubjectMember(key) {
      case .name: name = try reader.string()
      case .id: id = try reader.identifier()
      case nil:
        throw reader.error(
          .expected(
            JSONPhrase(nl: "alleen \"id\" en \"name\"", en: "only \"id\" and \"name\""),
            found: .same(key.string)))
      }
    }
    if let id {
      if let name, !name.isEmpty { shown.append((id, name)) }
      return .person(id)
    }
    if let name { return .name(name) }
    throw reader.error(
      .expected(
        JSONPhrase(nl: "een id of {\"name\": ...}", en: "an id or {\"name\": ...}"),
        found: JSONPhrase(nl: "geen van beide", en: "neither")), at: start)
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

  /// What a schema says of one.
  package static let shape = Shape(
    .any([
      .id("Someone in the journal."),
      Shape(
        .object(
          [
            Shape.Member("id", .id(""), isRequired: true),
            Shape.Member("name", .text("Their current name, for the reader.")),
          ], isClosed: true)),
      Shape(
        .object(
          [
            Shape.Member("name", .text("A name that isn't linked to anyone yet."), isRequired: true)
          ],
          isClosed: true)),
    ]))
}

/// Who an entry is about, with the place of a name in the bytes.
enum PlainSubject {
  case person(Identifier)
  case name(Range<Int>)
}

extension Glance {
  /// An id, or `{"name":"Kim"}`.
  @inline(__always)
  mutating func passSubject() -> PlainSubject? {
    guard pass("{\"name\":") else { return passIdentifier().map { .person($0) } }
    guard let name = passPlainString(), pass(UInt8(ascii: "}")) else { return nil }
    return .name(name)
  }
}
