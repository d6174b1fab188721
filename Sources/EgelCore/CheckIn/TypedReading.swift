/// An answer as it is typed on one line: `near.sam=7`, `zone=within`, `near.sam=?`, `near.sam=-`.
public struct TypedReading: Hashable, Sendable {
  public let scale: String
  public let person: String?
  public let answer: String

  /// Reads a word that looks like one; anything else is the beginning of the text.
  public init?(_ word: String) {
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
}
