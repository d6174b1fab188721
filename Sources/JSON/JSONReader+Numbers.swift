extension JSONReader {
  /// Reads a whole number exactly; one with a fraction or an exponent, or beyond `Int`, is refused.
  @inlinable
  package mutating func integer() throws(JSONError) -> Int {
    let isNegative = beginValue() == UInt8(ascii: "-")
    let first = isNegative ? at &+ 1 : at
    var offset = first
    var value = 0
    while bytes[offset] &- UInt8(ascii: "0") < 10 {
      value = value &* 10 &+ Int(bytes[offset] &- UInt8(ascii: "0"))
      offset &+= 1
    }
    // Eighteen digits always fit; everything unusual is left to the careful way.
    let count = offset &- first
    guard count > 0, count <= 18, count == 1 || bytes[first] != UInt8(ascii: "0"),
      bytes[offset] != UInt8(ascii: "."), bytes[offset] | 0x20 != UInt8(ascii: "e")
    else { return try unusualInteger() }
    at = offset
    return isNegative ? 0 &- value : value
  }

  /// Reads a number as the nearest `Double`; one that is not finite is refused.
  package mutating func double() throws(JSONError) -> Double {
    _ = beginValue()
    let number = try scanNumber(.number)
    let text = string(at..<number.end)
    guard let value = Double(text), value.isFinite else {
      throw failure(.outOfRange(text), at: at)
    }
    at = number.end
    return value
  }

  @usableFromInline @inline(never)
  mutating func unusualInteger() throws(JSONError) -> Int {
    let number = try scanNumber(.wholeNumber)
    let text = string(at..<number.end)
    guard number.isWhole else {
      throw failure(.expected(.wholeNumber, found: .same(text)), at: at)
    }
    guard let value = Int(text) else { throw failure(.outOfRange(text), at: at) }
    at = number.end
    return value
  }

  /// Validates the number that begins here, and stays where it is.
  mutating func scanNumber(_ expected: JSONPhrase) throws(JSONError) -> (end: Int, isWhole: Bool) {
    let isNegative = bytes[at] == UInt8(ascii: "-")
    guard isNegative || isDigit(at: at) else { throw unexpected(expected) }
    let first = isNegative ? at + 1 : at
    var end = try digitsEnd(from: first)
    guard end == first + 1 || bytes[first] != UInt8(ascii: "0") else {
      throw failure(.leadingZero, at: first)
    }
    let wholeEnd = end
    if bytes[end] == UInt8(ascii: ".") { end = try digitsEnd(from: end + 1) }
    if bytes[end] | 0x20 == UInt8(ascii: "e") {
      let isSigned = bytes[end + 1] == UInt8(ascii: "+") || bytes[end + 1] == UInt8(ascii: "-")
      end = try digitsEnd(from: isSigned ? end + 2 : end + 1)
    }
    return (end, end == wholeEnd)
  }

  private mutating func digitsEnd(from start: Int) throws(JSONError) -> Int {
    var end = start
    while isDigit(at: end) { end += 1 }
    guard end > start else { throw unexpected(.digit, at: start) }
    return end
  }

  private func isDigit(at offset: Int) -> Bool {
    bytes[offset] &- UInt8(ascii: "0") < 10
  }

  private func string(_ range: Range<Int>) -> String {
    unsafe String(decoding: bytes.buffer(range), as: UTF8.self)
  }
}
