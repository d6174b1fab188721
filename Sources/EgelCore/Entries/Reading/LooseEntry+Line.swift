package import EgelJSON

// A line of a journal, made of what a loose record has.

extension LooseEntry {
  /// Appends what a journal's line has between its time and its text, and says where in it the people stand;
  /// `bytes` are those the record lies in.
  package func appendMembers(
    from bytes: [UInt8], _ reader: inout JSONReader, to line: inout [UInt8]
  ) -> Range<Int>? {
    if let kind, kind != .note {
      line.append(",\"kind\":\"")
      line.append(contentsOf: kind.rawValue.utf8)
      line.append(UInt8(ascii: "\""))
    }
    let people = append(about, ",\"about\":[", from: bytes, &reader, to: &line) { glance, line in
      glance.passLooseSubject().map { Self.append($0, glance, from: bytes, to: &line) } != nil
    }
    _ = append(tags, ",\"tags\":[", from: bytes, &reader, to: &line) { glance, line in
      glance.passString().map { Self.append($0, glance, from: bytes, to: &line) } != nil
    }
    _ = append(feelings, ",\"feelings\":[", from: bytes, &reader, to: &line) { glance, line in
      glance.passLooseFeeling().map { Self.append($0, glance, from: bytes, to: &line) } != nil
    }
    return people
  }

  /// Appends a list, if there is anything in it, and says where it then stands.
  @inline(__always)
  private func append(
    _ list: LooseList?, _ key: StaticString, from bytes: [UInt8], _ reader: inout JSONReader,
    to line: inout [UInt8], _ appendElement: (inout Glance, inout [UInt8]) -> Bool
  ) -> Range<Int>? {
    guard let list, list.count > 0 else { return nil }
    line.append(key)
    let start = line.count - 1
    if list.isPlain {
      line.append(contentsOf: bytes[(list.range.lowerBound + 1)..<list.range.upperBound])
      return start..<line.count
    }
    _ = reader.look(at: list.range.lowerBound) { glance in
      glance.passLooseList { glance in
        if line.count > start + 1 { line.append(UInt8(ascii: ",")) }
        return appendElement(&glance, &line)
      }
    }
    line.append(UInt8(ascii: "]"))
    return start..<line.count
  }

  private static func append(
    _ string: JSONText, _ glance: borrowing Glance, from bytes: [UInt8], to line: inout [UInt8]
  ) {
    if glance.isAsWritten(string.start..<string.end) {
      // With the quotes on either side of it.
      line.append(contentsOf: bytes[(string.start - 1)..<(string.end + 1)])
    } else {
      var decoded: [UInt8] = []
      glance.append(string, to: &decoded)
      JSONWriter.append(string: decoded.span, to: &line)
    }
  }

  private static func append(
    _ subject: LooseSubject, _ glance: borrowing Glance, from bytes: [UInt8],
    to line: inout [UInt8]
  ) {
    switch subject {
    case .person(let id):
      line.append(UInt8(ascii: "\""))
      line.append(addingCapacity: Identifier.length) { id.append(to: &$0) }
      line.append(UInt8(ascii: "\""))
    case .name(let name):
      line.append("{\"name\":")
      append(name, glance, from: bytes, to: &line)
      line.append(UInt8(ascii: "}"))
    }
  }

  private static func append(
    _ feeling: LooseFeeling, _ glance: borrowing Glance, from bytes: [UInt8],
    to line: inout [UInt8]
  ) {
    line.append("{\"word\":")
    append(feeling.word, glance, from: bytes, to: &line)
    if let strength = feeling.strength {
      line.append(",\"strength\":")
      line.append(contentsOf: strength.description.utf8)
    }
    if feeling.isUnderneath { line.append(",\"underneath\":true") }
    line.append(UInt8(ascii: "}"))
  }
}
