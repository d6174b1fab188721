import Testing

@testable import EgelCore

@Suite struct EntryFilterTests {
  typealias Change = @Sendable (inout EntryFilter) -> Void

  private static let kim = Identifier(bits: 77)
  /// Whose last character is its name here.
  private static let records = [
    #"{"id":"000000000001","day":"2026-11-01","at":"2026-11-01T10:00:00Z","about":[{"name":"Zoë"}],"tags":["Thuis","werk"],"text":"a"}"#,
    #"{"id":"000000000002","day":"2026-11-02","at":"2026-11-02T10:00:00Z","kind":"thanks","about":["\#(kim)"],"tags":["thuis"]}"#,
    #"{"id":"000000000003","day":"2026-11-03","at":"2026-11-03T10:00:00Z","about":[],"tags":[]}"#,
    #"{"id":"000000000004","day":"2026-11-04","at":"2026-11-04T10:00:00Z","kind":"hurt","about":["\#(kim)",{"name":"kim"}]}"#,
    #"{"id":"000000000005","day":"2026-11-05","at":"2026-11-05T10:00:00Z","deleted":"2026-11-06T10:00:00Z"}"#,
    #"{"id":"000000000006","day":"2026-11-06","at":"2026-11-06T10:00:00Z","moved":"2026-12"}"#,
  ]

  private static let wishes: [(Change, String)] = [
    ({ _ in }, "1234"),
    ({ $0.kinds = [.thanks, .hurt] }, "24"),
    ({ $0.kinds = [.loss] }, ""),
    ({ $0.tags = [Folded("thúis")] }, "12"),
    ({ $0.tags = [Folded("thuis"), Folded("WERK")] }, "1"),
    ({ $0.tags = [Folded("thui")] }, ""),
    ({ $0.about = [.person(kim)] }, "24"),
    ({ $0.about = [.name("Zoë")] }, "1"),
    ({ $0.names = [Folded("zoe")] }, "1"),
    ({ $0.names = [Folded("Kim")] }, "4"),
    ({ $0.names = [Folded("Kim"), Folded("Zoe")] }, "14"),
    (
      {
        $0.names = [Folded("Zoe")]
        $0.about = [.person(kim)]
      }, "124"
    ),
    (
      {
        $0.kinds = [.note]
        $0.tags = [Folded("thuis")]
      }, "1"
    ),
    (
      {
        $0.kinds = [.note]
        $0.about = [.person(kim)]
      }, ""
    ),
    ({ $0.days = days(2, 3) }, "23"),
    ({ $0.days = days(5, 30) }, ""),
  ]

  @Test(arguments: wishes)
  func admits(_ change: Change, _ admitted: String) throws {
    var filter = EntryFilter()
    change(&filter)
    let file = try EntryFile(reading: Array("[\(Self.records.joined(separator: ","))]".utf8))
    var found = ""
    for view in file.views where filter.admits(view) {
      guard case .entry(let lineage) = try file.line(of: view) else { continue }
      if filter.admits(lineage.shown) { found.append(view.id.description.last ?? "?") }
    }
    #expect(found == admitted)
  }

  private static func days(_ first: Int, _ last: Int) -> ClosedRange<Day> {
    let days = [first, last].compactMap { Day(year: 2026, month: 11, day: $0) }
    return days[0]...days[1]
  }

  @Test func sayWhenOnlyDaysAreAskedFor() {
    #expect(EntryFilter(days: Day.earliest...Day.earliest).isOnlyDays)
    for change in [
      { $0.kinds = [.note] }, { $0.tags = [Folded("a")] }, { $0.names = [Folded("a")] },
      { $0.about = [.name("a")] },
    ] as [Change] {
      var filter = EntryFilter()
      change(&filter)
      #expect(!filter.isOnlyDays)
    }
  }
}
