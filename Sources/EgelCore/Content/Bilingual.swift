/// The same thing said in both languages, each an original.
public struct Bilingual: Hashable, Sendable {
  /// The words in Dutch.
  public let dutch: String
  /// The words in English.
  public let english: String

  /// The same thing in Dutch and in English.
  public init(nl dutch: String, en english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// The words in a language.
  public subscript(language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}

/// A language the journal speaks; both say everything.
public enum Language: String, CaseIterable, Hashable, Sendable {
  /// English.
  case english = "en"
  /// Dutch.
  case dutch = "nl"
}
