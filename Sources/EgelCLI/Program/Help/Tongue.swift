internal import CommandLineKit
internal import EgelCore

// The table of commands speaks the language of the journal.

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
