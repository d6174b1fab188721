extension Unicode.Scalar {
  static let zeroWidthNonJoiner: Unicode.Scalar = "\u{200C}"
  static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
  static let emojiSelector: Unicode.Scalar = "\u{FE0F}"
  static let blackFlag: Unicode.Scalar = "\u{1F3F4}"
  static let endOfTags: Unicode.Scalar = "\u{E007F}"

  /// Whether this can be an emoji by itself: a heart or the `1` of a keycap, not a skin tone.
  var isEmojiBase: Bool {
    !isSkinTone && !isRegionalIndicator && properties.isEmoji
  }

  /// Whether this is an emoji that can be joined to others.
  var isPictograph: Bool { value > 0x7F && isEmojiBase }

  var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  var isRegionalIndicator: Bool { (0x1F1E6...0x1F1FF).contains(value) }

  /// A letter or digit in the invisible alphabet that names the flags of Scotland and others.
  var isFlagTag: Bool {
    (0xE0030...0xE0039).contains(value) || (0xE0061...0xE007A).contains(value)
  }

  /// Whether a Hangul vowel or final may stand behind this.
  var isHangul: Bool {
    (0x1100...0x115E).contains(value) || (0xA960...0xA97C).contains(value)
      || (0xAC00...0xD7A3).contains(value)
  }

  /// Whether this is written in a script where joiners and selectors change what is seen.
  ///
  /// In Latin, Greek and Cyrillic they only make two different names look the same.
  var isInJoiningScript: Bool {
    Self.joiningScripts.contains { $0.contains(value) } && properties.isAlphabetic
  }

  private static let joiningScripts: [ClosedRange<UInt32>] = [
    0x0590...0x1C7F, 0x3041...0xA4FF, 0xA800...0xAB2F, 0xAB70...0xFAFF, 0xFB1D...0xFEFC,
    0x10800...0x1CFFF, 0x1E000...0x1EFFF, 0x20000...0x3FFFF,
  ]
}
