import EgelCore
import EgelExchange
import Testing

@Suite struct AliasTests {
  static let table = AliasTable([
    Alias("Sam", "Robin"), Alias("Zoë", "Z."), Alias("Rose Bloom", "person 1"),
    Alias("Jan-Peter", "JP"),
  ])

  static let texts: [(text: String, aliased: String, isDoubtful: Bool)] = [
    ("Sam came", "Robin came", false), ("SAM, sam; sám!", "Robin, Robin; Robin!", false),
    ("Sams boek, Sam's boek, Sam’s boek", "Robins boek, Robin's boek, Robin’s boek", false),
    ("samen, balsam", "samen, balsam", false), ("Samtje", "Samtje", true),
    ("Samantha", "Samantha", true), ("met Sam-en-al", "met Robin-en-al", false),
    ("#sam @sam sam@x.org sam_1", "#Robin @Robin Robin@x.org Robin_1", false),
    ("Zoe, ZOË, Zoe\u{308}, Zoës", "Z., Z., Z., Z.'s", false),
    ("Rose Bloom's, rose\nbloom, Rose  Bloom", "person 1's, person 1, person 1", false),
    ("Rose was there, and Bloom too", "person 1 was there, and person 1 too", false),
    ("a rose is a rose", "a rose is a rose", true), ("jan peter", "JP", false),
    ("S\u{200B}am", "Robin", false), ("", "", false), ("’s avonds", "’s avonds", false),
  ]

  @Test("names become aliases", arguments: texts)
  func apply(_ row: (text: String, aliased: String, isDoubtful: Bool)) {
    let aliased = Self.table.apply(to: row.text)
    #expect(aliased.text == row.aliased)
    #expect(aliased.mayHideName == row.isDoubtful)
  }

  @Test("an alias is not aliased again") func once() {
    let table = AliasTable([Alias("Sam", "Kim"), Alias("Kim", "Sam")])
    #expect(table.apply(to: "Sam and Kim").text == "Kim and Sam")
  }

  @Test("whoever has no alias is numbered, the same throughout") func numbers() throws {
    let sam = Person(id: Identifier(bits: 5), name: "Sam")
    var kim = Person(id: Identifier(bits: 6), name: "Kim")
    kim.alias = "K."
    let subjects: [Subject] = [.name("Bo"), .person(sam.id), .name("bo"), .name("KIM")]
    var book = AliasBook([sam, kim], subjects: subjects)
    var entry = try Sample.entry("Kim, Sam and Bos dog", about: subjects + [.person(kim.id)])
    entry.tags = ["sam"]
    let aliased = book.aliased(entry)
    #expect(aliased.text == "K., person 2 and person 1's dog")
    #expect(aliased.about == ["person 1", "person 2", "person 1", "K.", "K."].map { .name($0) })
    #expect(aliased.tags == ["person 2"])
    #expect(book.doubtful.isEmpty)
  }

  @Test("a page speaks of persons in its reader's language") func language() throws {
    let sam = Person(id: Identifier(bits: 5), name: "Sam")
    let me = Person(id: Person.me, name: "")
    let subjects: [Subject] = [.person(sam.id), .name("Bo"), .person(me.id)]
    var book = AliasBook([sam], subjects: subjects, in: .dutch)
    let aliased = book.aliased(try Sample.entry("Sam en Bo", about: subjects))
    #expect(aliased.text == "persoon 1 en persoon 2")
    #expect(aliased.about == ["persoon 1", "persoon 2", "ik"].map { .name($0) })
    #expect(book.alias(of: Identifier(bits: 9)) == "iemand")
  }

  @Test("what is not known of an entry, and its other versions, stay behind") func unknown() throws
  {
    let other = Sample.record("000000000001", "\"text\":\"Sam then\"")
    let file = try Sample.file(
      Sample.record("000000000001", "\"others\":[\(other)],\"who\":\"Sam\",\"text\":\"Sam now\""))
    let sam = Person(id: Identifier(bits: 5), name: "Sam")
    let text = try Sample.export(
      file, .lines(LineExport()), try Sample.chosen(), aliases: AliasBook([sam], subjects: []))
    #expect(!text.contains("Sam") && text.contains("person 1"))
  }

  @Test("doubtful entries are listed") func doubtful() throws {
    var book = AliasBook([Person(id: Identifier(bits: 5), name: "Sam")], subjects: [])
    _ = book.aliased(try Sample.entry("Samtje"))
    #expect(book.doubtful.map(\.day.description) == ["2026-11-20"])
  }

  @Test("whoever is hidden has no number, and takes no word of another's name") func hidden() throws
  {
    let kim = Person(id: Identifier(bits: 4), name: "Kim")
    let vries = Person(id: Identifier(bits: 5), name: "Sam de Vries")
    let jones = Person(id: Identifier(bits: 6), name: "Sam Jones")
    let bo = Person(id: Identifier(bits: 7), name: "Bo")
    let community = Community(
      people: [kim, vries, jones, bo],
      relationships: [kim, vries].map { person in
        var tie = Relationship(id: person.id, parties: [Person.me, person.id])
        tie.isHidden = true
        return tie
      })
    var book = AliasBook(
      community.people, subjects: [.person(kim.id), .name("Kim"), .person(bo.id)],
      barred: SuppressedPeople(leaving: community))
    let aliased = book.aliased(
      try Sample.entry("Sam came, Bo and De Vries", about: [.person(bo.id)]))
    #expect(aliased.text == "person 2 came, person 1 and De someone")
    #expect(aliased.about == [.name("person 1")])
  }
}
