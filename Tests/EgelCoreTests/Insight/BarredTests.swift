import Testing

@testable import EgelCore

/// Of whom nothing may leave the journal, and what speaks of them.
@Suite struct BarredTests {
  static let ties: [(name: String, ties: [Relationship], barred: [String])] = [
    ("no hidden tie", [tie("me Kim", .partner)], []),
    ("a hidden tie", [hidden("me Kim")], ["Kim"]),
    ("beside one that others may know", [hidden("me Kim"), tie("me Kim", .friend)], []),
    ("a metamour through it", [hidden("me Kim"), tie("Kim Lee", .partner)], ["Kim", "Lee"]),
    (
      "a metamour who is a friend",
      [hidden("me Kim"), tie("Kim Lee", .partner), tie("me Lee", .friend)],
      ["Kim"]
    ),
    (
      "a metamour through somebody else too",
      [
        hidden("me Kim"), tie("Kim Lee", .partner), tie("me Sam", .partner),
        tie("Sam Lee", .partner),
      ],
      ["Kim"]
    ),
    (
      "two who are known through it and have each other",
      [
        hidden("me Kim"), tie("Kim Lee", .partner), tie("Kim Max", .partner),
        tie("Lee Max", .friend),
      ],
      ["Kim", "Lee", "Max"]
    ),
    (
      "farther away", [hidden("me Kim"), tie("Kim Lee", .partner), tie("Lee Max", .partner)],
      ["Kim", "Lee", "Max"]
    ),
    ("a hidden tie of others", [tie("me Sam", .partner), hidden("Sam Kim")], ["Kim"]),
    (
      "others who have nothing to do with it", [hidden("me Kim"), tie("Lee Max", .partner)], ["Kim"]
    ),
  ]

  private static func hidden(_ parties: String) -> Relationship {
    tie(parties, .lover) { $0.isHidden = true }
  }

  @Test("hidden ties bar", arguments: ties)
  func bars(_ row: (name: String, ties: [Relationship], barred: [String])) {
    let names = ["Kim", "Lee", "Max", "Sam"]
    let community = Community(people: names.map { person($0) }, relationships: row.ties)
    let barred = Barred(leaving: community)
    #expect(names.filter { barred?.contains(id($0)) ?? false } == row.barred, "\(row.name)")
    #expect((barred == nil) == row.barred.isEmpty)
    // What may not leave is not brought up either.
    let web = Web(community, on: Constellation.today)
    for name in row.barred { #expect(!web.mayBeRaised(id(name))) }
  }
}
