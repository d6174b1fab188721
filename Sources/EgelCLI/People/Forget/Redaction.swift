internal import EgelCore

/// Replaces a name in texts: whole words, and the plain inflections `Sams` and `Sam's`.
struct Redaction: Sendable {
  private let name: Folded
  private let substitute: String

  init(of name: String, by substitute: String) {
    self.name = Folded(name)
    self.substitute = substitute
  }

  func isNeeded(in text: String) -> Bool { redact(text) != text }

  func redact(_ text: String) -> String {
    guard !name.isEmpty else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(where: { $0.isLetter }) {
      result += rest[..<start]
      rest = rest[start...]
      if let found = match(at: rest) {
        result += substitute + found.ending
        rest = rest[found.end...]
      } else {
        let end = rest.firstIndex { !$0.isLetter } ?? rest.endIndex
        result += rest[..<end]
        rest = rest[end...]
      }
    }
    return result + rest
  }

  /// The name at the beginning of a text, with the inflection behind it.
  private func match(at text: Substring) -> (ending: String, end: String.Index)? {
    var end = text.startIndex
    var length = 0
    let limit = name.text.count + 4
    while end < text.endIndex, length < limit {
      end = text.index(after: end)
      length += 1
      guard Folded(text[..<end]) == name else { continue }
      for ending in ["'s", "’s", "s", "'", "’", ""] {
        guard text[end...].lowercased().hasPrefix(ending) else { continue }
        let after = text.index(end, offsetBy: ending.count)
        let isWhole = after == text.endIndex || !(text[after].isLetter || text[after].isNumber)
        if isWhole { return (ending, after) }
      }
      return nil
    }
    return nil
  }
}
