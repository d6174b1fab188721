/// An idea from the articles, with its names and what it means.
public struct Concept: Hashable, Sendable {
  /// As in the inventory of ideas: `H22`.
  public let id: String
  /// What the idea is called.
  public let name: Bilingual
  /// Other words for it.
  public let alsoCalled: AlsoCalled
  /// Two to five plain sentences.
  public let meaning: Bilingual
  /// The articles it is found in.
  public let sources: [String]
  /// Whether it is a picture to think with, and not a finding.
  public let isMetaphor: Bool

  package init(
    _ id: String, _ name: Bilingual, alsoCalled: AlsoCalled = AlsoCalled(), sources: [String],
    isMetaphor: Bool = false, _ meaning: Bilingual
  ) {
    self.id = id
    self.name = name
    self.alsoCalled = alsoCalled
    self.sources = sources
    self.isMetaphor = isMetaphor
    self.meaning = meaning
  }
}

/// Other words for an idea, to find it by, for each language.
public struct AlsoCalled: Hashable, Sendable {
  private let dutch: [String]
  private let english: [String]

  /// A word that both languages use stands in both.
  package init(nl dutch: [String] = [], en english: [String] = []) {
    self.dutch = dutch
    self.english = english
  }

  /// The other words in a language.
  public subscript(language: Language) -> [String] {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  /// Each word once.
  public var all: [String] { dutch + english.filter { !dutch.contains($0) } }
}
