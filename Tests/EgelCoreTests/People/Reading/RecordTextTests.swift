import EgelCore
import Testing

/// Each kind of record in full, as it stands on its line: read and written, not a byte changes.
struct RecordTextTests {
  static let people = [
    #"{"id":"7m2x9q4k1c0v","name":"Kim"}"#,
    #"{"id":"me0000000000"}"#,
    #"{"id":"me0000000000","name":"Robin","pronouns":"die/hun"}"#,
    #"{"id":"7m2x9q4k1c0v","name":"","died":true}"#,
    #"{"id":"7m2x9q4k1c0v","name":"Kim","alias":"K","pronouns":"she","forms":[{"form":"polyamorous","#
      + #""basis":"not-sure","since":"2019","how":"slowly","with":[1]}],"care":"tea","aims":["rest"],"#
      + #""quiet":true,"died":"2020-02","minor":true,"edited":"2026-11-20T22:41:07+01:00","#
      + #""seen":["3k9vq2m7xw4t"],"colour":{"r": 1},"notes":"long\ntext"}"#,
    #"{"id":"7m2x9q4k1c0v","deleted":"2026-11-20T22:41:07+01:00","seen":["3k9vq2m7xw4t"]}"#,
  ].map { $0.replacing(": 1}", with: ":1}") }

  static let relationships = [
    #"{"id":"7m2x9q4k1c0v","parties":["me0000000000","3k9vq2m7xw4t"]}"#,
    #"{"id":"me0000000001","parties":["me0000000000"],"notes":"kinder"}"#,
    #"{"id":"7m2x9q4k1c0v","parties":[],"chapters":[]}"#,
    #"{"id":"7m2x9q4k1c0v","parties":["me0000000000","3k9vq2m7xw4t"],"from":"me0000000000","#
      + #""began":"2019-05","ended":"2026-11-20","chapters":[{"since":"2019-05-11","labels":["partner","zo"],"#
      + #""shares":["home","sex"],"home":"partly","state":"on-and-off","primary":true,"mood":null},{}],"#
      + #""stances":[{"person":"3k9vq2m7xw4t","form":"open","basis":"choice","since":"2020","how":"so","#
      + #""wish":"more","sure":false}],"slowings":[{"since":"2026-11-01","held":["depth"],"#
      + #""lowered":["intensity","frequency"],"affected":[{"person":"3k9vq2m7xw4t","answer":"could-not","by":"phone"}],"#
      + #""again":"2026-12-01","ended":"2026-11-20","words":"a while","kind":7}],"#
      + #""unsaid":["open/first"],"hidden":true,"song":"ours","notes":"n"}"#,
    #"{"id":"7m2x9q4k1c0v","deleted":"2026-11-20T22:41:07+01:00","seen":["3k9vq2m7xw4t"]}"#,
  ]

  static let agreements = [
    #"{"id":"7m2x9q4k1c0v","parties":["me0000000000","3k9vq2m7xw4t"],"dimension":"tuin"}"#,
    #"{"id":"7m2x9q4k1c0v","parties":["me0000000000","3k9vq2m7xw4t"],"dimension":"sexual","exclusive":false,"#
      + #""telling":"on-request","condition":"away","consents":[{"person":"3k9vq2m7xw4t","answer":"under-pressure","on":"2026"}],"#
      + #""status":"revisited","made":"2019","review":"2027-01-01","ended":"2030-02","#
      + #""earlier":[{"until":"2026-01-01","why":["x"],"text":"before"}],"edited":"2026-11-20T22:41:07+01:00","#
      + #""seen":["3k9vq2m7xw4t"],"paper":true,"text":"we say so"}"#,
    #"{"id":"7m2x9q4k1c0v","deleted":"2026-11-20T22:41:07+01:00","seen":["3k9vq2m7xw4t"]}"#,
  ]

  @Test(arguments: people)
  func personReadsBack(_ line: String) throws {
    #expect(text(try read(Person.self, line).shown.bytes()) == line)
  }

  @Test(arguments: relationships)
  func relationshipReadsBack(_ line: String) throws {
    #expect(text(try read(Relationship.self, line).shown.bytes()) == line)
  }

  @Test(arguments: agreements)
  func agreementReadsBack(_ line: String) throws {
    #expect(text(try read(Agreement.self, line).shown.bytes()) == line)
  }

  @Test func deletedRecordsLeaveNothingBehind() throws {
    let history = try read(Person.self, Self.people[5]).shown.history
    let id = try #require(Identifier("7m2x9q4k1c0v"))
    var (person, tie, said) = (Person(blank: id), Relationship(blank: id), Agreement(blank: id))
    (person.history, tie.history, said.history) = (history, history, history)
    #expect(text(person.bytes()) == Self.people[5])
    #expect(text(tie.bytes()) == Self.people[5])
    #expect(text(said.bytes()) == Self.people[5])
  }

  @Test func membersMayComeInAnyOrderAndOthersStandBeforeTheText() throws {
    let line =
      #"{"notes":"n","others":[{"name":"Kay","id":"7m2x9q4k1c0v"}],"name":"Kim","id":"7m2x9q4k1c0v"}"#
    let lineage = try read(Person.self, line)
    #expect(lineage.versions.count == 2)
    #expect(
      text(lineage.shown.bytes(others: lineage.others))
        == #"{"id":"7m2x9q4k1c0v","name":"Kim","others":[{"id":"7m2x9q4k1c0v","name":"Kay"}],"notes":"n"}"#
    )
  }

  @Test func whatIsKnownOfOthersInsideOthersIsKeptToo() throws {
    let inner = #"{"id":"7m2x9q4k1c0v","name":"C"}"#
    let middle = #"{"id":"7m2x9q4k1c0v","name":"B","others":[\#(inner)]}"#
    let lineage = try read(
      Person.self, #"{"id":"7m2x9q4k1c0v","name":"A","others":[\#(middle)]}"#)
    #expect(Set(lineage.versions.map(\.name)) == ["A", "B", "C"])
  }
}
