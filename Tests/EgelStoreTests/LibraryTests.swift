import EgelCore
import EgelStore
import TestSupport
import Testing

/// A journal as another package uses it: by its path.
@Suite struct LibraryTests {
  let sandbox = Sandbox()
  var journal: Journal { Journal(at: sandbox.file("journal")) }

  @Test("what is saved is read back") func roundTrip() throws {
    var community = Community()
    let sam = community.addPartner("Sam")
    #expect(!journal.exists)
    #expect(try journal.entries().isEmpty)
    try journal.save(community)
    var entry = Entry(id: .random(), day: try journal.today(), at: journal.now, text: "Soup")
    entry.about = [.person(sam.id)]
    try journal.add(entry)
    #expect(journal.exists)
    #expect(try journal.entries() == [entry])
    #expect(try journal.entries(of: entry.day.month) == [entry])
    #expect(try journal.months() == [entry.day.month])
    #expect(try journal.preferences().id != nil)
    let read = try journal.community()
    #expect(Set(read.people) == Set(community.people))
    #expect(Set(read.relationships) == Set(community.relationships))
  }

  @Test("a record that is as it was gets no new version") func unchanged() throws {
    var community = Community()
    community.addPartner("Sam")
    try journal.save(community)
    try journal.save(community)
    let read = try journal.community()
    #expect(read.people.allSatisfy { $0.history == History() })
    community.people[1].name = "Samuel"
    try journal.save(community)
    #expect(try journal.community().people.filter { $0.history.edited != nil }.count == 1)
  }

  @Test("the same entry twice changes nothing") func twice() throws {
    let day = try #require(Day("2026-11-21"))
    let entry = Entry(id: .random(), day: day, at: journal.now, text: "Soup")
    try journal.add([entry, entry])
    try journal.add(entry)
    #expect(try journal.entries() == [entry])
  }

  @Test("an error says what and where") func errors() throws {
    let day = try #require(Day("2026-11-21"))
    try journal.add(Entry(id: .random(), day: day, at: journal.now, text: "Soup"))
    sandbox.write("[\n{\"id\":3}\n]\n", to: "journal/entries/2026-11.json")
    let error = #expect(throws: JournalError.self) { try journal.entries() }
    #expect(error?.reason == .malformed)
    #expect(error?.line == 2)
    #expect(error?.path?.hasSuffix("journal/entries/2026-11.json") == true)
    #expect(error?.description.contains("line 2") == true)
    let nowhere = Journal(at: "/dev/null/journal")
    #expect(throws: JournalError.self) { try nowhere.community() }
  }
}
