import EgelJSON

/// A whole document as a tree; numbers stay as they are written, and strings are compared scalar by
/// scalar.
indirect enum Value: Equatable {
  case object([Member])
  case array([Value])
  case string([Unicode.Scalar])
  case number(String)
  case bool(Bool)
  case null

  struct Member: Equatable {
    let key: [Unicode.Scalar]
    let value: Value
  }
}

extension Value {
  /// The tree that the reader under test makes of a text.
  init(reading text: [UInt8]) throws(JSONError) {
    self = try JSONReader.read(text) { (reader) throws(JSONError) in try Value(&reader) }
  }

  private init(_ reader: inout JSONReader) throws(JSONError) {
    switch try reader.peekKind() {
    case .object:
      var members: [Member] = []
      try reader.openObject()
      while let key = try reader.nextKey() {
        members.append(Member(key: Array(key.string.unicodeScalars), value: try Value(&reader)))
      }
      self = .object(members)
    case .array:
      var elements: [Value] = []
      try reader.openArray()
      while try reader.nextElement() { elements.append(try Value(&reader)) }
      self = .array(elements)
    case .string: self = .string(Array(try reader.string().unicodeScalars))
    case .number: self = .number(String(decoding: try reader.raw(), as: UTF8.self))
    case .bool: self = .bool(try reader.bool())
    case .null:
      _ = try reader.skipNull()
      self = .null
    }
  }

  /// What the writer under test makes of the tree.
  var written: [UInt8] {
    var writer = JSONWriter()
    write(to: &writer)
    return writer.bytes
  }

  private func write(to writer: inout JSONWriter) {
    switch self {
    case .object(let members):
      writer.beginObject()
      for member in members {
        writer.key(String(String.UnicodeScalarView(member.key)))
        member.value.write(to: &writer)
      }
      writer.endObject()
    case .array(let elements):
      writer.beginArray()
      for element in elements { element.write(to: &writer) }
      writer.endArray()
    case .string(let scalars): writer.string(String(String.UnicodeScalarView(scalars)))
    case .number(let text): writer.raw(Array(text.utf8))
    case .bool(let value): writer.bool(value)
    case .null: writer.null()
    }
  }
}

func refusal(of text: [UInt8]) -> JSONError? {
  do throws(JSONError) {
    try JSONReader.read(text) { (reader) throws(JSONError) in try reader.skip() }
    return nil
  } catch {
    return error
  }
}

func refusal(of text: String) -> JSONError? {
  refusal(of: Array(text.utf8))
}
