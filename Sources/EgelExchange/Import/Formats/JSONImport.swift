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
    if let both = inHalves() { return both.result }
    let entries = EntryCollector(source, kind, first: first, rules)
    return try lines(in: 0..<source.bytes.count, entries).result
  }

  /// Both halves of a long file at once; nothing where they have to be read as one.
  private func inHalves() -> EntryCollector? {
    guard let halves = SourceHalves(source, rules, cutAt: { _ in true }) else { return nil }
    return halves.read { half in
      do throws(JSONError) {
        var entries = try lines(
          in: half.range, EntryCollector(source, kind, first: first, half.rules, half))
        entries.findPlaces()
        return entries
      } catch {
        return nil
      }
    }
  }

  private func lines(
    in range: Range<Int>, _ empty: EntryCollector
  ) throws(JSONError) -> EntryCollector {
    var entries = empty
    let bytes = source.bytes
    try JSONReader.read(bytes, range: range) { (reader) throws(JSONError) in
      while Self.nextLine(bytes, reader.offset, range.upperBound) < range.upperBound {
        try entries.take(&reader, in: bytes)
        try Self.refuseMore(&reader, bytes, range.upperBound)
      }
    }
    return entries
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
      throw reader.error(.expected("the end of the line", found: "more"), at: offset)
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
    var result = entries.result
    others.put(into: &result)
    return result
  }
}

extension EntryCollector {
  /// What was read and noted.
  var result: ImportResult {
    var result = ImportResult()
    result.entries = entriesTold
    result.notes = notes
    result.notes.shownNames = shownNames.names
    for found in [names.names, looseNames.names] {
      result.notes.names.merge(found, uniquingKeysWith: +)
    }
    result.places = [places]
    return result
  }

  /// Its entries with an id each. What is told alike has one id, so where no id stands twice, there are no
  /// twins; whoever puts them into a journal has to know where each id stands too.
  private var entriesTold: IncomingEntries {
    if identities.areAllLines {
      let index = index
      if index.repeated.isEmpty { return entries(index) }
    }
    var all = self
    all.tellTwinsApart()
    return all.entries(nil)
  }
}
