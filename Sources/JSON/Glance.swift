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

  /// Passes a comma, a key of at most eight plain bytes and the colon after it, and says what these bytes are, the
  /// first one lowest.
  @inlinable @inline(__always)
  package mutating func passShortKey() -> UInt64? {
    guard bytes[at] == UInt8(ascii: ","), bytes[at &+ 1] == UInt8(ascii: "\"") else { return nil }
    let word = bytes.word(at: at &+ 2)
    let marked = Lanes.endsPlainRun(word)
    let length = marked.trailingZeroBitCount &>> 3
    let end = at &+ 2 &+ length
    guard bytes[end] == UInt8(ascii: "\""), bytes[end &+ 1] == UInt8(ascii: ":") else { return nil }
    at = end &+ 2
    return length == 8 ? word : word & (1 &<< UInt64(truncatingIfNeeded: 8 &* length) &- 1)
  }

  /// Passes a valid string without escapes, both quotes included, and says where its content stands.
  @inlinable @inline(__always)
  package mutating func passPlainString() -> Range<Int>? {
    guard bytes[at] == UInt8(ascii: "\"") else { return nil }
    let start = at &+ 1
    // Most tags, names and words end within sixteen bytes.
    var end = start
    var marked = Lanes.endsPlainRun(bytes.word(at: end))
    if marked == 0 {
      end &+= 8
      marked = Lanes.endsPlainRun(bytes.word(at: end))
    }
    end &+= marked.trailingZeroBitCount &>> 3
    guard marked != 0, bytes[end] == UInt8(ascii: "\"") else { return passLongPlainString() }
    at = end &+ 1
    return start..<end
  }

  /// The same of any length, and of any letters.
  @usableFromInline @inline(never)
  mutating func passLongPlainString() -> Range<Int>? {
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

  /// Passes white space, if there is any.
  @inlinable @inline(__always)
  package mutating func passSpace() {
    if bytes[at] <= 0x20 { at = bytes.spaceEnd(from: at) }
  }

  /// Whether a valid string, or several with what stands between them, is as the writer writes it.
  package func isAsWritten(_ range: Range<Int>) -> Bool {
    bytes.isAsWritten(range)
  }

  /// Appends what a string that was passed stands for.
  package func append(_ text: JSONText, to decoded: inout [UInt8]) {
    bytes.appendDecoded(text, to: &decoded)
  }

  /// Passes a string, both quotes included, without validating what stands between them.
  package mutating func jumpString() -> Bool {
    guard bytes[at] == UInt8(ascii: "\"") else { return false }
    let end = bytes.closingQuote(from: at &+ 1)
    guard end < bytes.end else { return false }
    at = end &+ 1
    return true
  }
}

extension JSONReader {
  /// Looks at a part of some bytes without becoming a reader, which costs more than a short look does. Nil
  /// where the look finds something else, or stops before the end of the part.
  @inlinable @inline(__always)
  package static func glance<Value>(
    _ bytes: [UInt8], _ range: Range<Int>, _ look: (inout Glance) -> Value?
  ) -> Value? {
    unsafe bytes.withUnsafeBufferPointer { buffer -> Value? in
      guard let base = buffer.baseAddress, range.lowerBound >= 0,
        range.upperBound <= buffer.count
      else { return nil }
      let visible = unsafe Bytes(base: UnsafeRawPointer(base), end: range.upperBound)
      var glance = Glance(visible, at: range.lowerBound)
      guard let value = look(&glance), glance.at == range.upperBound else { return nil }
      return value
    }
  }

  /// Looks at the value that comes next. What the look returns is what the reader has then passed;
  /// where it returns nil the reader has not moved.
  @inlinable @inline(__always)
  package mutating func glance<Value>(_ look: (inout Glance) -> Value?) -> Value? {
    _ = beginValue()
    var glance = Glance(bytes, at: at)
    guard let value = look(&glance) else { return nil }
    at = glance.at
    return value
  }

  /// Looks once more at a place that was passed.
  @inlinable @inline(__always)
  package func look<Value>(at offset: Int, _ look: (inout Glance) -> Value) -> Value {
    var glance = Glance(bytes, at: offset)
    return look(&glance)
  }

  /// Reads once more from a place that was passed, and comes back.
  @inlinable
  package mutating func again<Value>(
    at offset: Int, _ read: (inout JSONReader) throws(JSONError) -> Value
  ) throws(JSONError) -> Value {
    let place = at
    at = offset
    let value = try read(&self)
    at = place
    return value
  }
}

extension Bytes {
  /// Whether these bytes stand at an offset: two comparisons for up to sixteen of them.
  @inlinable @inline(__always)
  func begins(at offset: Int, with literal: StaticString) -> Bool {
    let count = literal.utf8CodeUnitCount
    guard offset >= 0, offset <= end &- count else { return false }
    guard count >= 8 else { return beginsShort(at: offset, with: literal) }
    guard unsafe loadWord(at: offset) == literal.word(at: 0) else { return false }
    var index = 8
    while index < count {
      let start = min(index, count &- 8)
      guard unsafe loadWord(at: offset &+ start) == literal.word(at: start) else { return false }
      index &+= 8
    }
    return true
  }

  /// For less than eight bytes: one comparison, of which the rest is left out.
  @inlinable @inline(__always)
  func beginsShort(at offset: Int, with literal: StaticString) -> Bool {
    let rest = UInt64(truncatingIfNeeded: 64 &- 8 &* literal.utf8CodeUnitCount)
    return (word(at: offset) ^ literal.shortWord) &<< rest == 0
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

  /// Its bytes, of which there are less than eight.
  @inlinable @inline(__always)
  var shortWord: UInt64 {
    var word: UInt64 = 0
    var index = utf8CodeUnitCount
    while index > 0 {
      index &-= 1
      word = unsafe word &<< 8 | UInt64(utf8Start[index])
    }
    return word
  }
}
