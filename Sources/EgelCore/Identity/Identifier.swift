/// What tells one record from every other: twelve characters of lower-case Crockford base 32.
///
/// The letters i, l, o and u are left out, so that an identifier can be read aloud and copied by hand.
/// Kept as the sixty bits it stands for; their order is the order of the characters.
public struct Identifier: Hashable, Comparable, Sendable {
  @usableFromInline let bits: UInt64

  /// How many characters an identifier has.
  public static let length = 12

  /// The sixty bits, to compare many of them.
  package var number: UInt64 { bits }

  /// An identifier of the lowest sixty bits, which should be random or a fingerprint.
  public init(bits: UInt64) {
    self.bits = bits & 0x0fff_ffff_ffff_ffff
  }

  /// A new identifier: sixty bits from the system's generator, so that no two records ever share one.
  public static func random() -> Identifier {
    var generator = SystemRandomNumberGenerator()
    return random(using: &generator)
  }

  /// The same by another generator.
  public static func random(using generator: inout some RandomNumberGenerator) -> Identifier {
    Identifier(bits: generator.next())
  }

  /// Reads exactly twelve characters; anything else is no identifier.
  public init?(_ text: String) {
    guard text.utf8.count == Self.length else { return nil }
    let bytes = Array(text.utf8)
    self.init { bytes[$0] }
  }

  package init?(_ byte: (Int) -> UInt8) {
    var bits: UInt64 = 0
    for place in 0..<Self.length {
      guard let value = Base32.value(of: byte(place)) else { return nil }
      bits = bits << 5 | UInt64(value)
    }
    self.bits = bits
  }

  /// Reads twelve characters out of two words, the first character lowest. In place, so that where an id is
  /// only passed its bits are not joined.
  @inline(__always)
  init?(utf8 first: UInt64, _ second: UInt64) {
    guard let bits = Base32.bits(first, second) else { return nil }
    self.bits = bits
  }

  /// Whether one comes before another, by its characters.
  public static func < (one: Identifier, other: Identifier) -> Bool {
    one.bits < other.bits
  }

  /// Whether the identifier's characters begin with these, as a person types the first few of them.
  public func begins(with prefix: String) -> Bool {
    description.utf8.starts(with: prefix.utf8)
  }
}

extension Identifier: CustomStringConvertible {
  /// The twelve characters.
  public var description: String { Base32.text(of: bits) }

  /// So many of its characters, from the first.
  package func beginning(_ count: Int) -> String {
    Base32.text(of: bits, first: min(max(0, count), Self.length))
  }

  /// Appends the twelve characters.
  func append(to bytes: inout OutputSpan<UInt8>) { Base32.append(bits, to: &bytes) }
}
