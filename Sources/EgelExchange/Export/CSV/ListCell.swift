/// Several words in one cell: `home; soup`.
///
/// A semicolon or backslash in a word has a backslash before it, and so has white space at its ends.
package enum ListCell {
  package static func text(of words: [String]) -> String {
    words.map(escaped).joined(separator: "; ")
  }

  private static func escaped(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { $0 > 0x20 && $0 != 0x3B && $0 != 0x5C }
    if isPlain { return word }
    let scalars = Array(word.unicodeScalars)
    let start = scalars.firstIndex { !isBlank($0) } ?? scalars.count
    let end = scalars.lastIndex { !isBlank($0) } ?? -1
    var result = ""
    for (place, scalar) in scalars.enumerated() {
      if place < start || place > end || scalar == ";" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
    return result
  }

  /// The words of a cell; blanks around each are no part of it.
  package static func words(of cell: String) -> [String] {
    var words: [String] = []
    var word = ""
    // How much of the word stays, whatever blanks follow.
    var kept = 0
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if !isEscaped && scalar == "\\" {
        isEscaped = true
        continue
      }
      if !isEscaped && scalar == ";" {
        words.append(String(word.unicodeScalars.prefix(kept)))
        (word, kept) = ("", 0)
      } else if isEscaped || !isBlank(scalar) || kept > 0 {
        word.unicodeScalars.append(scalar)
        if isEscaped || !isBlank(scalar) { kept = word.unicodeScalars.count }
      }
      isEscaped = false
    }
    words.append(String(word.unicodeScalars.prefix(kept)))
    return words.filter { !$0.isEmpty }
  }

  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x20 || (0x09...0x0D).contains(scalar.value)
  }
}
