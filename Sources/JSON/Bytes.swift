/// A view of memory in which every access is checked against its bounds.
///
/// Whoever makes one keeps the memory alive; nothing in this module outlives the array it points
/// into.
@safe @usableFromInline
struct Bytes {
  @usableFromInline let base: UnsafeRawPointer
  @usableFromInline let end: Int

  @unsafe @inlinable
  init(base: UnsafeRawPointer, end: Int) {
    unsafe self.base = base
    self.end = end
  }

  /// The byte at an offset, and 0 outside the bounds.
  @inlinable
  subscript(offset: Int) -> UInt8 {
    guard UInt(bitPattern: offset) < UInt(bitPattern: end) else { return 0 }
    return unsafe base.load(fromByteOffset: offset, as: UInt8.self)
  }

  /// Eight bytes, the first one lowest, with zeros for those outside the bounds.
  @inlinable
  func word(at offset: Int) -> UInt64 {
    guard offset >= 0, offset <= end &- 8 else { return partialWord(at: offset) }
    return unsafe loadWord(at: offset)
  }

  /// Eight bytes that are known to lie inside the bounds.
  @unsafe @inlinable @inline(__always)
  func loadWord(at offset: Int) -> UInt64 {
    unsafe UInt64(littleEndian: base.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  @usableFromInline @inline(never)
  func partialWord(at offset: Int) -> UInt64 {
    if end >= 8, offset > end &- 8, offset < end {
      // The last eight bytes, without those before the offset.
      return unsafe loadWord(at: end &- 8) &>> UInt64(8 &* (offset &- end &+ 8))
    }
    var word: UInt64 = 0
    var index = min(end &- offset, 8)
    while index > 0 {
      index &-= 1
      word = word << 8 | UInt64(self[offset &+ index])
    }
    return word
  }

  /// The offset of the first byte in a range that a lane test marks, or the end of the range.
  @inlinable @inline(__always)
  func first(from start: Int, to limit: Int, _ marks: (UInt64) -> UInt64) -> Int {
    guard start >= 0, limit <= end else { return limit }
    var offset = start
    while offset <= limit &- 16 {
      let marked = unsafe marks(loadWord(at: offset))
      if marked != 0 { return offset &+ marked.trailingZeroBitCount &>> 3 }
      let next = unsafe marks(loadWord(at: offset &+ 8))
      offset &+= 8
      if next != 0 { return offset &+ next.trailingZeroBitCount &>> 3 }
      offset &+= 8
    }
    while offset < limit {
      let marked = marks(word(at: offset))
      if marked != 0 { return min(offset &+ marked.trailingZeroBitCount &>> 3, limit) }
      offset &+= 8
    }
    return limit
  }

  /// The memory of a range, cut to the bounds.
  @unsafe
  func buffer(_ range: Range<Int>) -> UnsafeRawBufferPointer {
    let inside = range.clamped(to: 0..<end)
    return unsafe UnsafeRawBufferPointer(start: base + inside.lowerBound, count: inside.count)
  }

  /// Whether two ranges hold the same bytes.
  func equal(_ range: Range<Int>, _ other: Range<Int>) -> Bool {
    unsafe buffer(range).elementsEqual(buffer(other))
  }

  /// The first offset from a given one on where no white space stands.
  @usableFromInline @inline(never)
  func spaceEnd(from start: Int) -> Int {
    var offset = start
    while true {
      switch self[offset] {
      case 0x20, 0x0A, 0x0D, 0x09: offset &+= 1
      default: return offset
      }
    }
  }
}
