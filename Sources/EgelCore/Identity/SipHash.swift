internal import EgelJSON

/// SipHash-2-4 with a fixed key: the same bytes give the same number in every run and on every machine,
/// which Swift's own `Hasher` does not promise. It guards against accidents, not against forgery.
enum SipHash {
  static func hash(_ bytes: some Collection<UInt8>) -> UInt64 { hash(Array(bytes).span) }

  /// Eight bytes at a time: texts of an import are hashed by the ten thousand.
  static func hash(_ bytes: Span<UInt8>) -> UInt64 {
    var state = State()
    var offset = 0
    while offset &+ 8 <= bytes.count {
      state.take(ByteScan.word(bytes, at: offset))
      offset &+= 8
    }
    var rest = UInt64(truncatingIfNeeded: bytes.count) &<< 56
    for place in offset..<bytes.count {
      rest |= UInt64(bytes[place]) &<< UInt64(truncatingIfNeeded: (place &- offset) &* 8)
    }
    state.take(rest)
    return state.finished()
  }

  /// The same of eight bytes and up to seven more, the first ones lowest.
  static func hash(_ first: UInt64, _ rest: UInt64, count: UInt64) -> UInt64 {
    var state = State()
    state.take(first)
    state.take(rest | count &<< 56)
    return state.finished()
  }

  struct State {
    // The constants of the algorithm, with the key 0, 1, 2 ... 15 of its reference vectors mixed in.
    var v0: UInt64 = 0x736f_6d65_7073_6575 ^ 0x0706_0504_0302_0100
    var v1: UInt64 = 0x646f_7261_6e64_6f6d ^ 0x0f0e_0d0c_0b0a_0908
    var v2: UInt64 = 0x6c79_6765_6e65_7261 ^ 0x0706_0504_0302_0100
    var v3: UInt64 = 0x7465_6462_7974_6573 ^ 0x0f0e_0d0c_0b0a_0908

    @inline(__always)
    mutating func take(_ word: UInt64) {
      v3 ^= word
      round()
      round()
      v0 ^= word
    }

    mutating func finished() -> UInt64 {
      v2 ^= 0xff
      round()
      round()
      round()
      round()
      return v0 ^ v1 ^ v2 ^ v3
    }

    @inline(__always)
    private mutating func round() {
      v0 = v0 &+ v1
      v1 = turned(v1, 13) ^ v0
      v0 = turned(v0, 32)
      v2 = v2 &+ v3
      v3 = turned(v3, 16) ^ v2
      v0 = v0 &+ v3
      v3 = turned(v3, 21) ^ v0
      v2 = v2 &+ v1
      v1 = turned(v1, 17) ^ v2
      v2 = turned(v2, 32)
    }

    @inline(__always)
    private func turned(_ word: UInt64, _ places: UInt64) -> UInt64 {
      word << places | word >> (64 - places)
    }
  }
}
