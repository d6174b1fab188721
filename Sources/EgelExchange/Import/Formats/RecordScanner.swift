/// Finds where JSON values end without judging them, so that one bad record does not hide the next.
struct RecordScanner {
  private let bytes: [UInt8]
  private(set) var at: Int

  init(_ bytes: [UInt8], at start: Int = 0) {
    self.bytes = bytes
    at = start
  }

  var isAtEnd: Bool { at >= bytes.count }
  var byte: UInt8? { at < bytes.count ? bytes[at] : nil }

  mutating func skipSpace() {
    while at < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[at]) { at += 1 }
  }

  /// Passes a mark, if it is the next.
  mutating func pass(_ mark: Unicode.Scalar) -> Bool {
    skipSpace()
    guard byte == UInt8(truncatingIfNeeded: mark.value) else { return false }
    at += 1
    return true
  }

  /// The range of the value that begins here: to its closing bracket or quote, or to where the next mark,
  /// white space or the text ends it.
  mutating func value() -> Range<Int> {
    skipSpace()
    let start = at
    var depth = 0
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        skipString()
        if depth == 0 { return start..<at }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return start..<at }
        depth -= 1
        if depth == 0 {
          at += 1
          return start..<at
        }
      case UInt8(ascii: ","), 0x20, 0x09, 0x0A, 0x0D:
        if depth == 0 { return start..<at }
      default: break
      }
      at += 1
    }
    return start..<at
  }

  private mutating func skipString() {
    at += 1
    while at < bytes.count, bytes[at] != UInt8(ascii: "\"") {
      at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1
    }
    at = min(at + 1, bytes.count)
  }
}
