/// Text as it may stand in XML and HTML, between tags and between quotes.
package enum Markup {
  /// The text with everything replaced that would mean something there.
  package static func escaped(_ text: SafeLine) -> String {
    var result = ""
    for scalar in text.text.unicodeScalars { result += escape(scalar) }
    return result
  }

  /// Control characters, which XML has no way to write, cannot be in a safe line.
  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "&": "&amp;"
    case "<": "&lt;"
    case ">": "&gt;"
    case "\"": "&quot;"
    case "'": "&#39;"
    default: String(scalar)
    }
  }
}
