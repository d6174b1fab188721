internal import EgelCore
internal import EgelJSON

/// Entries in JSON: an array of them, one on each line, or all of a journal.
///
/// A file in which everything is right is read in one go. At the first thing that is not, it is read once
/// more, record by record, so that every error is told.
struct JSONImport {
  let source: ImportSource
  let kind: ImportFormat
  let first: Int
  let rules: ImportRules

  func read() -> ImportResult {
    do throws(JSONError) {
      return kind == .jsonl ? try lines() : try document()
    } catch {
      var careful = CarefulJSON(EntryCollector(source, kind, first: first, rules))
      return kind == .jsonl ? careful.lines() : careful.document()
    }
  }

  private func lines() throws(JSONError) -> ImportResult {
    var entries = EntryCollector(source, kind, first: first, rules)
    let bytes = source.bytes
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      while Self.nextLine(bytes, reader.offset, bytes.count) < bytes.count {
        try entries.take(&reader, in: bytes)
        try Self.refuseMore(&reader, bytes, bytes.count)
      }
    }
    return entries.finish()
  }

  /// Where the next thing that is not white space stands.
  private static func nextLine(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] <= 0x20, bytes[offset] != 0 { offset += 1 }
    return offset
  }

  /// After a record its line ends.
  private static func refuseMore(
    _ reader: inout JSONReader, _ bytes: [UInt8], _ end: Int
  ) throws(JSONError) {
    var offset = reader.offset
    while offset < end, isBlank(bytes[offset]) { offset += 1 }
    if offset < end, bytes[offset] != UInt8(ascii: "\n") {
      throw reader.error(
        .expected(.endOfLine, found: JSONPhrase(nl: "meer", en: "more")), at: offset)
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private func document() throws(JSONError) -> ImportResult {
    var entries = EntryCollector(source, kind, first: first, rules)
    let bytes = source.bytes
    var others = JournalSections()
    try JSONReader.read(bytes) { (reader) throws(JSONError) in
      if try reader.peekKind() == .array {
        try reader.elements { (r) throws(JSONError) in try entries.take(&r, in: bytes) }
        return
      }
      try reader.openObject()
      while let key = try reader.nextKey() {
        if key.equals("entries") {
          try reader.elements { (r) throws(JSONError) in try entries.take(&r, in: bytes) }
        } else {
          try others.take(key, &reader)
        }
      }
    }
    var result = entries.finish()
    others.put(into: &result)
    return result
  }
}
