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
    let content = Array(HiddenScalars.reversible(text, onlyNUL: isRaw).utf8)
    let isDefused = needsApostrophe(text)
    let isSpecial = content.contains(where: Self.needsQuotes) || isPadded(content)
    guard isLong || isDefused || isSpecial else {
      bytes += content
      return
    }
    bytes.append(UInt8(ascii: "\""))
    if isDefused { bytes.append(UInt8(ascii: "'")) }
    for byte in content {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }

  /// A cell of a long text, taken from where it lies in a file without a string being made of it.
  func cell(_ text: JSONText, in file: [UInt8], to bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(UInt8(ascii: "\""))
    if text.count > 0, Defusing.isSuspicious(file[text.start]),
      needsApostrophe(text.string(in: file))
    {
      bytes.append(UInt8(ascii: "'"))
    }
    if CSVText(isRaw: isRaw, file: file, end: text.end).append(from: text.start, to: &bytes) {
      bytes.append(UInt8(ascii: "\""))
    } else {
      bytes.removeSubrange(start...)
      cell(text.string(in: file), isLong: true, to: &bytes)
    }
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
