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
    let hash = bytes.withContiguousStorageIfAvailable { unsafe SipHash.hash($0) }
    bits = (hash ?? SipHash.hash(bytes)) & 0x0fff_ffff_ffff_ffff
  }

  public static func < (one: Fingerprint, other: Fingerprint) -> Bool {
    one.bits < other.bits
  }

  /// The identifier of a record that came from elsewhere and is told by its source's identity.
  package var asIdentifier: Identifier { Identifier(bits: bits) }
}

extension Fingerprint: CustomStringConvertible {
  public var description: String { Base32.text(of: bits) }
}
