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
