internal import EgelCore

/// A name, and what stands for it wherever something leaves the journal.
package struct Alias: Hashable, Sendable {
  package var name: String
  package var alias: String

  package init(_ name: String, _ alias: String) {
    self.name = name
    self.alias = alias
  }
}

/// Puts aliases in the place of names: whole words, whatever the case and accents, and the plain
/// inflections `Sams` and `Sam's`.
///
/// Of a name of several words each word counts as well where it is written with a capital.
package struct AliasTable: Sendable {
  /// A text with aliases in it, and whether a name may still be in there.
  package struct Aliased: Equatable, Sendable {
    package var text: String
    package var mayHideName: Bool
  }

  private struct Term: Sendable {
    let words: [String]
    let alias: String
    let needsCapital: Bool
  }

  /// By their first word, those of more words first.
  private var terms: [String: [Term]] = [:]
  /// The words of names that may stand in longer words.
  private var stems: [String] = []

  /// Of two equal names the first one's alias stands.
  package init(_ aliases: [Alias]) {
    for alias in aliases {
      let words = TextWords(alias.name).words.map(\.folded)
      add(Term(words: words, alias: alias.alias, needsCapital: false))
      guard words.count > 1 else { continue }
      for word in words where word.utf8.count > 1 && !TextWords.particles.contains(word) {
        add(Term(words: [word], alias: alias.alias, needsCapital: true))
      }
    }
    for (word, found) in terms {
      terms[word] = found.enumerated().sorted {
        ($1.element.words.count, $0.element.needsCapital ? 1 : 0, $0.offset)
          < ($0.element.words.count, $1.element.needsCapital ? 1 : 0, $1.offset)
      }.map(\.element)
    }
    let words = Set(terms.values.joined().flatMap(\.words)).subtracting(TextWords.particles)
    stems = words.filter { $0.count >= 3 }.sorted()
  }

  private mutating func add(_ term: Term) {
    guard let first = term.words.first else { return }
    terms[first, default: []].append(term)
  }

  package func apply(to text: String) -> Aliased {
    let words = TextWords(text).words
    var result = ""
    var end = text.startIndex
    var mayHideName = false
    var place = 0
    while place < words.count {
      if let match = match(at: place, in: words, of: text) {
        result += text[end..<words[place].range.lowerBound] + match.alias
        place += match.count
        end = words[place - 1].range.upperBound
      } else {
        mayHideName = mayHideName || mayHide(words[place])
        place += 1
      }
    }
    return Aliased(text: result + text[end...], mayHideName: mayHideName)
  }

  private func match(
    at place: Int, in words: [TextWords.Word], of text: String
  ) -> (alias: String, count: Int)? {
    let first = words[place]
    for (stem, isInflected) in first.stems {
      for term in terms[stem] ?? [] where !term.needsCapital || first.beginsUpperCase {
        guard term.words.count > 1 else {
          return (isInflected ? Self.inflected(term.alias) : term.alias, 1)
        }
        if !isInflected, let ending = words.phrase(term.words, standsAt: place, of: text) {
          return (ending ? Self.inflected(term.alias) : term.alias, term.words.count)
        }
      }
    }
    return nil
  }

  private static func inflected(_ alias: String) -> String {
    alias + (alias.last?.isLetter == true ? "s" : "'s")
  }

  /// Whether a longer word holds a name, as `Samtje` and `Kimberly` do, and `samen` does not.
  private func mayHide(_ word: TextWords.Word) -> Bool {
    stems.contains { stem in
      guard word.folded.utf8.count > stem.utf8.count else { return word.folded == stem }
      let isLong = stem.utf8.count >= 4
      return word.beginsUpperCase && word.folded.hasPrefix(stem)
        || isLong && (word.folded.hasPrefix(stem) || word.folded.hasSuffix(stem))
    }
  }
}
