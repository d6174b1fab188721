/// A short hash of one version of a record: sixty bits, written as an identifier is.
public struct Fingerprint: Hashable, Comparable, Sendable {
  let bits: UInt64

  public init?(_ text: String) {
    guard let read = Identifier(text) else { return nil }
    bits = read.bits
  }

  package init?(_ byte: (Int) -> UInt8) {
    guard let read = Identifier(byte) else { return nil }
    bits = read.bits
  }

  /// The fingerprint of a version's bytes.
  package init(of bytes: some Collection<UInt8>) {
    // Called from another module, a collection is asked for each byte by way of a table.
    let hash = bytes.withContiguousStorageIfAvailable { bytes in
      unsafe SipHash.hash(UnsafeRawBufferPointer(bytes))
    }
    self.init(hash: hash ?? SipHash.hash(bytes))
  }

  /// The same, where it is known how the bytes lie.
  package init(of bytes: [UInt8]) { self.init(of: bytes.span) }

  /// The same of bytes that lie somewhere.
  package init(of bytes: Span<UInt8>) {
    self.init(hash: unsafe bytes.withUnsafeBytes { unsafe SipHash.hash($0) })
  }

  /// The sixty bits, for whoever compares many.
  package var number: UInt64 { bits }

  public static func < (one: Fingerprint, other: Fingerprint) -> Bool {
    one.bits < other.bits
  }

  /// The identifier of a record that came from elsewhere and is told by its source's identity.
  package var asIdentifier: Identifier { Identifier(bits: bits) }

  /// The fingerprint of the characters of this one, a line feed and a zero.
  package var ofFirst: Fingerprint {
    let (first, second) = Base32.words(of: bits)
    return Fingerprint(
      hash: SipHash.hash(first, second & 0xFFFF_FFFF | 0x300A_0000_0000, count: 14))
  }

  /// The lowest sixty bits of a hash.
  init(hash: UInt64) { bits = hash & 0x0fff_ffff_ffff_ffff }

  /// Appends the twelve characters.
  package func append(to bytes: inout [UInt8]) { Base32.append(bits, to: &bytes) }
}

extension Fingerprint: CustomStringConvertible {
  public var description: String { Base32.text(of: bits) }
}

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
