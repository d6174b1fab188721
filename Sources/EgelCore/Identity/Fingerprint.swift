/// A short hash of one version of a record: sixty bits, written as an identifier is.
public struct Fingerprint: Hashable, Comparable, Sendable {
  let bits: UInt64

  /// Reads exactly twelve characters; anything else is no fingerprint.
  public init?(_ text: String) {
    guard let read = Identifier(text) else { return nil }
    bits = read.bits
  }

  package init?(_ byte: (Int) -> UInt8) {
    guard let read = Identifier(byte) else { return nil }
    bits = read.bits
  }

  /// The fingerprint of a version's bytes.
  package init(of bytes: [UInt8]) { self.init(hash: SipHash.hash(bytes.span)) }

  /// The sixty bits, to compare many of them.
  package var number: UInt64 { bits }

  /// Whether one comes before another, by its characters.
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
  /// The twelve characters.
  public var description: String { Base32.text(of: bits) }
}
