/// Decimal digits as ASCII bytes, both ways.
@usableFromInline
enum Digits {
  /// What `pair` answers where it finds no digits: more than any two digits can say.
  @inlinable static var none: Int { 255 }

  @inlinable
  static func pair(_ tens: UInt8, _ ones: UInt8) -> Int {
    let tens = tens &- 48
    let ones = ones &- 48
    return tens < 10 && ones < 10 ? Int(tens) &* 10 &+ Int(ones) : none
  }

  static func append(pair value: Int, to bytes: inout OutputSpan<UInt8>) {
    bytes.append(UInt8(truncatingIfNeeded: 48 &+ value / 10))
    bytes.append(UInt8(truncatingIfNeeded: 48 &+ value % 10))
  }

  /// The text in which `write` puts at most `capacity` bytes of ASCII.
  static func text(capacity: Int, _ write: (inout OutputSpan<UInt8>) -> Void) -> String {
    String(decoding: [UInt8](capacity: capacity, initializingWith: write), as: UTF8.self)
  }

  /// The number that at most `limit` ASCII digits, and nothing else, spell.
  static func number(_ text: some StringProtocol, atMost limit: Int) -> Int? {
    guard isNumber(text), text.utf8.count <= limit else { return nil }
    return Int(text)
  }

  static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { $0 &- 48 < 10 }
  }
}
