import EgelCore
import Testing

/// Records as another package reads and writes them.
@Suite struct RecordJSONTests {
  static let line = """
    {"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00",\
    "weather":["rain",3],"text":"Home late"}
    """

  @Test("every kind of record is read back as it was") func everyKind() throws {
    func check<Kept: JournalRecord>(_ record: Kept) throws {
      #expect(try Kept(json: record.json) == record)
    }
    let day = try #require(Day("2026-11-21"))
    let me = Person.me
    try check(try Entry(json: Self.line))
    try check(Person(id: .random(), name: "Kim"))
    try check(Relationship(id: .random(), parties: [me, .random()]))
    try check(Agreement(id: .random(), parties: [me], dimension: "time", text: "Sundays"))
    var question = OwnQuestion(id: .random())
    question.english = "And now?"
    try check(question)
    try check(ScaleChoice("near"))
    try check(KeptThing(id: .random(), kind: .plan, day: day, text: "Walk"))
  }

  @Test("what is not known is written as it was") func unknown() throws {
    #expect(try Entry(json: Self.line).json == Self.line)
    let person = #"{"id":"3k9vq2m7xw4t","name":"Kim","sign":{"star":"lion"}}"#
    #expect(try Person(json: person).json == person)
  }

  @Test("a record with versions beside it is read whole or not at all") func versions() throws {
    let entry = try Entry(json: Self.line)
    var other = entry
    other.text = "Home early"
    let both = entry.json(beside: [other])
    #expect(throws: RecordError.self) { try Entry(json: both) }
    let versions = try Entry.versions(json: both)
    #expect(Set([versions.shown] + versions.others) == [entry, other])
    #expect(try Entry.versions(json: versions.json) == versions)
    let person = Person(id: .random(), name: "Kim")
    var renamed = person
    renamed.name = "Kiki"
    #expect(throws: RecordError.self) { try Person(json: person.json(beside: [renamed])) }
    #expect(try Person.versions(json: person.json(beside: [renamed])).others.count == 1)
  }

  @Test("the mark of an entry that moved is none") func mark() {
    let mark = """
      {"id":"3k9vq2m7xw4t","day":"2026-11-01","at":"2026-11-01T00:00:00+00:00",\
      "moved":"2026-10","seen":[]}
      """
    let error = #expect(throws: RecordError.self) { try Entry(json: mark) }
    #expect(error?.problem.contains("2026-10") == true)
  }

  @Test("an error says where it is") func place() {
    let error = #expect(throws: RecordError.self) {
      try Entry(json: #"{"id":"3k9vq2m7xw4t","day":"2026-02-30"}"#)
    }
    #expect(error?.path == "record.day")
    #expect(error?.line == 1 && error?.column == 28)
    #expect(throws: RecordError.self) { try Entry(json: "") }
    #expect(throws: RecordError.self) { try Person(json: Self.line) }
  }

  @Test("random ids differ") func random() {
    #expect(Set((0..<1000).map { _ in Identifier.random() }).count == 1000)
  }
}
