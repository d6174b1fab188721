/// Several words in one cell: `home; soup`. A semicolon or backslash in a word has a backslash before it.
package enum ListCell {
  package static func text(of words: [String]) -> String {
    words.map(escaped).joined(separator: "; ")
  }

  private static func escaped(_ word: String) -> String {
    guard word.utf8.contains(where: { $0 == UInt8(ascii: ";") || $0 == UInt8(ascii: "\\") }) else {
      return word
    }
    return word.replacing("\\", with: "\\\\").replacing(";", with: "\\;")
  }

  /// The words of a cell; blanks around each are no part of it.
  package static func words(of cell: String) -> [String] {
    var words: [String] = []
    var word = ""
    var isEscaped = false
    for scalar in cell.unicodeScalars {
      if !isEscaped && scalar == "\\" {
        isEscaped = true
        continue
      }
      if !isEscaped && scalar == ";" {
        words.append(word)
        word = ""
      } else {
        word.unicodeScalars.append(scalar)
      }
      isEscaped = false
    }
    words.append(word)
    return words.map { String($0.unpadded) }.filter { !$0.isEmpty }
  }
}

extension String {
  fileprivate var unpadded: Substring {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return "" }
    return self[first...last]
  }
}
