package import EgelCore

extension Concepts {
  /// The ideas that go by a typed id, name or other word, a name in the given language first.
  package static func find(_ word: String, language: Language) -> [Concept] {
    let wanted = Spelling(word)
    if let meant = concept(wanted.letters.uppercased()) { return [meant] }
    let called = bySpelling[wanted] ?? []
    let named = called.filter { Spelling($0.name[language]) == wanted }
    return named + called.filter { Spelling($0.name[language]) != wanted }
  }

  /// Every name and other word that finds an idea, for whoever looks for the nearest one.
  package static func words(includingDesire: Bool) -> [String] {
    all.filter { includingDesire || !$0.isAboutDesire }.flatMap(\.words)
  }

  /// For each spelling the ideas it finds, those that have it for a name first.
  private static let bySpelling: [Spelling: [Concept]] = {
    var found: [Spelling: [Concept]] = [:]
    for words in [\Concept.names, \Concept.alsoCalled.all] {
      for concept in all {
        for spelling in Set(concept[keyPath: words].map(Spelling.init))
        where found[spelling]?.contains(concept) != true {
          found[spelling, default: []].append(concept)
        }
      }
    }
    return found
  }()
}

extension Concept {
  fileprivate var names: [String] { [name.dutch, name.english] }
  fileprivate var words: [String] { names + alsoCalled.all }
}
