import EgelCore
import Testing

/// What a text in two languages has to keep, wherever it stands.
enum Wording {
  /// Below this, one word more or less says nothing about likeness.
  private static let shortLabel = 20
  private static let greatestRatio = 1.6

  static func check(_ text: Bilingual, sourceLocation: SourceLocation = #_sourceLocation) {
    for fault in faults(in: text) {
      Issue.record("\(fault): \(text)", sourceLocation: sourceLocation)
    }
  }

  static func faults(in text: Bilingual) -> [String] {
    let found = Set(placeholders(in: text.dutch))
    return Language.allCases.flatMap { faults(in: text[$0], $0) }
      + (isOfLikeLength(text) ? [] : ["not of like length"])
      + (found == Set(placeholders(in: text.english)) ? [] : ["not the same people"])
      + (found.isSubset(of: needsOfPlaceholders.keys) ? [] : ["an unknown placeholder"])
  }

  static func isIntimate(_ text: Bilingual) -> Bool {
    Language.allCases.contains { language in
      let words = words(of: text[language])
      return IntimateWords.list(for: language).contains { $0.occurs(in: words) }
    }
  }

  /// Whether there is a concept at all, and each is a chapter's letter and a number.
  static func citesConcepts(_ ids: [String]) -> Bool {
    !ids.isEmpty
      && ids.allSatisfy { "RNAHCPEBDVSIMLKTX".contains($0.prefix(1)) && Int($0.dropFirst()) != nil }
  }

  private static func faults(in text: String, _ language: Language) -> [String] {
    let words = words(of: text)
    let banned = BannedWords.list(for: language).filter { ban in
      ban.phrases.contains { $0.occurs(in: words) }
    }
    let isClean = !text.contains("  ") && !text.contains("\n") && !text.contains("!")
    let pronouns = PronounsForNames.list(for: language).intersection(words)
    return banned.map(\.reason)
      + (text.isEmpty || text.first == " " || text.last == " " ? ["empty or ragged"] : [])
      + (isClean ? [] : ["a stray sign"])
      + (placeholders(in: text).isEmpty ? [] : pronouns.map { "\($0) beside a name" })
  }

  private static func isOfLikeLength(_ text: Bilingual) -> Bool {
    let shorter = min(text.dutch.count, text.english.count)
    let longer = max(text.dutch.count, text.english.count)
    return longer < shortLabel || Double(longer) <= Double(shorter) * greatestRatio
  }
}
