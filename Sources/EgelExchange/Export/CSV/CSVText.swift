/// What a JSON string stands for, as the inside of a quoted CSV cell.
///
/// The string was validated before: every escape in it is whole.
struct CSVText {
  let isRaw: Bool
  let file: [UInt8]
  let end: Int

  /// Appends all of it, or as much as there is before a backslash that would read as the beginning of
  /// something spelled out: that takes a closer look, and says so.
  func append(from start: Int, to bytes: inout [UInt8]) -> Bool {
    var offset = start
    // What stays as it is since the last that did not.
    var run = start
    while true {
      offset = ByteScan.firstNotPlain(in: file, offset..<end)
      guard offset < end else { break }
      if file[offset] == UInt8(ascii: "\\") || isHidden(at: offset) {
        bytes.append(contentsOf: file[run..<offset])
        if mayBeginSpelling(at: offset) { return false }
        offset = appendOne(at: offset, to: &bytes)
        run = offset
      } else {
        offset += 1
      }
    }
    bytes.append(contentsOf: file[run..<end])
    return true
  }

  /// Whether a scalar that is no escape is spelled out.
  private func isHidden(at offset: Int) -> Bool {
    guard !isRaw else { return false }
    switch file[offset] {
    case 0xC2: return HiddenScalars.isHidden(UInt32(file[offset + 1]))
    case 0xE2:
      let low = UInt32(file[offset + 1] & 0x3F) << 6 | UInt32(file[offset + 2] & 0x3F)
      return HiddenScalars.isHidden(0x2000 | low)
    default: return HiddenScalars.isHidden(UInt32(file[offset]))
    }
  }

  /// Whether a backslash stands here, as an escape, and a `u` after it.
  private func mayBeginSpelling(at offset: Int) -> Bool {
    guard file[offset] == UInt8(ascii: "\\") else { return false }
    let isBackslash = file[offset + 1] == UInt8(ascii: "\\")
    let isUnits = file[offset + 1] == UInt8(ascii: "u") && codeUnit(at: offset + 2) == 0x5C
    guard isBackslash || isUnits else { return false }
    let rest = file[(offset + (isUnits ? 6 : 2))..<end]
    return rest.first == UInt8(ascii: "u") || rest.starts(with: "\\u0075".utf8)
  }

  /// Appends the escape, or spells the hidden scalar out, at an offset and returns the offset after it.
  private func appendOne(at offset: Int, to bytes: inout [UInt8]) -> Int {
    switch file[offset] {
    case UInt8(ascii: "\\"): return appendEscape(at: offset, to: &bytes)
    case 0xC2:
      append(UInt32(file[offset + 1]), to: &bytes)
      return offset + 2
    case 0xE2:
      let low = UInt32(file[offset + 1] & 0x3F) << 6 | UInt32(file[offset + 2] & 0x3F)
      append(0x2000 | low, to: &bytes)
      return offset + 3
    default:
      append(UInt32(file[offset]), to: &bytes)
      return offset + 1
    }
  }

  private func appendEscape(at offset: Int, to bytes: inout [UInt8]) -> Int {
    let letter = file[offset + 1]
    switch letter {
    case UInt8(ascii: "\""):
      bytes.append(letter)
      bytes.append(letter)
    case UInt8(ascii: "n"): bytes.append(0x0A)
    case UInt8(ascii: "t"): bytes.append(0x09)
    case UInt8(ascii: "r"): appendReturn(at: offset, to: &bytes)
    case UInt8(ascii: "b"): append(0x08, to: &bytes)
    case UInt8(ascii: "f"): append(0x0C, to: &bytes)
    case UInt8(ascii: "u"): return appendUnits(at: offset, to: &bytes)
    default: bytes.append(letter)
    }
    return offset + 2
  }

  /// A carriage return that no line feed follows would write a line over itself.
  private func appendReturn(at offset: Int, to bytes: inout [UInt8]) {
    let isBeforeFeed =
      offset + 3 < end && file[offset + 2] == UInt8(ascii: "\\")
      && file[offset + 3] == UInt8(ascii: "n")
    if isRaw || isBeforeFeed {
      bytes.append(0x0D)
    } else {
      bytes.append(contentsOf: HiddenScalars.spelled(0x0D).utf8)
    }
  }

  private func appendUnits(at offset: Int, to bytes: inout [UInt8]) -> Int {
    let unit = codeUnit(at: offset + 2)
    if unit == 0x0D {
      append(unit, isHidden: true, to: &bytes)
    } else if unit == 0x22 {
      bytes.append(contentsOf: "\"\"".utf8)
    } else if (0xD800..<0xDC00).contains(unit) {
      let low = codeUnit(at: offset + 8)
      append(0x10000 + (unit & 0x3FF) << 10 + (low & 0x3FF), to: &bytes)
      return offset + 12
    } else {
      append(unit, to: &bytes)
    }
    return offset + 6
  }

  private func append(_ scalar: UInt32, isHidden: Bool = false, to bytes: inout [UInt8]) {
    // A NUL ends a table for whoever reads it; no table holds one, raw or not.
    if scalar == 0 || (!isRaw && (isHidden || HiddenScalars.isHidden(scalar))) {
      bytes.append(contentsOf: HiddenScalars.spelled(scalar).utf8)
    } else {
      bytes.append(contentsOf: String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8)
    }
  }

  private func codeUnit(at offset: Int) -> UInt32 {
    var unit: UInt32 = 0
    for byte in file[offset..<(offset + 4)] {
      let digit = byte & 0x40 == 0 ? byte & 0x0F : (byte & 0x07) + 9
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }
}
