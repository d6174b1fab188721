/// A hash of bytes that come in pieces, which need not be put together for it: to copy a hundred thousand texts
/// behind what else tells their entries took a tenth of their hashing.
struct SipHasher: Sendable {
  private var state = SipHash.State()
  /// Bytes that are fewer than eight yet, the first one lowest.
  private var rest: UInt64 = 0
  private var count = 0

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count >= 8 else { return add(unsafe Self.few(bytes), bytes.count) }
    let held = count & 7
    var offset = 0
    // Kept where it need not be written back after every word.
    var state = state
    if held > 0 {
      state.take(unsafe rest | Self.word(bytes, at: 0) &<< Self.bits(held))
      offset = 8 &- held
    }
    while offset &+ 8 <= bytes.count {
      state.take(unsafe Self.word(bytes, at: offset))
      offset &+= 8
    }
    self.state = state
    let left = bytes.count &- offset
    let last = unsafe Self.word(bytes, at: bytes.count &- 8)
    rest = left == 0 ? 0 : last &>> Self.bits(8 &- left)
    count &+= bytes.count
  }

  /// Adds up to eight bytes, the first one lowest and none above them.
  @inline(__always)
  mutating func add(_ word: UInt64, _ more: Int) {
    let held = count & 7
    count &+= more
    rest |= word &<< Self.bits(held)
    guard held &+ more >= 8 else { return }
    state.take(rest)
    rest = held == 0 ? 0 : word &>> Self.bits(8 &- held)
  }

  /// The hash of all that was added.
  var hash: UInt64 {
    var state = state
    state.take(rest | UInt64(truncatingIfNeeded: count) &<< 56)
    return state.finished()
  }

  private static func few(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var word: UInt64 = 0
    for place in 0..<bytes.count { word |= unsafe UInt64(bytes[place]) &<< bits(place) }
    return word
  }

  @inline(__always)
  private static func word(_ bytes: UnsafeRawBufferPointer, at offset: Int) -> UInt64 {
    UInt64(littleEndian: unsafe bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }

  /// How many bits so many bytes have.
  @inline(__always)
  private static func bits(_ bytes: Int) -> UInt64 { UInt64(truncatingIfNeeded: bytes &* 8) }
}
