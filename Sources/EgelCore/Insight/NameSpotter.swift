/// Finds out whether a text speaks of somebody: names as whole words, whatever the case and accents, in
/// plain inflections too.
struct NameSpotter: Sendable {
  /// Each of these is enough.
  private var words: Set<String> = []
  /// Names of several words of which none is enough.
  private var phrases: [[String]] = []
  /// The words of other names: none of them is an inflection.
  private var others: Set<String> = []

  /// Of a name of several words each one counts.
  init(_ names: [String]) {
    words = Set(names.flatMap(Self.words).filter(Self.isTelling))
  }

  /// A name counts whole, and by its first word; that one alone not where it is part of another name too.
  init(_ names: [String], beside otherNames: [String]) {
    let otherNames = otherNames.map(Self.words)
    others = Set(otherNames.joined())
    for name in names.map(Self.words) {
      guard let first = name.first else { continue }
      if Self.isTelling(first), !others.contains(first) {
        words.insert(first)
      } else if name.count > 1, !otherNames.contains(name) {
        phrases.append(name)
      }
    }
  }

  private static func words(of name: String) -> [String] { TextWords(name).words.map(\.folded) }

  private static func isTelling(_ word: String) -> Bool {
    word.utf8.count > 1 && !TextWords.particles.contains(word)
  }

  var isEmpty: Bool { words.isEmpty && phrases.isEmpty }

  func speaks(in text: String) -> Bool {
    guard !isEmpty, !text.isEmpty else { return false }
    let found = TextWords(text).words
    return found.contains(where: isEnough)
      || phrases.contains { phrase in
        found.indices.contains { found.phrase(phrase, standsAt: $0, of: text) != nil }
      }
  }

  private func isEnough(_ word: TextWords.Word) -> Bool {
    word.stems.contains { stem, isInflected in
      words.contains(stem) && !(isInflected && others.contains(word.folded))
    }
  }
}
