internal import CommandLineKit
internal import EgelCore

/// What cannot be found to be read back.
enum ReadingBackFailure: Refusal {
  case noSuchEntry(String)
  case ambiguousEntry(String, [EntryName])
  case badReference(String)
  case badSearch(SearchProblem)

  var told: Told {
    switch self {
    case .noSuchEntry(let typed):
      Told(
        .notFound,
        Bilingual(
          nl: "er is geen stukje '\(shown(typed))'", en: "there is no entry '\(shown(typed))'"),
        hint: Self.ids)
    case .badReference(let typed):
      Told(
        .badValue,
        Bilingual(
          nl: "'\(shown(typed))' verwijst niet naar een stukje",
          en: "'\(shown(typed))' does not name an entry"),
        hint: Self.ids)
    case .ambiguousEntry(let typed, let found):
      Told(.ambiguous, Self.ambiguous(typed, found), hint: .moreOfTheID)
    case .badSearch(let problem):
      Told(
        .badValue, problem.words,
        hint: Hint(
          nl: "zoals: egel search soep '\"de sleutels\"' -regen, of egel search soep OR thee",
          en: "as in: egel search soup '\"the keys\"' -rain, or egel search soup OR tea"))
    }
  }

  private static let ids = Hint(
    nl: "'egel list' toont de id's; de eerste paar tekens zijn genoeg, en @1 is het laatste stukje",
    en: "'egel list' shows the ids; their first few characters will do, and @1 is the latest entry")

  private static func ambiguous(
    _ typed: String, _ found: [EntryName]
  ) -> Bilingual {
    let first = found.prefix(4).map { "\($0.id) (\($0.day))" }.joined(separator: ", ")
    let more = found.count - 4
    return Bilingual(
      nl: "'\(shown(typed))' past op \(first)" + (more > 0 ? " en nog \(more)" : ""),
      en: "'\(shown(typed))' matches \(first)" + (more > 0 ? " and \(more) more" : ""))
  }
}

extension Hint {
  /// Where the beginning of an id is that of several.
  static let moreOfTheID = Hint(
    nl: "typ één teken meer van het id", en: "type one more character of the id")
}

extension SearchProblem {
  fileprivate var words: Bilingual {
    switch self {
    case .nothing:
      Bilingual(nl: "er is niets om naar te zoeken", en: "there is nothing to look for")
    case .onlyLeftOut:
      Bilingual(
        nl: "er staat alleen wat er niet in mag staan, en niets om naar te zoeken",
        en: "there is only what to leave out, and nothing to look for")
    case .emptyPhrase:
      Bilingual(
        nl: "tussen de aanhalingstekens staat niets", en: "there is nothing between the quotes")
    case .openQuote:
      Bilingual(nl: "een aanhalingsteken wordt niet gesloten", en: "a quote is not closed")
    case .looseOr: Bilingual(nl: "OR hoort tussen twee woorden", en: "OR goes between two words")
    }
  }
}
