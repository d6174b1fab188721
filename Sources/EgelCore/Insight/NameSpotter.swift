/// Finds out whether a text speaks of somebody: a name or an alias as whole words, whatever the case and
/// accents, in plain inflections too; of a name of several words each one counts.
struct NameSpotter: Sendable {
  private let words: Set<String>

  init(_ names: [String]) {
    words = Set(
      names.flatMap { TextWords($0).words.map(\.folded) }.filter {
        $0.utf8.count > 1 && !TextWords.particles.contains($0)
      })
  }

  var isEmpty: Bool { words.isEmpty }

  func speaks(in text: String) -> Bool {
    guard !isEmpty, !text.isEmpty else { return false }
    return TextWords(text).words.contains { word in
      word.stems.contains { words.contains($0.stem) }
    }
  }
}
