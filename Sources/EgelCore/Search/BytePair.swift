/// Two bytes of a word that stand beside each other, of all its pairs the one that a text has least of.
struct BytePair: Hashable, Sendable {
  /// How far into the word it stands.
  let place: Int
  let first: UInt8
  let second: UInt8

  /// Nil where there are no two. Some pairs are only taken where there are no others.
  init?(_ bytes: [UInt8], unlessOnly isLast: (UInt8, UInt8) -> Bool = { _, _ in false }) {
    var best: (place: Int, rarity: Int)?
    for place in bytes.indices.dropLast() {
      let (first, second) = (bytes[place], bytes[place + 1])
      let rarity = isLast(first, second) ? 0 : 1 + Self.rarity(first) + Self.rarity(second)
      if rarity > best?.rarity ?? -1 { best = (place, rarity) }
    }
    guard let place = best?.place else { return nil }
    self.place = place
    first = bytes[place]
    second = bytes[place + 1]
  }

  /// Letters of Dutch and English, and signs of JSON, the most common first.
  private static let common: StaticString = " entaiorsdhl\"gmukvwcp,bfyj:zxq"

  private static func rarity(_ byte: UInt8) -> Int {
    let lowered = byte &- UInt8(ascii: "A") < 26 ? byte | 0x20 : byte
    let length = common.utf8CodeUnitCount
    return common.withUTF8Buffer { unsafe $0.firstIndex(of: lowered) } ?? length
  }
}
