import Testing

@testable import EgelCore

/// What was typed, as what is looked for.
@Suite struct SearchQueryTests {
  static let readings: [(typed: [String], groups: [[String]], without: [String])] = [
    (["soup"], [["soup"]], []),
    (["soup", "kim"], [["soup"], ["kim"]], []),
    (["the keys"], [["the keys"]], []),
    (["\"the keys\" soup"], [["the keys"], ["soup"]], []),
    (["soup", "-rain"], [["soup"]], ["rain"]),
    (["soup -rain -\"the keys\""], [["soup"]], ["rain", "the keys"]),
    (["soup", "OR", "tea", "kim"], [["soup", "tea"], ["kim"]], []),
    (["soup OR tea OR rain"], [["soup", "tea", "rain"]], []),
    (["or", "-"], [["or"], ["-"]], []),
    (["well-known"], [["well-known"]], []),
  ]

  @Test(arguments: readings)
  func reads(_ typed: [String], _ groups: [[String]], _ without: [String]) throws {
    let query = try SearchQuery(typed: typed, isExact: false)
    #expect(query.groups.map { $0.map(\.text) } == groups)
    #expect(query.without.map(\.text) == without)
  }

  static let problems: [([String], SearchProblem)] = [
    ([], .nothing), (["-rain"], .onlyLeftOut), (["\"\""], .emptyPhrase), ([" "], .emptyPhrase),
    (["\"the keys"], .openQuote), (["OR", "tea"], .looseOr), (["tea", "OR"], .looseOr),
    (["tea OR OR soup"], .looseOr), (["tea OR -soup"], .looseOr),
  ]

  @Test(arguments: problems)
  func refuses(_ typed: [String], _ problem: SearchProblem) {
    #expect(throws: problem) { try SearchQuery(typed: typed, isExact: false) }
  }

  static let admitted: [(query: String, text: String, isAdmitted: Bool)] = [
    ("cafe", "In het Café.", true), ("CAFÉ", "cafe\u{301}", true), ("soep en", "soep\n  en", true),
    ("soep -regen", "soep in de regen", false), ("soep OR thee", "thee", true),
    ("kim", "Kimberley", true), ("ijs", "ĳs", true), ("kelvin", "\u{212A}elvin", true),
    ("strasse", "Straße", true), ("l'air", "l’air", true), ("οδος", "ΟΔΟΣ", true),
    ("привет", "Привет, Kim", true), ("nik", "a\nik", false), ("a b", "a\u{A0}b", true),
    ("👩‍👩‍👧", "with 👩‍👩‍👧 here", true), ("\"a \\ b\"", "a \\ b", true),
  ]

  @Test(arguments: admitted)
  func admits(_ query: String, _ text: String, _ isAdmitted: Bool) throws {
    let query = try SearchQuery(typed: [query], isExact: false)
    #expect(query.admits(text) == isAdmitted)
  }

  @Test func caseAndAccentsCountWhereAskedFor() throws {
    let query = try SearchQuery(typed: ["Café"], isExact: true)
    #expect(query.admits("het Cafe\u{301}"))
    #expect(!query.admits("het café"))
    #expect(!query.admits("het Cafe"))
  }

  @Test func marksWhereTheWordsStand() throws {
    let query = try SearchQuery(typed: ["cafe", "soep"], isExact: false)
    let text = "Soep in het café, en soep."
    #expect(query.places(in: text).map { text[$0] } == ["Soep", "café", "soep"])
  }
}
