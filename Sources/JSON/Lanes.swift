/// Tests on eight bytes at once: each marks the high bit of every byte it looks for.
///
/// Marks are exact up to the first one; a borrow may mark bytes above it.
@usableFromInline
enum Lanes {
  @usableFromInline static var ones: UInt64 {
    @inlinable @inline(__always) get { 0x0101_0101_0101_0101 }
  }

  @usableFromInline static var highs: UInt64 {
    @inlinable @inline(__always) get { 0x8080_8080_8080_8080 }
  }

  /// Quotes, backslashes, control bytes and everything beyond ASCII.
  @inlinable @inline(__always)
  static func endsPlainRun(_ word: UInt64) -> UInt64 {
    let quotes = (word ^ (ones &* 0x22)) &- ones
    let backslashes = (word ^ (ones &* 0x5C)) &- ones
    let controls = word &- (ones &* 0x20)
    return (quotes | backslashes | controls | word) & highs
  }

  /// As `endsPlainRun`, and U+007F too, which the writer escapes.
  @inlinable @inline(__always)
  static func mayNeedEscape(_ word: UInt64) -> UInt64 {
    endsPlainRun(word) | (((word ^ (ones &* 0x7F)) &- ones) & highs)
  }

  /// The same of sixteen bytes; marks all bytes beyond ASCII too.
  @inline(__always)
  static func mayNeedEscape(_ lanes: Lanes16.Lanes) -> Lanes16.Lanes {
    let (one, space) = (Lanes16.all(1), Lanes16.all(0x20))
    let quotes = (lanes ^ Lanes16.all(0x22)) &- one
    let backslashes = (lanes ^ Lanes16.all(0x5C)) &- one
    let deletes = (lanes ^ Lanes16.all(0x7F)) &- one
    return quotes | backslashes | deletes | (lanes &- space) | lanes
  }

  /// Backslashes.
  @inlinable @inline(__always)
  static func backslashes(_ word: UInt64) -> UInt64 {
    let difference = word ^ (ones &* 0x5C)
    return (difference &- ones) & ~difference & highs
  }

  /// Backslashes, U+007F, and the first bytes of what may be a control or hidden beyond ASCII.
  @inlinable @inline(__always)
  static func mayNotBeAsWritten(_ word: UInt64) -> UInt64 {
    let deletes = word ^ (ones &* 0x7F)
    let controls = word ^ (ones &* 0xC2)
    let hidden = word ^ (ones &* 0xE2)
    return
      ((deletes &- ones) & ~deletes | (controls &- ones) & ~controls
      | (hidden &- ones) & ~hidden) & highs | backslashes(word)
  }

  /// Quotes and control bytes.
  @inlinable @inline(__always)
  static func quotesOrControls(_ word: UInt64) -> UInt64 {
    let quotes = (word ^ (ones &* 0x22)) &- ones
    let controls = word &- (ones &* 0x20)
    return (quotes | controls) & ~word & highs
  }

  /// The same of sixteen bytes.
  @inline(__always)
  static func quotesOrControls(_ lanes: Lanes16.Lanes) -> Lanes16.Lanes {
    Lanes16.equal(lanes, Lanes16.all(0x22)) | Lanes16.less(lanes, Lanes16.all(0x20))
  }

  /// Quotes and backslashes.
  @inlinable @inline(__always)
  static func quotesOrBackslashes(_ word: UInt64) -> UInt64 {
    let difference = word ^ (ones &* 0x22)
    return (difference &- ones) & ~difference & highs | backslashes(word)
  }
}
