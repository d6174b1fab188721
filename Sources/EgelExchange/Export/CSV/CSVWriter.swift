internal import EgelJSON

/// Writes rows of cells, with commas between them and a line feed after each row.
struct CSVWriter: Sendable {
  /// Whether cells stand as they are, formulas and controls included. Whatever would be read back as
  /// something else is marked all the same.
  let isRaw: Bool

  func header(_ names: [String], to bytes: inout [UInt8]) {
    bytes += Array((names.joined(separator: ",") + "\n").utf8)
  }

  /// A cell of plain ASCII that is known to need nothing: a day, an id, a word of the program.
  func plain(_ text: String, to bytes: inout [UInt8]) {
    bytes.append(contentsOf: text.utf8)
  }

  func next(_ bytes: inout [UInt8]) { bytes.append(UInt8(ascii: ",")) }

  func endRow(_ bytes: inout [UInt8]) { bytes.append(UInt8(ascii: "\n")) }

  /// A cell of any text; one that may be long always has quotes around it.
  func cell(_ text: String, isLong: Bool = false, to bytes: inout [UInt8]) {
    if !isLong && text.utf8.allSatisfy(Self.isPlain) { return plain(text, to: &bytes) }
    var content = Array(text.utf8)
    if HiddenScalars.mayStand(in: content) {
      content = Array(HiddenScalars.reversible(text, onlyNUL: isRaw).utf8)
    }
    let isDefused = needsApostrophe(text)
    guard isLong || isDefused || isPadded(content) || content.contains(where: Self.needsQuotes)
    else {
      bytes += content
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isDefused { bytes.append(UInt8(ascii: "'")) }
    var start = 0
    while start < content.count {
      let quote = ByteScan.first(UInt8(ascii: "\""), in: content, start..<content.count)
      bytes += content[start..<quote]
      if quote < content.count { bytes += "\"\"".utf8 }
      start = quote + 1
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// Whether an apostrophe goes before a cell: where a spreadsheet would take it for a formula, and,
  /// raw or not, where one that is its own would be taken away when it is read back.
  private func needsApostrophe(_ text: String) -> Bool {
    Defusing.isNeeded(text.utf8) && (!isRaw || text.utf8.first == UInt8(ascii: "'"))
  }

  /// Letters, digits and what else can stand anywhere in a cell.
  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private func isPadded(_ content: [UInt8]) -> Bool {
    content.first == UInt8(ascii: " ") || content.last == UInt8(ascii: " ")
  }

  private static func needsQuotes(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\""), 0x09, 0x0A, 0x0D: true
    default: false
    }
  }
}

/// Keeps spreadsheets from taking a cell for a formula: an apostrophe goes before it.
///
/// One goes before cells that begin with apostrophes and then a formula too, so that taking one away
/// again always gives the text back.
package enum Defusing {
  /// Whether the cell with these bytes needs an apostrophe before it.
  package static func isNeeded(_ cell: some Collection<UInt8>) -> Bool {
    let rest = cell.drop { $0 == UInt8(ascii: "'") }
    guard let first = rest.first else { return false }
    switch first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"): return true
    case 0x09, 0x0A, 0x0D: return true
    case 0xEF: return fullWidth.contains { rest.starts(with: $0) }
    default: return false
    }
  }

  /// A cell as it was before it was defused; one that was not stays as it is.
  package static func undone(_ cell: [UInt8]) -> [UInt8] {
    guard cell.first == UInt8(ascii: "'"), isNeeded(cell) else { return cell }
    return Array(cell.dropFirst())
  }

  /// `=`, `+`, `-` and `@` as wide as an East Asian character, which some spreadsheets take too.
  private static let fullWidth = "＝＋－＠".unicodeScalars.map { Array(String($0).utf8) }
}
