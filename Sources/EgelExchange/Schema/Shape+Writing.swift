internal import EgelCore
internal import EgelJSON

extension Shape {
  /// `whole` is where the schema of the whole record stands, for what is such a record again.
  func write(to writer: inout JSONWriter, whole: String) {
    if case .nothing = form { return writer.bool(false) }
    writer.beginObject()
    writeMembers(to: &writer, whole: whole, isOutermost: false)
    writer.endObject()
  }

  /// Writes the keywords of the shape into an object that is open; the outermost one has a line for each
  /// of its members.
  func writeMembers(to writer: inout JSONWriter, whole: String = "#", isOutermost: Bool) {
    if !about.isEmpty {
      if isOutermost { writer.newline() }
      writer.member("description", about)
    }
    switch form {
    case .anything, .nothing: break
    case .boolean: writer.member("type", "boolean")
    case .null: writer.member("type", "null")
    case .integer(let range): writer.write(range)
    case .text(let length): writer.write(text: length)
    case .pattern(let pattern, let format):
      writer.member("type", "string")
      writer.member("pattern", pattern)
      if let format { writer.member("format", format) }
    case .words(let words): writer.list("enum", words) { $0.string($1) }
    case .only(let value):
      writer.key("const")
      writer.raw(value.utf8)
    case .list(let element):
      writer.member("type", "array")
      writer.key("items")
      element.write(to: &writer, whole: whole)
    case .record: writer.member("$ref", whole)
    case .emptyList, .some, .object, .any, .either: writeCompound(to: &writer, whole, isOutermost)
    }
  }

  private func writeCompound(
    to writer: inout JSONWriter, _ whole: String, _ isOutermost: Bool
  ) {
    switch form {
    case .emptyList:
      writer.member("type", "array")
      writer.key("maxItems")
      writer.integer(0)
    case .some:
      writer.member("type", "array")
      writer.key("minItems")
      writer.integer(1)
    case .any(let shapes): writer.list("anyOf", shapes) { $1.write(to: &$0, whole: whole) }
    case .object(let members, let isClosed):
      writer.write(members, whole, isOutermost)
      guard isClosed else { return }
      writer.key("additionalProperties")
      writer.bool(false)
    case .either(let members, let shapes):
      writer.write(members, whole, isOutermost)
      if isOutermost { writer.newline() }
      writer.list("anyOf", shapes) { $1.write(to: &$0, whole: whole) }
    default: break
    }
  }
}

extension JSONWriter {
  fileprivate mutating func member(_ name: StaticString, _ text: String) {
    key(name)
    string(text)
  }

  fileprivate mutating func list<Element>(
    _ name: StaticString, _ elements: [Element], _ write: (inout JSONWriter, Element) -> Void
  ) {
    key(name)
    beginArray()
    for element in elements { write(&self, element) }
    endArray()
  }

  fileprivate mutating func write(_ range: ClosedRange<Int>?) {
    member("type", "integer")
    guard let range else { return }
    key("minimum")
    integer(range.lowerBound)
    key("maximum")
    integer(range.upperBound)
  }

  fileprivate mutating func write(text length: Int) {
    member("type", "string")
    guard length > 0 else { return }
    key("minLength")
    integer(length)
  }

  fileprivate mutating func write(
    _ members: [Shape.Member], _ whole: String, _ isOutermost: Bool
  ) {
    if isOutermost { newline() }
    member("type", "object")
    if isOutermost { newline() }
    key("properties")
    beginObject()
    for member in members {
      if isOutermost { newline() }
      key(member.name)
      member.shape.write(to: &self, whole: whole)
    }
    if isOutermost { newline() }
    endObject()
    let required = members.filter(\.isRequired).map(\.name)
    guard !required.isEmpty else { return }
    if isOutermost { newline() }
    list("required", required) { $0.string($1) }
  }
}
