/// Makes the fingerprint of bytes that lie in several places.
package struct FingerprintMaker: Sendable {
  private var hasher = SipHasher()

  package init() {}

  package mutating func add(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe hasher.add($0) }
  }

  /// Adds the sixteen bytes that spell a clock.
  package mutating func add(_ clock: WallClock) {
    hasher.add(clock.words.first, 8)
    hasher.add(clock.words.second, 8)
  }

  package var fingerprint: Fingerprint { Fingerprint(hash: hasher.hash) }
}
