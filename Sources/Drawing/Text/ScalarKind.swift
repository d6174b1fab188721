/// What part a scalar may play in text that is shown; whatever is not listed here is hidden.
enum ScalarKind {
  /// Takes at least one cell by itself.
  case visible
  /// Is drawn onto the scalar before it.
  case mark
  /// A Hangul vowel or final, drawn onto the syllable before it.
  case jamo
  /// Drawn onto an emoji, or a swatch of its own.
  case skinTone
  /// Chooses between looks of the scalar before it.
  case selector
  case joiner
  case tag
  /// Controls something, is invisible, or means nothing.
  case hidden

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F, 0xA0..<0xAD, 0xAE..<0x300: self = .visible
    case 0x200C, 0x200D: self = .joiner
    case 0xE0020...0xE007F: self = .tag
    default: self = Self.byProperties(of: scalar)
    }
  }

  private static func byProperties(of scalar: Unicode.Scalar) -> ScalarKind {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .spacingMark:
      return properties.isDefaultIgnorableCodePoint ? .selector : .mark
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber,
      .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation,
      .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol, .spaceSeparator:
      return byLook(of: scalar)
    default:
      return .hidden
    }
  }

  private static func byLook(of scalar: Unicode.Scalar) -> ScalarKind {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint { return .hidden }
    if scalar.isSkinTone { return .skinTone }
    return CellWidth.of(scalar) == 0 ? .jamo : .visible
  }
}
