import EgelCore
import EgelExchange
import Testing

/// How little a script must give, and what becomes of it.
@Suite struct LooseEntryTests {
  @Test(arguments: [
    (
      #"{"at":"2026-11-21T21:04:00+01:00","text":"x"}"#,
      #""day":"2026-11-21","at":"2026-11-21T21:04:00+01:00","text":"x"}"#
    ),
    (
      #"{"at":"2026-11-21T00:30:00-05:00","text":"x","about":["Kim","3k9vq2m7xw4t"]}"#,
      #""day":"2026-11-21","at":"2026-11-21T00:30:00-05:00","about":[{"name":"Kim"},"3k9vq2m7xw4t"],"text":"x"}"#
    ),
    (
      #"{"at":"2026-11-21 21:04","text":"x","tags":"home"}"#,
      #""day":"2026-11-21","at":"2026-11-21T21:04:00+01:00","tags":["home"],"text":"x"}"#
    ),
    (
      #"{"day":"2026-11-21","feelings":["calm"],"text":"x"}"#,
      #""day":"2026-11-21","at":"2026-11-21T12:00:00+01:00","feelings":[{"word":"calm"}],"text":"x"}"#
    ),
    (
      #"{"day":"2026-11-20","at":"2026-11-21T00:30:00Z","text":"x","weather":{ "t" : 3 }}"#,
      #""day":"2026-11-20","at":"2026-11-21T00:30:00+00:00","weather":{"t":3},"text":"x"}"#
    ),
    (
      #"{"at":"2026-07-01T10:00","zone":"America/New_York","text":"x"}"#,
      #""day":"2026-07-01","at":"2026-07-01T10:00:00-04:00","zone":"America/New_York","text":"x"}"#
    ),
    (
      #"{"at":"2026-06-30T22:30:00Z","zone":"Europe/Amsterdam","text":"x"}"#,
      #""day":"2026-07-01","at":"2026-07-01T00:30:00+02:00","zone":"Europe/Amsterdam","text":"x"}"#
    ),
    (
      #"{"at":"2026-11-21T21:04+0100","text":"x","tags":null}"#,
      #""day":"2026-11-21","at":"2026-11-21T21:04:00+01:00","text":"x"}"#
    ),
  ])
  func becomes(_ given: String, _ line: String) {
    let result = Trying.read(given)
    #expect(result.messages == [])
    #expect(result.texts.first?.drop { $0 != "," }.dropFirst() == line[...])
  }

  @Test func importingTwiceGivesTheSameIdentities() {
    let text = #"{"day":"2026-11-20","text":"three"}"# + "\n"
    let both = Trying.read(text + text)
    #expect(Set(both.entries.entries.map(\.id)).count == 2)
    #expect(Trying.read(text + text).entries.entries.map(\.id) == both.entries.entries.map(\.id))
    #expect(Trying.read(text).entries.entries.map(\.id) == [both.entries.entries[0].id])
  }

  @Test func theIdentityDoesNotDependOnWhereItIsRead() {
    let text = #"{"at":"2026-11-20T10:00","text":"three"}"#
    let here = Trying.read(text)
    let there = Trying.read(text) { $0.here = { _ in -18000 } }
    #expect(here.entries.entries.map(\.id) == there.entries.entries.map(\.id))
    #expect(here.texts != there.texts)
  }

  @Test func notesSayWhatWasAssumed() {
    let result = Trying.read(
      """
      {"at":"2026-11-20T10:00","text":"a","about":["Kim"],"mood":3}
      {"day":"2026-11-20","text":"b","about":["Kim",{"name":"Sam"}]}
      """)
    #expect(result.notes.floating == 1)
    #expect(result.notes.timeless == 1)
    #expect(result.notes.unread == ["mood": 1])
    #expect(result.notes.names == ["Kim": 2, "Sam": 1])
  }
}
