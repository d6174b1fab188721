import Testing

@testable import EgelCore

/// What the choice of a question reads of an entry.
@Suite struct EntryAnswersTests {
  private static let head =
    #"{"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00""#

  private static func answers(_ rest: String) throws -> Entry? {
    let file = try EntryFile(reading: Array("[\n\(head)\(rest)}\n]\n".utf8))
    return try file.answers(of: #require(file.views.first))
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
