/// Makes what people type comparable: lower case, without accents or surrounding space.
enum TypedText {
  static func fold(_ text: some StringProtocol) -> String {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars where !isCombining(scalar) {
      folded.unicodeScalars.append(base[scalar] ?? scalar)
    }
    return trim(folded)
  }

  static func trim(_ text: some StringProtocol) -> String {
    let start = text.drop { $0.isWhitespace }
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(start[...last])
  }

  private static func isCombining(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36F).contains(scalar.value)
  }

  private static let base: [Unicode.Scalar: Unicode.Scalar] = {
    let accented: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõö"),
      ("u", "ùúûü"), ("y", "ýÿ"),
    ]
    let pairs = accented.flatMap { letter, forms in forms.unicodeScalars.map { ($0, letter) } }
    return Dictionary(pairs) { first, _ in first }
  }()
}
