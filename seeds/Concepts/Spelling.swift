/// A word by its letters and digits alone: case, accents, spaces and hyphens do not count.
struct Spelling: Hashable {
  let letters: String

  init(_ text: String) {
    var letters = ""
    for scalar in text.lowercased().unicodeScalars {
      let plain = scalar.isASCII ? scalar : Self.plain[scalar] ?? scalar
      if plain.properties.isAlphabetic || plain.properties.numericType != nil {
        letters.unicodeScalars.append(plain)
      }
    }
    self.letters = letters
  }

  private static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    let accented: [(Unicode.Scalar, String)] = [
      ("a", "àáâãäå"), ("c", "ç"), ("e", "èéêë"), ("i", "ìíîï"), ("n", "ñ"), ("o", "òóôõö"),
      ("u", "ùúûü"), ("y", "ýÿ"),
    ]
    let pairs = accented.flatMap { letter, forms in forms.unicodeScalars.map { ($0, letter) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
