import Testing

@testable import EgelCore

/// Of whom nothing may leave the journal, and what speaks of them.
@Suite struct SuppressedPeopleTests {
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
    let barred = SuppressedPeople(leaving: community)
    #expect(names.filter { barred?.contains(id($0)) ?? false } == row.barred, "\(row.name)")
    #expect((barred == nil) == row.barred.isEmpty)
    // What may not leave is not brought up either.
    let web = Web(community, on: Constellation.today)
    for name in row.barred { #expect(!web.mayBeRaised(id(name))) }
  }

  /// Kim, whose alias is `gym friend`, Sam de Vries and Jo are hidden; Sam Jones and Jos are not.
  private static let barred: SuppressedPeople? = {
    let names = ["Kim", "Sam de Vries", "De Boer", "Jo", "Sam Jones", "Jos"]
    let people = names.enumerated().map { place, name in
      Person(id: Identifier(bits: UInt64(place + 1)), name: name)
    }
    let hidden = people.prefix(4).map { person in
      var tie = Relationship(id: person.id, parties: [Person.me, person.id])
      tie.isHidden = true
      return tie
    }
    var community = Community(people: people, relationships: hidden)
    for place in community.people.indices where community.people[place].name == "Kim" {
      community.people[place].alias = "gym friend"
    }
    return SuppressedPeople(leaving: community)
  }()

  @Test(
    "a name keeps back, and no word that says something else",
    arguments: [
      ("Kim was there", true), ("KIMS jas", true), ("kim's coat", true), ("Kimberly", false),
      ("A friend called about work", false), ("my gym friend", false), ("Sam was there", false),
      ("Sam Jones", false), ("with sam  de\nvries", true), ("Sam de Vries's coat", true),
      ("Sam de Vriess coat", true), ("Sam, de Vries", false), ("mevrouw Vries", false),
      ("Sam de", false), ("de tuin", false), ("the farmer, de boer", true), ("Boer", false),
      ("Jo", true), ("Jo's", true), ("Jos", false), ("", false),
    ])
  func spots(_ text: String, _ isOfThem: Bool) throws {
    let barred = try #require(Self.barred)
    #expect(barred.areNamed(in: text) == isOfThem)
    var entry = Entry(id: Identifier(bits: 9), day: .earliest, at: .epoch, text: "")
    entry.tags = [text]
    #expect(barred.areMeant(in: entry) == isOfThem)
  }

  @Test("nothing that speaks of them is left in what was noted of another") func keeping() throws {
    var person = Person(id: Identifier(bits: 8), name: "Lee")
    person.care = "as Kim does"
    person.aims = ["rest", "less Kim"]
    person.forms = [DatedForm(.open, how: "with Kim"), DatedForm(.open, how: "alone")]
    person.notes = "met through Kim"
    let kept = try #require(Self.barred).keeping(person)
    #expect(kept.care == nil && kept.aims == ["rest"] && kept.notes.isEmpty)
    #expect(kept.forms.map(\.how) == ["", "alone"])
  }

  @Test("whoever is only called so is meant") func isCalled() throws {
    let barred = try #require(Self.barred)
    #expect(["kim", "Gym Friend", "Sam de Vries"].allSatisfy { barred.contains(.name($0)) })
    #expect(!barred.contains(.name("Sam")))
  }
}
