/// Adds up the cells of scalars in the order of a text, joining emoji as it goes.
struct CellCounter {
  private var before = 0
  private var current = 0
  private var base: Unicode.Scalar = " "
  private var previous: Unicode.Scalar = " "

  var cells: Int { before + current }

  mutating func count(_ scalar: Unicode.Scalar) {
    if scalar.value >= 0x300, widensBase(scalar) {
      current = 2
      base = scalar.isPictograph ? scalar : base
    } else {
      add(scalar)
    }
    previous = scalar
  }

  private func widensBase(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == .emojiSelector { return previous.isEmojiBase }
    if scalar.isSkinTone { return previous.properties.isEmojiModifierBase }
    return previous == .zeroWidthJoiner && scalar.isPictograph && base.isPictograph
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    let width = CellWidth.of(scalar)
    guard width > 0 else { return }
    before += current
    current = width
    base = scalar
  }
}
