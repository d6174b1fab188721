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
      result.append(contentsOf: Self.encoded(scalar))
      return offset + 12
    }
    result.append(contentsOf: Self.encoded(UInt32(unit)))
    return offset + 6
  }

  private static func encoded(_ scalar: UInt32) -> String.UTF8View {
    String(Unicode.Scalar(scalar) ?? "\u{FFFD}").utf8
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
