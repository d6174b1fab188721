extension Bytes {
  /// Appends a string with its escapes replaced.
  func appendDecoded(_ text: JSONText, to result: inout [UInt8]) {
    var offset = text.start
    while offset < text.end {
      let escape = first(from: offset, to: text.end, Lanes.backslashes)
      unsafe result.append(contentsOf: buffer(offset..<escape))
      offset = escape
      if offset < text.end { offset = appendEscape(at: offset, to: &result) }
    }
  }

  /// Appends what the escape at an offset stands for and returns the offset after it.
  private func appendEscape(at offset: Int, to result: inout [UInt8]) -> Int {
    let letter = self[offset + 1]
    guard letter == UInt8(ascii: "u") else {
      result.append(Self.shortEscape(letter) ?? letter)
      return offset + 2
    }
    let unit = codeUnit(at: offset + 2) ?? 0
    if (0xD800...0xDBFF).contains(unit), let low = codeUnit(at: offset + 8) {
      let scalar = 0x10000 + (UInt32(unit) & 0x3FF) << 10 + UInt32(low) & 0x3FF
      Self.append(scalar, to: &result)
      return offset + 12
    }
    Self.append(UInt32(unit), to: &result)
    return offset + 6
  }

  /// Appends the bytes of a scalar; some programs write every letter beyond ASCII as an escape.
  private static func append(_ value: UInt32, to result: inout [UInt8]) {
    let scalar = Unicode.Scalar(value)?.value ?? 0xFFFD
    if scalar < 0x80 { return result.append(UInt8(truncatingIfNeeded: scalar)) }
    let leads: (count: UInt32, mark: UInt32) =
      scalar < 0x800 ? (1, 0xC0) : scalar < 0x10000 ? (2, 0xE0) : (3, 0xF0)
    var rest = leads.count
    result.append(UInt8(truncatingIfNeeded: leads.mark | scalar &>> (6 &* rest)))
    while rest > 0 {
      rest &-= 1
      result.append(UInt8(truncatingIfNeeded: 0x80 | (scalar &>> (6 &* rest) & 0x3F)))
    }
  }

  /// What the letter after a backslash stands for, apart from `u`.
  static func shortEscape(_ letter: UInt8) -> UInt8? {
    switch letter {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): letter
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    case UInt8(ascii: "n"): 0x0A
    case UInt8(ascii: "r"): 0x0D
    case UInt8(ascii: "t"): 0x09
    default: nil
    }
  }

  /// The number that four hexadecimal digits stand for.
  func codeUnit(at offset: Int) -> UInt16? {
    var unit: UInt16 = 0
    for index in offset..<(offset + 4) {
      guard let digit = hexadecimal(at: index) else { return nil }
      unit = unit << 4 | digit
    }
    return unit
  }

  /// The value of a hexadecimal digit.
  func hexadecimal(at offset: Int) -> UInt16? {
    let byte = self[offset]
    return switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt16(byte - UInt8(ascii: "0"))
    case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt16(byte - UInt8(ascii: "a") + 10)
    case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt16(byte - UInt8(ascii: "A") + 10)
    default: nil
    }
  }
}
