import EgelCore

/// Pronouns that would stand for a placeholder; beside one, its name is said again instead.
///
/// In a text without placeholders `they` and `ze` speak of people in general, and are fine.
enum PronounsForNames {
  static func list(for language: Language) -> Set<String> {
    switch language {
    case .dutch: ["ze", "hen", "hun", "diens", "henzelf"]
    case .english: ["they", "them", "their", "theirs", "themselves", "themself"]
    }
  }
}
