internal import EgelJSON

/// The rows of a table by RFC 4180, strictly: what is not clear is said and not guessed.
struct CSVRows {
  /// A row's cells, and where it stands.
  struct Row {
    var range: Range<Int>
    var cells: [Cell]
  }

  struct Cell {
    var text: String
    var offset: Int
  }

  /// What is wrong with the text of the table; the rows after it cannot be trusted where it is fatal.
  struct Wrong: Error {
    var offset: Int
    var problem: JSONError.Problem
    var isFatal: Bool
    /// Where the row with it begins.
    var start: Int
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private(set) var at: Int

  init(_ text: SourceText, separator: UInt8) {
    bytes = text.bytes
    at = text.start
    self.separator = separator
  }

  /// The next row that is not empty and no remark, or nil at the end.
  mutating func next() throws(Wrong) -> Row? {
    while at < bytes.count {
      if bytes[at] == UInt8(ascii: "\n") {
        at += 1
      } else if bytes[at] == UInt8(ascii: "\r"), byte(at + 1) == UInt8(ascii: "\n") {
        at += 2
      } else if bytes[at...].starts(with: RejectedFile.mark) {
        skipLine()
      } else {
        return try row()
      }
    }
    return nil
  }

  /// Goes to the line after the one that an error lies in.
  mutating func skipLine() {
    while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { at += 1 }
    at = min(at + 1, bytes.count)
  }

  private mutating func row() throws(Wrong) -> Row {
    let start = at
    var cells: [Cell] = []
    while true {
      cells.append(
        byte(at) == UInt8(ascii: "\"") ? try quoted(start) : try plain(start))
      if byte(at) == separator {
        at += 1
        continue
      }
      let end = at
      if byte(at) == UInt8(ascii: "\r") { at += 1 }
      if byte(at) == UInt8(ascii: "\n") { at += 1 }
      return Row(range: start..<end, cells: cells)
    }
  }

  private mutating func plain(_ start: Int) throws(Wrong) -> Cell {
    let first = at
    while at < bytes.count, bytes[at] != separator {
      switch bytes[at] {
      case UInt8(ascii: "\n"): return cell(first..<at, at: first)
      case UInt8(ascii: "\r"):
        guard byte(at + 1) == UInt8(ascii: "\n") || at + 1 == bytes.count else {
          throw Wrong(
            offset: at,
            problem: .expected(
              .endOfLine,
              found: JSONPhrase(nl: "een losse carriage return", en: "a lone carriage return")),
            isFatal: true, start: start)
        }
        return cell(first..<at, at: first)
      case UInt8(ascii: "\""):
        throw Wrong(
          offset: at,
          problem: .expected(
            JSONPhrase(
              nl: "een cel die van begin af aan tussen aanhalingstekens staat",
              en: "a cell in quotes from its start"),
            found: JSONPhrase(nl: "een aanhalingsteken erin", en: "a quote in it")),
          isFatal: false, start: start)
      default: at += 1
      }
    }
    return cell(first..<at, at: first)
  }

  private mutating func quoted(_ start: Int) throws(Wrong) -> Cell {
    let first = at
    at += 1
    var text: [UInt8] = []
    while true {
      guard let quote = bytes[at...].firstIndex(of: UInt8(ascii: "\"")) else {
        throw Wrong(
          offset: first,
          problem: .expected(
            JSONPhrase(
              nl: "een aanhalingsteken waarmee de cel eindigt", en: "a quote that ends the cell"),
            found: .endOfText),
          isFatal: true, start: start)
      }
      text += bytes[at..<quote]
      at = quote + 1
      guard byte(at) == UInt8(ascii: "\"") else { break }
      text.append(UInt8(ascii: "\""))
      at += 1
    }
    let end: Set<UInt8?> = [separator, UInt8(ascii: "\n"), UInt8(ascii: "\r"), nil]
    guard end.contains(byte(at)) else {
      throw Wrong(
        offset: at,
        problem: .expected(
          JSONPhrase(
            nl: "het einde van de cel na het aanhalingsteken",
            en: "the end of the cell after its quote"),
          found: JSONPhrase(nl: "meer ervan", en: "more of it")),
        isFatal: false, start: start)
    }
    return Cell(text: String(decoding: text, as: UTF8.self), offset: first)
  }

  private func cell(_ range: Range<Int>, at offset: Int) -> Cell {
    Cell(text: String(decoding: bytes[range], as: UTF8.self), offset: offset)
  }

  private func byte(_ offset: Int) -> UInt8? { offset < bytes.count ? bytes[offset] : nil }
}

extension CSVRows {
  /// The mark that most likely stands between the columns, by the first line.
  static func separator(of text: SourceText) -> UInt8 {
    var counts: [UInt8: Int] = [:]
    var isQuoted = false
    for byte in text.bytes[text.start...] {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n") && !isQuoted { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let marks = [",", ";", "\t"].map { UInt8(ascii: $0) }
    return marks.max { (counts[$0] ?? 0, $1) < (counts[$1] ?? 0, $0) } ?? UInt8(ascii: ",")
  }
}

extension JSONPhrase {
  static var endOfLine: JSONPhrase {
    JSONPhrase(nl: "het einde van de regel", en: "the end of the line")
  }
}
