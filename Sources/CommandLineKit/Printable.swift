/// A word as it may be shown: what is not printable escaped, and cut where it goes on for too long.
package func shown(_ word: String, limit: Int = 60) -> String {
  let scalars = word.unicodeScalars
  let cut = scalars.index(scalars.startIndex, offsetBy: limit, limitedBy: scalars.endIndex)
  var text = ""
  for scalar in scalars[..<(cut ?? scalars.endIndex)] {
    text += scalar.isPrintable ? String(scalar) : scalar.escaped
  }
  return (cut ?? scalars.endIndex) == scalars.endIndex ? text : text + "…"
}

extension Unicode.Scalar {
  /// The scalar as `\u{1B}`.
  fileprivate var escaped: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "\\u{" + (digits.count < 2 ? "0" : "") + digits + "}"
  }

  /// Whether a terminal shows it and does nothing else: no controls, no bidi marks, no line breaks.
  var isPrintable: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: true
    }
  }
}
