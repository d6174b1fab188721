internal import CommandLineKit
internal import EgelCore

// What the core says, where the table of commands says it.

extension Language {
  /// The same language as the table of commands knows it.
  var tongue: Tongue {
    switch self {
    case .dutch: .dutch
    case .english: .english
    }
  }
}

extension Bilingual {
  /// What the table of commands says, as the rest of the program says it.
  init(_ words: Words) { self.init(nl: words.dutch, en: words.english) }
}

extension Words {
  /// What the core says, where the table of commands needs it.
  init(_ text: Bilingual) { self.init(nl: text.dutch, en: text.english) }
}

extension Reader where Value: StoredWord {
  /// One of the words of an enumeration, as it is stored or as it is called in either language.
  static func spoken(_ name: Words, of type: Value.Type = Value.self) -> Reader {
    Reader(
      name,
      expected: Words(
        nl: "een van " + Value.typable(.dutch).joined(separator: ", "),
        en: "one of " + Value.typable(.english).joined(separator: ", ")),
      offer: .wordsOfEach(dutch: Value.typable(.dutch), english: Value.typable(.english)),
      read: { Value(typed: $0) })
  }
}
