internal import EgelCore
internal import EgelJSON

/// Reads JSON record by record and goes on after one that is wrong.
struct CarefulJSON {
  private var entries: EntryCollector
  private let bytes: [UInt8]
  private var counter: LineCounter
  private var rejections: [Rejection] = []
  private var others = JournalSections()
  /// Takes one record over; each format that is made of JSON objects has its own.
  typealias Take = (inout EntryCollector, inout JSONReader, [UInt8], Int) throws(JSONError) -> Void
  private let takeRecord: Take
  /// Whether what stands beside the entries is another program's own business.
  private let isForeign: Bool

  init(
    _ entries: EntryCollector, isForeign: Bool = false,
    take: @escaping Take = { (entries, reader, bytes, base) throws(JSONError) in
      try entries.take(&reader, in: bytes, base: base)
    }
  ) {
    self.entries = entries
    bytes = entries.source.bytes
    counter = LineCounter(entries.source)
    takeRecord = take
    self.isForeign = isForeign
  }

  mutating func lines() -> ImportResult {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = bytes[start..<end]
      let isBlank = line.allSatisfy { [0x20, 0x09, 0x0D].contains($0) }
      if !isBlank && !line.starts(with: RejectedFile.mark) { record(start..<end) }
      start = end + 1
    }
    return result()
  }

  mutating func document(records name: String = "entries") -> ImportResult {
    var scanner = RecordScanner(bytes)
    scanner.skipSpace()
    repeat {
      switch scanner.byte {
      case UInt8(ascii: "["): array(&scanner)
      case UInt8(ascii: "{"): object(&scanner, records: name)
      default:
        fail(at: scanner.at, JSONPhrase(nl: "een lijst of een object", en: "an array or an object"))
      }
      scanner.skipSpace()
      // A zip may hold several, and `unzip -p` gives them one after the other.
    } while isForeign && rejections.last?.isFatal != true && scanner.byte == UInt8(ascii: "{")
    if !scanner.isAtEnd && rejections.last?.isFatal != true {
      fail(at: scanner.at, .endOfText)
    }
    return result()
  }

  private mutating func array(_ scanner: inout RecordScanner) {
    _ = scanner.pass("[")
    if scanner.pass("]") { return }
    while true {
      let value = scanner.value()
      guard !value.isEmpty else { return fail(at: scanner.at, .record) }
      record(value)
      if scanner.pass("]") { return }
      guard scanner.pass(",") else { return fail(at: scanner.at, .commaOr("]")) }
    }
  }

  private mutating func object(_ scanner: inout RecordScanner, records name: String) {
    _ = scanner.pass("{")
    if scanner.pass("}") { return }
    while true {
      scanner.skipSpace()
      let key = scanner.value()
      guard scanner.pass(":") else { return fail(at: scanner.at, .colonAfterKey) }
      scanner.skipSpace()
      if bytes[key].elementsEqual("\"\(name)\"".utf8), scanner.byte == UInt8(ascii: "[") {
        array(&scanner)
        if rejections.last?.isFatal == true { return }
      } else {
        section(key, scanner.value())
      }
      if scanner.pass("}") { return }
      guard scanner.pass(",") else { return fail(at: scanner.at, .commaOr("}")) }
    }
  }

  private mutating func section(_ key: Range<Int>, _ value: Range<Int>) {
    if isForeign { return }
    let text = Array("{".utf8) + bytes[key] + Array(":".utf8) + bytes[value] + Array("}".utf8)
    let shift = value.lowerBound - key.count - 2
    do throws(JSONError) {
      try JSONReader.read(text) { (reader) throws(JSONError) in
        try reader.openObject()
        while let key = try reader.nextKey() { try others.take(key, &reader, shift: shift) }
      }
    } catch {
      let place = counter.place(of: error.offset + shift)
      reject(
        error, line: place.line, column: place.column, record: 0, raw: [], isFatal: true)
    }
  }

  private mutating func record(_ range: Range<Int>) {
    guard range.count <= entries.longestRecord else { return tooLong(range) }
    let slice = Array(bytes[range])
    do throws(JSONError) {
      try JSONReader.read(slice) { (reader) throws(JSONError) in
        try takeRecord(&entries, &reader, slice, range.lowerBound)
      }
    } catch {
      let start = counter.place(of: range.lowerBound)
      let line = start.line + error.line - 1
      let column = error.line == 1 ? start.column + error.column - 1 : error.column
      let number = entries.ranges.count + 1
      reject(error, line: line, column: column, record: number, raw: slice)
      entries.count(range)
    }
  }

  /// A record that no person wrote is not even copied: it may be a gigabyte.
  private mutating func tooLong(_ range: Range<Int>) {
    let start = counter.place(of: range.lowerBound)
    let place = Rejection.Place(
      file: entries.source.name, line: start.line, column: start.column,
      record: entries.ranges.count + 1)
    rejections.append(
      Rejection(place, .expected(.record(upTo: entries.longestRecord), found: .longer)))
    entries.count(range)
  }

  private mutating func reject(
    _ error: JSONError, line: Int, column: Int, record: Int, raw: [UInt8], isFatal: Bool = false
  ) {
    let place = Rejection.Place(
      file: entries.source.name, line: line, column: column, record: record)
    rejections.append(
      Rejection(place, path: error.pathText(root: ""), error.problem, raw: raw, isFatal: isFatal))
  }

  private mutating func fail(at offset: Int, _ expected: JSONPhrase) {
    let place = counter.place(of: offset)
    let found = offset < bytes.count ? Self.shown(bytes[offset]) : .endOfText
    rejections.append(
      Rejection(
        Rejection.Place(file: entries.source.name, line: place.line, column: place.column),
        .expected(expected, found: found), isFatal: true))
  }

  private static func shown(_ byte: UInt8) -> JSONPhrase {
    (0x21...0x7E).contains(byte)
      ? .quoted("\(Unicode.Scalar(byte))") : JSONPhrase(nl: "iets anders", en: "something else")
  }

  private mutating func result() -> ImportResult {
    var result = entries.finish()
    result.rejections = rejections
    others.put(into: &result)
    return result
  }
}

extension JSONPhrase {
  fileprivate static var record: JSONPhrase { JSONPhrase(nl: "een record", en: "a record") }
  fileprivate static var colonAfterKey: JSONPhrase {
    JSONPhrase(nl: "een dubbele punt", en: "a colon")
  }
  fileprivate static func commaOr(_ end: String) -> JSONPhrase {
    JSONPhrase(nl: "een komma of '\(end)'", en: "a comma or '\(end)'")
  }

  /// A record, and how many bytes it may have.
  static func record(upTo bytes: Int) -> JSONPhrase {
    JSONPhrase(
      nl: "een record van hoogstens \(bytes >> 20) MB", en: "a record of at most \(bytes >> 20) MB")
  }
}
