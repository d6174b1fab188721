/// A few words to look for in a text: whole words, whatever their case.
///
/// `^` stands for the beginning of the text, `normal*` for every word that begins so, `...` for any
/// words in between, and `{}` for any placeholder.
struct Phrase {
  let source: String
  private let parts: [String]
  private let isOpening: Bool

  init(_ source: String) {
    self.source = source
    isOpening = source.hasPrefix("^")
    parts = source.drop { $0 == "^" }.split(separator: " ").map(String.init)
  }

  func occurs(in words: [String]) -> Bool {
    let starts = isOpening ? 0..<min(1, words.count) : words.indices
    return starts.contains { fits(words[$0], parts[0]) && matches(parts[...], words[$0...]) }
  }

  private func matches(_ parts: ArraySlice<String>, _ words: ArraySlice<String>) -> Bool {
    guard let part = parts.first else { return true }
    if part == "..." {
      return words.indices.contains { matches(parts.dropFirst(), words[$0...]) }
    }
    guard let word = words.first, fits(word, part) else { return false }
    return matches(parts.dropFirst(), words.dropFirst())
  }

  private func fits(_ word: String, _ part: String) -> Bool {
    if part == "{}" { return word.hasPrefix("{") }
    return part.hasSuffix("*") ? word.hasPrefix(part.dropLast()) : word == part
  }
}
