/// The words of a text, as runs of letters, marks and digits, with their places.
package struct TextWords {
  package struct Word {
    package let range: Range<String.Index>
    /// Comparable whatever the case and the accents.
    package let folded: String
    package let beginsUpperCase: Bool
  }

  /// Words that are part of many names and hide nobody.
  package static let particles: Set = [
    "de", "den", "der", "het", "ten", "ter", "van", "von", "the", "and", "en", "la", "le", "du",
  ]

  package let words: [Word]

  package init(_ text: String) {
    var words: [Word] = []
    var start: String.Index?
    let scalars = text.unicodeScalars
    for place in scalars.indices {
      if Self.isPart(scalars[place]) {
        start = start ?? place
      } else if let begun = start {
        words.append(Word(text, begun..<place))
        start = nil
      }
    }
    if let start { words.append(Word(text, start..<text.endIndex)) }
    self.words = words
  }

  private static func isPart(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": true
      default: false
      }
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    // An invisible scalar inside a name must not hide it.
    case .format: return true
    default: return false
    }
  }
}

extension [TextWords.Word] {
  /// Whether a name of several words stands at a place, and then whether its last word is inflected.
  package func phrase(_ phrase: [String], standsAt place: Int, of text: String) -> Bool? {
    guard place + phrase.count <= count else { return nil }
    let here = self[place..<(place + phrase.count)]
    for (one, next) in zip(here, here.dropFirst()) {
      let between = text[one.range.upperBound..<next.range.lowerBound]
      guard between.count <= 3, between.allSatisfy({ $0.isWhitespace || "-.'’‐".contains($0) })
      else { return nil }
    }
    guard here.dropLast().map(\.folded).elementsEqual(phrase.dropLast()),
      let last = here.last?.folded, let wanted = phrase.last
    else { return nil }
    if last == wanted { return false }
    return last == wanted + "s" ? true : nil
  }
}

extension TextWords.Word {
  /// The word, and the word without the `s` of a plain inflection behind it.
  package var stems: [(stem: String, isInflected: Bool)] {
    guard folded.utf8.count > 2, folded.utf8.last == UInt8(ascii: "s") else {
      return [(folded, false)]
    }
    return [(folded, false), (String(folded.dropLast()), true)]
  }

  fileprivate init(_ text: String, _ range: Range<String.Index>) {
    self.range = range
    let word = text[range]
    beginsUpperCase = word.unicodeScalars.first?.properties.isUppercase ?? false
    if word.utf8.allSatisfy({ $0 < 0x80 }) {
      folded = String(
        decoding: word.utf8.map { (0x41...0x5A).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
    } else {
      let visible = word.unicodeScalars.filter { $0.properties.generalCategory != .format }
      folded = Folded(String(String.UnicodeScalarView(visible))).text
    }
  }
}
