/// The same thing said in both languages, each an original.
public struct Bilingual: Hashable, Sendable {
  public let dutch: String
  public let english: String

  public init(nl dutch: String, en english: String) {
    self.dutch = dutch
    self.english = english
  }

  public subscript(language: Language) -> String {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }
}
