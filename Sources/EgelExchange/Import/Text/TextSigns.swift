/// What a part of a text has anywhere in it, found by looking at it once.
struct TextSigns {
  /// Whether it is UTF-8 without a NUL.
  let isText: Bool
  /// Whether it has any carriage return.
  let hasReturns: Bool

  init(_ bytes: Span<UInt8>) {
    var found = Found()
    var offset = 0
    while offset &+ 8 <= bytes.count {
      found.note(ByteScan.word(bytes, at: offset))
      offset &+= 8
    }
    while offset < bytes.count {
      found.note(ByteScan.all(bytes[offset]))
      offset &+= 1
    }
    hasReturns = found.returns & ByteScan.highs != 0
    isText =
      found.nuls & ByteScan.highs == 0
      && (found.beyond & ByteScan.highs == 0 || Self.isValid(bytes))
  }

  /// The high bit of a byte for each sign: no way out of the loop, since nearly no text has any of them.
  private struct Found {
    var nuls: UInt64 = 0
    var returns: UInt64 = 0
    var beyond: UInt64 = 0

    @inline(__always)
    mutating func note(_ word: UInt64) {
      nuls |= ByteScan.zeros(word)
      returns |= ByteScan.zeros(word ^ ByteScan.all(UInt8(ascii: "\r")))
      beyond |= word
    }
  }

  private static func isValid(_ bytes: Span<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes)
      return true
    } catch {
      return false
    }
  }
}
