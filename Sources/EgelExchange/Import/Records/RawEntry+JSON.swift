internal import EgelCore
internal import EgelJSON

extension RawEntry {
  /// Reads an object that is an entry, or a little of one: `at` or `day`, and something written.
  init(_ reader: inout JSONReader, base: Int) throws(JSONError) {
    _ = try reader.peekKind()
    begin(at: base + reader.offset)
    try reader.openObject()
    while let key = try reader.nextKey() {
      _ = try reader.peekKind()
      let offset = base + reader.offset
      if try reader.skipNull() { continue }
      if try !takeIdentity(key, &reader, offset) { try takeContent(key, &reader, offset) }
    }
  }

  private mutating func takeIdentity(
    _ key: borrowing JSONKey, _ reader: inout JSONReader, _ offset: Int
  ) throws(JSONError) -> Bool {
    if key.equals("id") {
      id = try reader.identifier()
    } else if key.equals("day") {
      day = try reader.day()
    } else if key.equals("at") {
      timeOffset = offset
      time = try Self.time(&reader)
    } else if key.equals("zone") {
      let name = try reader.string()
      zone = name
      if time == nil { timeOffset = offset }
      add("zone", text: name, at: offset)
    } else {
      return false
    }
    return true
  }

  private mutating func takeContent(
    _ key: borrowing JSONKey, _ reader: inout JSONReader, _ offset: Int
  ) throws(JSONError) {
    if key.equals("text") {
      textOffset = offset
      // A text of a gigabyte is refused before it is copied.
      let found = try reader.text()
      guard found.count <= Entry.longestText * 6 else {
        let limit = "a text of at most \(Entry.longestText >> 20) MB"
        throw reader.error(.expected(limit, found: "a longer one"))
      }
      text = reader.makeString(found)
      isTextEmpty = text.isEmpty
    } else if key.equals("about") {
      try addList("about", &reader, offset) { (r, writer) throws(JSONError) in
        guard try r.peekKind() == .string else { return writer.raw(try r.raw()) }
        RawEntry.write(about: try r.string(), to: &writer)
      }
      if members.last?.name == "about", let list = members.popLast() {
        members.append(
          Member(name: list.name, value: PeopleOnce.tidied(list.value), offset: list.offset))
      }
    } else if key.equals("feelings") {
      try addList("feelings", &reader, offset) { (r, writer) throws(JSONError) in
        guard try r.peekKind() == .string else { return writer.raw(try r.raw()) }
        writer.beginObject()
        writer.key("word")
        writer.string(try r.string())
        writer.endObject()
      }
    } else if key.equals("tags"), try reader.peekKind() == .string {
      // A tag has no comma.
      add("tags", list: [try reader.string()].splitAtCommas, at: offset)
    } else if key.equals("tags") {
      try addList("tags", &reader, offset) { (r, writer) throws(JSONError) in
        writer.string(try r.string())
      }
    } else {
      // Answers may be about plain names too.
      let isReadings = key.equals("readings")
      let value = try reader.raw()
      members.append(
        Member(
          name: key.string, value: isReadings ? RawReading.linked(value) : value, offset: offset))
    }
  }

  /// A list, or the one element of it.
  private mutating func addList(
    _ name: String, _ reader: inout JSONReader, _ offset: Int,
    _ copy: (inout JSONReader, inout JSONWriter) throws(JSONError) -> Void
  ) throws(JSONError) {
    var writer = JSONWriter()
    writer.beginArray()
    if try reader.peekKind() == .array {
      try reader.openArray()
      while try reader.nextElement() { try copy(&reader, &writer) }
    } else {
      try copy(&reader, &writer)
    }
    writer.endArray()
    if writer.bytes.count > 2 {
      members.append(Member(name: name, value: writer.bytes, offset: offset))
    }
  }

  private static func time(_ reader: inout JSONReader) throws(JSONError) -> ReadTime {
    _ = try reader.peekKind()
    let start = reader.offset
    let text = try reader.string()
    if let time = ReadTime(text) { return time }
    throw reader.error(
      .expected("a time such as \"2026-11-20T22:41:07+01:00\"", found: "\"\(text)\""), at: start)
  }
}
