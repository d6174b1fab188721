/// How many terminal cells text takes.
///
/// A character is as wide as its scalars together, as on nearly every terminal; only emoji that
/// are written with several scalars (families, skin tones, hearts with a selector) take two cells
/// however many there are.
package enum CellWidth {
  /// The cells of one scalar on its own: 0, 1 or 2.
  package static func of(_ scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if (0x20..<0x7F).contains(value) || (0xAE..<0x300).contains(value) { return 1 }
    return Int(WidthTable.changes[lastChange(upTo: value)] & 0xF)
  }

  /// The cells of one character, as a person counts characters.
  package static func of(_ character: Character) -> Int {
    cells(of: character.unicodeScalars)
  }

  /// The cells of a text without line breaks.
  package static func of(_ text: some StringProtocol) -> Int {
    PlainLatin.cells(of: text) ?? cells(of: text.unicodeScalars)
  }

  private static func cells(of scalars: some Sequence<Unicode.Scalar>) -> Int {
    var counter = CellCounter()
    for scalar in scalars { counter.count(scalar) }
    return counter.cells
  }

  private static func lastChange(upTo value: UInt32) -> Int {
    let table = WidthTable.changes
    let sought = value << 4 | 0xF
    var low = 0
    var high = table.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if table[middle] <= sought { low = middle } else { high = middle }
    }
    return low
  }
}
