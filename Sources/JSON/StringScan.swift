/// What became of validating a string: where it ends, or where it is broken.
@usableFromInline
struct StringScan: BitwiseCopyable {
  @usableFromInline var end: Int
  @usableFromInline var hasEscapes = false
  @usableFromInline var isASCII = true
  @usableFromInline var isWhole = false

  @inlinable
  init(from start: Int) {
    end = start
  }
}

extension Bytes {
  /// Validates what stands between two quotes, up to the closing one.
  @inlinable
  func scanString(from start: Int) -> StringScan {
    var scan = StringScan(from: start)
    while true {
      scan.end = first(from: scan.end, to: end, Lanes.endsPlainRun)
      let byte = self[scan.end]
      if byte == UInt8(ascii: "\"") {
        scan.isWhole = true
        return scan
      }
      let length = byte >= 0x80 ? sequenceLength(at: scan.end) : escapeLength(at: scan.end)
      guard length > 0 else { return scan }
      if byte >= 0x80 { scan.isASCII = false } else { scan.hasEscapes = true }
      scan.end &+= length
    }
  }

  /// How many bytes the escape at an offset takes, 0 where there is none or a wrong one.
  @usableFromInline @inline(never)
  func escapeLength(at offset: Int) -> Int {
    guard self[offset] == UInt8(ascii: "\\") else { return 0 }
    if Self.shortEscape(self[offset &+ 1]) != nil { return 2 }
    guard self[offset &+ 1] == UInt8(ascii: "u"), let unit = codeUnit(at: offset + 2) else {
      return 0
    }
    guard (0xD800...0xDFFF).contains(unit) else { return 6 }
    guard unit < 0xDC00, self[offset + 6] == UInt8(ascii: "\\"),
      self[offset + 7] == UInt8(ascii: "u"), let low = codeUnit(at: offset + 8)
    else { return 0 }
    return (0xDC00...0xDFFF).contains(low) ? 12 : 0
  }
}
