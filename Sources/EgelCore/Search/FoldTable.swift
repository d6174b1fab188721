/// What letters beyond ASCII are folded to: at most two bytes for one scalar.
///
/// Made from the table of `Folded`, so that both fold alike.
struct FoldTable: Sendable {
  /// What a scalar stays, and what is left out.
  static let kept: UInt16 = 0xFFFF
  static let dropped: UInt16 = 0

  /// Up to U+07FF, then U+1E00 to U+1EFF, then U+2000 to U+206F.
  let places: [UInt16]

  static let shared = FoldTable()

  private init() {
    var places = [UInt16](repeating: Self.kept, count: 0x800 + 0x100 + 0x70)
    for (scalar, plain) in Folded.table {
      let bytes = Array(plain.utf8)
      let folded = UInt16(bytes[0]) | (bytes.count > 1 ? UInt16(bytes[1]) << 8 : 0)
      let capital = Array(scalar.properties.uppercaseMapping.unicodeScalars)
      for scalar in [scalar] + (capital.count == 1 ? capital : []) {
        guard scalar.value >= 0x80, let place = Self.place(of: scalar.value) else { continue }
        places[place] = folded
      }
    }
    // The two capitals that no small letter of the table has for its capital.
    places[0x130] = UInt16(UInt8(ascii: "i"))
    if let sharp = Self.place(of: 0x1E9E) { places[sharp] = UInt16(UInt8(ascii: "s")) * 0x101 }
    for mark in 0x300...0x36F { places[mark] = Self.dropped }
    let space = UInt16(UInt8(ascii: " "))
    for blank in [0x85, 0xA0] + Array(0x2000...0x200A) + [0x2028, 0x2029, 0x202F, 0x205F] {
      if let place = Self.place(of: UInt32(blank)) { places[place] = space }
    }
    self.places = places
  }

  static func place(of scalar: UInt32) -> Int? {
    switch scalar {
    case 0..<0x800: Int(scalar)
    case 0x1E00..<0x1F00: Int(scalar) - 0x1E00 + 0x800
    case 0x2000..<0x2070: Int(scalar) - 0x2000 + 0x900
    default: nil
    }
  }

  /// What a scalar beyond ASCII becomes.
  enum Folding {
    case kept, dropped
    /// One byte, or two where the second is not zero.
    case letters(UInt8, UInt8)
  }

  /// What the scalar that begins at a place becomes; the part of one is kept.
  func folded(at place: Int, in source: UnsafeRawBufferPointer) -> Folding {
    let lead = unsafe source[place]
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard lead >= 0xC2, length < 4, place &+ length <= source.count else { return .kept }
    var scalar = UInt32(lead) & (length == 2 ? 0x1F : 0x0F)
    for number in 1..<length {
      let next = unsafe source[place &+ number]
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return folded(scalar)
  }

  private func folded(_ scalar: UInt32) -> Folding {
    // The signs for kelvin and ångström are letters under another number.
    if scalar == 0x212A || scalar == 0x212B {
      return .letters(scalar == 0x212A ? UInt8(ascii: "k") : UInt8(ascii: "a"), 0)
    }
    guard let place = Self.place(of: scalar), places[place] != Self.kept else { return .kept }
    let folded = places[place]
    if folded == Self.dropped { return .dropped }
    return .letters(UInt8(truncatingIfNeeded: folded), UInt8(folded &>> 8))
  }
}
