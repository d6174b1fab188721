import Testing

@testable import EgelCore

/// What the choice of a question reads of an entry.
@Suite struct EntryAnswersTests {
  private static let head =
    #"{"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00""#

  private static func answers(_ rest: String, recent: Day = .earliest) throws -> Entry? {
    let file = try EntryFile(reading: Array("[\n\(head)\(rest)}\n]\n".utf8))
    return try file.answers(of: #require(file.views.first), recent: recent, before: "freeno")
  }

  @Test(arguments: [
    (#""scale":"zone","answer":"within""#, 0), (#""scale":"freeno","answer":2"#, 1),
    (#""scale":"freen\u006f","answer":2"#, 1),
  ])
  func ofOlderEntriesOnlyWhatMatters(_ reading: String, _ count: Int) throws {
    let rest = #","readings":[{\#(reading)}],"asked":{"question":"year-in","words":"?"}"#
    let found = try #require(try Self.answers(rest, recent: .latest))
    #expect(found.readings.count == count)
    #expect(found.asked?.question == "year-in")
  }

  @Test func readingsAndTheQuestionAndNoText() throws {
    let found = try #require(
      try Self.answers(
        #","readings":[{"scale":"zone","answer":"within"}],"asked":{"question":"year-in","words":"?"},"#
          + #""text":"a long day""#))
    #expect(found.readings == [Reading("zone", .word("within"))])
    #expect(found.asked?.question == "year-in")
    #expect(found.text.isEmpty)
    #expect(found.day.description == "2026-11-20")
  }

  @Test func nothingWhereAnotherVersionMayBeTheOneToShow() throws {
    let other =
      Self.head
      + #","edited":"2026-11-21T10:00:00+01:00","readings":[{"scale":"near","answer":3}]}"#
    #expect(
      try Self.answers(
        #","readings":[{"scale":"zone","answer":"within"}],"others":[\#(other)]"#) == nil)
  }
}
