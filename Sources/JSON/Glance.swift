/// A look ahead at what a reader stands before, for text in the one form that a program writes.
///
/// Each step passes exactly what it is asked for, or says that something else stands there. A look
/// that finds anything else is given up, and the reader, which has not moved, reads with all care.
@usableFromInline
package struct Glance: ~Copyable {
  @usableFromInline let bytes: Bytes
  /// Where the next step begins.
  @usableFromInline package var at: Int

  @inlinable @inline(__always)
  init(_ bytes: Bytes, at: Int) {
    self.bytes = bytes
    self.at = at
  }

  /// The byte at an offset, and 0 after the end.
  @inlinable @inline(__always)
  package func byte(at offset: Int) -> UInt8 { bytes[offset] }

  /// Eight bytes from an offset on, the first one lowest, and zeros after the end.
  @inlinable @inline(__always)
  package func word(at offset: Int) -> UInt64 { bytes.word(at: offset) }

  /// Passes these bytes.
  @inlinable @inline(__always)
  package mutating func pass(_ literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard bytes.begins(at: at, with: literal) else { return false }
    at &+= count
    return true
  }

  /// Passes one byte.
  @inlinable @inline(__always)
  package mutating func pass(_ byte: UInt8) -> Bool {
    guard bytes[at] == byte else { return false }
    at &+= 1
    return true
  }

  /// Passes a valid string without escapes, both quotes included, and says where its content stands.
  package mutating func passPlainString() -> Range<Int>? {
    guard bytes[at] == UInt8(ascii: "\"") else { return nil }
    let start = at &+ 1
    let scan = bytes.scanString(from: start)
    guard scan.isWhole, !scan.hasEscapes else { return nil }
    at = scan.end &+ 1
    return start..<scan.end
  }

  /// Passes a valid string, both quotes included.
  package mutating func passString() -> JSONText? {
    guard bytes[at] == UInt8(ascii: "\"") else { return nil }
    let start = at &+ 1
    let scan = bytes.scanString(from: start)
    guard scan.isWhole else { return nil }
    at = scan.end &+ 1
    return JSONText(
      start: start, end: scan.end, hasEscapes: scan.hasEscapes, isASCII: scan.isASCII)
  }

  /// A string that was passed, as a `String`.
  package func string(_ range: Range<Int>) -> String {
    bytes.trustedString(
      JSONText(start: range.lowerBound, end: range.upperBound, hasEscapes: false, isASCII: false))
  }

  /// Passes a string, both quotes included, without validating what stands between them.
  package mutating func jumpString() -> Bool {
    guard bytes[at] == UInt8(ascii: "\"") else { return false }
    let end = bytes.closingQuote(from: at &+ 1)
    guard end < bytes.end else { return false }
    at = end &+ 1
    return true
  }

  /// Passes an object or array that stands on one line, validating no more than that its brackets
  /// and quotes match, and says where it stands.
  package mutating func jumpContainer() -> Range<Int>? {
    let start = at
    guard bytes[at] == UInt8(ascii: "{") || bytes[at] == UInt8(ascii: "[") else { return nil }
    var depth = 0
    repeat {
      switch bytes[at] {
      case UInt8(ascii: "\""):
        guard jumpString() else { return nil }
        continue
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"): depth -= 1
      case 0..<0x20: return nil
      default: break
      }
      at &+= 1
    } while depth > 0
    return start..<at
  }
}

extension JSONReader {
  /// Looks at the value that comes next. What the look returns is what the reader has then passed;
  /// where it returns nil the reader has not moved.
  @inlinable @inline(__always)
  package mutating func glance<Value>(_ look: (inout Glance) -> Value?) -> Value? {
    skipSpace()
    var glance = Glance(bytes, at: at)
    guard let value = look(&glance) else { return nil }
    at = glance.at
    return value
  }
}

extension Bytes {
  /// Whether these bytes stand at an offset: two comparisons for up to sixteen of them.
  @inlinable @inline(__always)
  func begins(at offset: Int, with literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard offset >= 0, offset <= end &- count else { return false }
    if count < 8 { return beginsShort(at: offset, with: literal) }
    guard unsafe loadWord(at: offset) == literal.word(at: 0) else { return false }
    var index = 8
    while index < count {
      let start = min(index, count &- 8)
      guard unsafe loadWord(at: offset &+ start) == literal.word(at: start) else { return false }
      index &+= 8
    }
    return true
  }

  @inlinable @inline(__always)
  func beginsShort(at offset: Int, with literal: StaticString) -> Bool {
    var index = 0
    while index < literal.utf8CodeUnitCount {
      guard unsafe self[offset &+ index] == literal.utf8Start[index] else { return false }
      index &+= 1
    }
    return true
  }

  /// Where a string is closed; the end of the bytes where a control byte comes first.
  func closingQuote(from start: Int) -> Int {
    var offset = start
    while true {
      // Long texts are nearly all of a journal: one branch for four words is a third less than one
      // for each.
      while offset >= 0, offset <= end &- 32, unsafe marks(inFourAt: offset) == 0 { offset &+= 32 }
      offset = first(from: offset, to: end, Lanes.quotesOrControls)
      guard self[offset] == UInt8(ascii: "\"") else { return end }
      guard isEscaped(offset, from: start) else { return offset }
      offset &+= 1
    }
  }

  @unsafe @inline(__always)
  private func marks(inFourAt offset: Int) -> UInt64 {
    unsafe Lanes.quotesOrControls(loadWord(at: offset))
      | Lanes.quotesOrControls(loadWord(at: offset &+ 8))
      | Lanes.quotesOrControls(loadWord(at: offset &+ 16))
      | Lanes.quotesOrControls(loadWord(at: offset &+ 24))
  }

  /// Whether a quote is part of the string: whether an odd number of backslashes stands before it.
  private func isEscaped(_ quote: Int, from start: Int) -> Bool {
    var first = quote
    while first > start, self[first &- 1] == UInt8(ascii: "\\") { first &-= 1 }
    return (quote &- first) & 1 == 1
  }
}

extension StaticString {
  /// Eight of its bytes, the first one lowest.
  @unsafe @inlinable @inline(__always)
  func word(at index: Int) -> UInt64 {
    unsafe UInt64(
      littleEndian: UnsafeRawPointer(utf8Start).loadUnaligned(
        fromByteOffset: index, as: UInt64.self))
  }
}
