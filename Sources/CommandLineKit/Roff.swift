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

  /// A date as mdoc wants it: `November 21, 2026`; it takes any other as it stands.
  static func date(_ date: (year: Int, month: Int, day: Int), _ tongue: Tongue) -> String {
    let month = months.indices.contains(date.month - 1) ? months[date.month - 1] : months[0]
    return Words(
      nl: "\(date.day) \(month.dutch) \(date.year)",
      en: "\(month.english) \(date.day), \(date.year)")[tongue]
  }

  private static let months = [
    Words(nl: "januari", en: "January"), Words(nl: "februari", en: "February"),
    Words(nl: "maart", en: "March"), Words(nl: "april", en: "April"),
    Words(nl: "mei", en: "May"), Words(nl: "juni", en: "June"),
    Words(nl: "juli", en: "July"), Words(nl: "augustus", en: "August"),
    Words(nl: "september", en: "September"), Words(nl: "oktober", en: "October"),
    Words(nl: "november", en: "November"), Words(nl: "december", en: "December"),
  ]

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
