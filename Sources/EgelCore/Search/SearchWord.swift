/// A word or a phrase that is looked for.
package struct SearchWord: Hashable, Sendable {
  /// As it was typed.
  package let text: String
  /// Whether case and accents count.
  package let isExact: Bool
  let folded: Folded
  /// Whether there is nothing beyond ASCII in it, once it is folded.
  private let isPlain: Bool
  private let hasSpace: Bool
  private let finder: ByteFinder

  /// Nil where there is nothing to look for.
  init?(_ text: String, isExact: Bool) {
    folded = Folded(text)
    guard !folded.isEmpty else { return nil }
    let needle = Array(folded.text.utf8)
    isPlain = needle.allSatisfy { $0 < 0x80 }
    hasSpace = needle.contains(UInt8(ascii: " "))
    finder = ByteFinder(needle: needle)
    self.text = text
    self.isExact = isExact
  }

  /// The longest part of it that stands in a file's bytes as it does here, once they are folded.
  var sieved: [UInt8] { folded.sieved }

  /// Where it stands in a text, one after the other.
  package func places(in text: String) -> [Range<String.Index>] {
    if isExact { return text.ranges(of: self.text) }
    return isPlain
      ? FoldedBytes(text).places(of: finder.needle)
      : FoldedCharacters(text).places(of: folded.text)
  }

  /// Whether a plain hit in a text is all that can be asked for.
  var isMetByPlainHit: Bool { isPlain && !hasSpace && !isExact && sieved == finder.needle }

  func stands(in text: inout SearchedText) -> Bool {
    if isExact { return text.text.contains(self.text) }
    return isPlain ? text.holds(finder, spaced: hasSpace) : !places(in: text.text).isEmpty
  }
}
