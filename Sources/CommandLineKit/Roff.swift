/// Text in which roff sees nothing but text.
enum Roff {
  /// A line of text: a first dot or quote would begin a request.
  static func text(_ text: String) -> String {
    let escaped = text.unicodeScalars.map(escape).joined()
    return text.hasPrefix(".") || text.hasPrefix("'") ? #"\&"# + escaped : escaped
  }

  /// A word behind a macro: one of up to three letters could be a macro itself, or punctuation.
  static func word(_ word: String) -> String {
    word.count <= 3 ? #"\&"# + text(word) : text(word)
  }

  /// A line behind a macro, each of whose words mdoc looks at by itself: `Bo` would open a bracket.
  static func words(_ text: String) -> String {
    text.split(separator: " ", omittingEmptySubsequences: false).map { word(String($0)) }
      .joined(separator: " ")
  }

  /// A date as mdoc wants it: `November 21, 2026`.
  static func date(_ date: (year: Int, month: Int, day: Int)) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : "January"
    return "\(month) \(date.day), \(date.year)"
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\\": #"\e"#
    case "-": #"\-"#
    case "\"": #"\(dq"#
    case "'": #"\(aq"#
    case "`": #"\(ga"#
    case "^": #"\(ha"#
    case "~": #"\(ti"#
    case "\n", "\t": " "
    case _ where scalar.isASCII: String(scalar)
    default: #"\["# + "u" + hexadecimal(scalar) + "]"
    }
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
