/// Text from a file made harmless for a terminal: whatever is not plainly printable becomes an
/// escape.
enum Visible {
  /// A text, cut after a number of scalars.
  static func text(_ text: String, limit: Int) -> String {
    let shown = text.unicodeScalars.prefix(limit).map(scalar).joined()
    return text.unicodeScalars.dropFirst(limit).isEmpty ? shown : shown + "…"
  }

  /// One scalar, as itself or in the form `\u{1B}`.
  static func scalar(_ scalar: Unicode.Scalar) -> String {
    isPlain(scalar) ? String(scalar) : "\\u{\(String(scalar.value, radix: 16, uppercase: true))}"
  }

  /// One byte in the form `0x1B`.
  static func byte(_ byte: UInt8) -> String {
    (byte < 16 ? "0x0" : "0x") + String(byte, radix: 16, uppercase: true)
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .privateUse,
      .unassigned, .nonspacingMark, .enclosingMark:
      false
    default: true
    }
  }
}
