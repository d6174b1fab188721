/// An answer as it is typed on one line: `near.sam=7`, `zone=ok`, `near.sam=?`, `near.sam=-`.
package struct TypedReading: Hashable, Sendable {
  package let scale: String
  package let person: String?
  package let answer: String

  /// Reads a word that looks like one; anything else is the beginning of the text.
  package init?(_ word: String) {
    guard let equals = word.firstIndex(of: "=") else { return nil }
    let left = word[..<equals]
    let key = left.prefix { $0 != "." }
    guard let first = key.first, first.isLetter,
      key.allSatisfy({ $0.isLetter || $0.isNumber || $0 == "-" })
    else { return nil }
    scale = key.lowercased()
    person = left.count > key.count ? String(left.dropFirst(key.count + 1)) : nil
    answer = String(word[word.index(after: equals)...])
  }

  /// Reads a word of the form NAME=VALUE, whatever its name is: a mistyped one is no text. `isScale` says
  /// whether there is a scale of this key; what only looks a little like an answer is text where there
  /// is none.
  package init?(_ word: String, isScale: (String) -> Bool) {
    if let typed = TypedReading(word) {
      guard isScale(typed.scale) || Self.isName(word.prefix { $0 != "=" }, mayHaveSpaces: true),
        isScale(typed.scale) || !typed.answer.contains(where: \.isWhitespace)
      else { return nil }
      self = typed
      return
    }
    guard let equals = word.firstIndex(of: "="), Self.isName(word[..<equals], mayHaveSpaces: false),
      !word.contains(where: \.isWhitespace)
    else { return nil }
    scale = word[..<equals].lowercased()
    person = nil
    answer = String(word[word.index(after: equals)...])
  }

  private static func isName(_ word: Substring, mayHaveSpaces: Bool) -> Bool {
    guard let first = word.first, first.isLetter, word.count <= longestName else { return false }
    return word.allSatisfy {
      $0.isLetter || $0.isNumber || ["-", "_", "."].contains($0) || (mayHaveSpaces && $0 == " ")
    }
  }

  /// What stands before an equals sign in somebody's sentence may be longer.
  private static let longestName = 40
}
