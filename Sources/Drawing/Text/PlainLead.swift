/// As `LineLead`, for the bytes of plain Latin text.
struct PlainLead {
  let spaces: Int
  /// The cells of the marks with the spaces after them, 0 without marks.
  let mark: Int

  init(of bytes: Swift.Span<UInt8>) {
    var start = 0
    while start < bytes.count, bytes[start] == UInt8(ascii: " ") { start += 1 }
    spaces = start
    var end = start
    while let next = Self.afterMark(bytes, from: end) { end = next }
    var cells = 0
    // Every scalar takes one cell, and has one byte that does not continue another.
    for place in start..<end where bytes[place] & 0xC0 != 0x80 { cells += 1 }
    mark = cells
  }

  /// Where the spaces after a mark end; nil where there is none.
  private static func afterMark(_ bytes: Swift.Span<UInt8>, from start: Int) -> Int? {
    let digits = digitCount(bytes, from: start)
    let length = markLength(bytes, at: start + digits, isAfterDigits: digits > 0)
    var end = start + digits + length
    guard length > 0, end < bytes.count, bytes[end] == UInt8(ascii: " ") else { return nil }
    while end < bytes.count, bytes[end] == UInt8(ascii: " ") { end += 1 }
    return end
  }

  /// At most four.
  private static func digitCount(_ bytes: Swift.Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, end < start + 4,
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[end]
    {
      end += 1
    }
    return end - start
  }

  /// How many bytes the mark takes, 0 where there is none.
  private static func markLength(
    _ bytes: Swift.Span<UInt8>, at place: Int, isAfterDigits: Bool
  ) -> Int {
    guard place < bytes.count else { return 0 }
    switch bytes[place] {
    case UInt8(ascii: "."), UInt8(ascii: ")"): return isAfterDigits ? 1 : 0
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ">"):
      return isAfterDigits ? 0 : 1
    // • and –.
    case 0xE2 where bytes[place + 1] == 0x80:
      return !isAfterDigits && (bytes[place + 2] == 0xA2 || bytes[place + 2] == 0x93) ? 3 : 0
    default: return 0
    }
  }
}
