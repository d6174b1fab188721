/// Text such as nobody writes: scalars of all kinds in any order, the troublesome ones often.
enum RandomText {
  static func make(length: Int, using random: inout SeededRandom) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<length { text.append(scalar(using: &random)) }
    return String(text)
  }

  private static func scalar(using random: inout SeededRandom) -> Unicode.Scalar {
    switch Int.random(in: 0..<10, using: &random) {
    case 0: Unicode.Scalar(UInt32.random(in: 0...0x10FFFF, using: &random)) ?? "\u{FFFD}"
    case 1: Unicode.Scalar(UInt32.random(in: 0...0x3FFF, using: &random)) ?? "?"
    case 2, 3, 4, 5: pick(troublesome, using: &random)
    default: pick(ordinary, using: &random)
    }
  }

  private static func pick(
    _ scalars: [Unicode.Scalar], using random: inout SeededRandom
  ) -> Unicode.Scalar {
    scalars[Int.random(in: 0..<scalars.count, using: &random)]
  }

  private static let ordinary = Array("abc déf   ghi-.1#>، می漢字、「한국어 é’“”…".unicodeScalars)
  private static let troublesome: [Unicode.Scalar] = [
    "\0", "\u{7}", "\u{8}", "\t", "\n", "\r", "\u{1B}", "\u{7F}", "\u{85}", "\u{9B}", "\u{9D}",
    "\u{AD}", "\u{300}", "\u{34F}", "\u{903}", "\u{93F}", "\u{94D}", "क", "\u{D4E}", "\u{600}",
    "\u{1100}", "\u{115F}", "\u{1160}", "\u{1161}", "\u{11A8}", "각", "\u{17B4}", "\u{180B}",
    "\u{200B}", "\u{200C}", "\u{200D}", "\u{200E}", "\u{2028}", "\u{202E}", "\u{2066}", "\u{20E3}",
    "\u{3000}", "\u{3164}", "\u{E000}", "\u{FE0E}", "\u{FE0F}", "\u{FEFF}", "❤", "👨",
    "👩", "🔥", "☝", "👍", "\u{1F3FD}", "🏴", "\u{1F1F3}", "\u{1F1F1}", "\u{E0001}", "\u{E0067}",
    "\u{E0062}", "\u{E007F}", "\u{E0100}", "\u{F0000}",
  ]
}
