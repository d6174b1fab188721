internal import EgelCore
internal import EgelQuestions

/// What scales are called when somebody reads them; an own one goes by its key.
enum ScaleNames {
  static func scale(_ key: String) -> Scale? { Scales.named(key) }

  static func name(_ key: String, _ language: Language) -> String {
    scale(key)?.name[language] ?? key
  }

  /// With the key where that differs, since it is the key that is typed: `steek (sting)`.
  static func typable(_ key: String, _ language: Language) -> String {
    let name = name(key, language)
    return name == key ? key : "\(name) (\(key))"
  }
}
