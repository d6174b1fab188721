import Testing

@testable import EgelCore

/// What the choice of a question reads of an entry.
@Suite struct AnswerCollectorTests {
  private static let head =
    #"{"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00""#

  private static func answers(
    _ rest: String, recent: Day = .earliest, days: ClosedRange<Day> = Day.earliest...Day.latest
  ) throws -> [Answered] {
    let bytes = Array("[\n\(head)\(rest)}\n]\n".utf8)
    var collector = AnswerCollector(from: days, recent: recent, before: "freeno", in: bytes)
    try EntryView.each(in: bytes) { collector.take($0) }
    return try collector.answers
  }

  @Test(arguments: [
    (#""scale":"zone","answer":"within""#, 0), (#""scale":"freeno","answer":2"#, 1),
    (#""scale":"freen\u006f","answer":2"#, 1),
  ])
  func ofOlderEntriesOnlyWhatMatters(_ reading: String, _ count: Int) throws {
    let rest = #","readings":[{\#(reading)}],"asked":{"question":"year-in","words":"?"}"#
    let found = try #require(try Self.answers(rest, recent: .latest).first)
    #expect(found.readings.count == count)
    #expect(found.question == "year-in")
  }

  @Test func readingsAndTheQuestionAndNoText() throws {
    let found = try #require(
      try Self.answers(
        #","readings":[{"scale":"zone","answer":"within"}],"asked":{"question":"year-in","words":"?"},"#
          + #""text":"a long day""#
      ).first)
    #expect(found.readings == [Reading("zone", .word("within"))])
    #expect(found.question == "year-in")
    #expect(found.day.description == "2026-11-20")
  }

  @Test func nothingOfWhatIsDeletedOrOfOtherDaysOrAnswersNothing() throws {
    let zone = #","readings":[{"scale":"zone","answer":"within"}]"#
    #expect(try Self.answers(#","deleted":"2026-11-21T10:00:00+01:00""#).isEmpty)
    #expect(try Self.answers(zone, days: Day.earliest...Day.earliest).isEmpty)
    #expect(try Self.answers(zone, recent: .latest).isEmpty)
    #expect(try Self.answers(#","text":"a long day""#).isEmpty)
  }

  @Test func theVersionToShowWhereThereAreSeveral() throws {
    let other =
      Self.head
      + #","edited":"2026-11-21T10:00:00+01:00","readings":[{"scale":"near","answer":3}]}"#
    let found = try Self.answers(
      #","readings":[{"scale":"zone","answer":"within"}],"others":[\#(other)]"#)
    #expect(found.map(\.readings) == [[Reading("near", .number(3))]])
  }
}
