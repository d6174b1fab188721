import Testing

@testable import EgelCore

/// Month files as other programs write them.
@Suite struct ForeignFormTests {
  private static let own = [
    #"{"id":"0000000000b2","day":"2026-11-02","at":"2026-11-03T00:12:30.25+05:45","feelings":[{"word":"bang","strength":6}],"mood":{"é":[null,1.0]},"text":"één\n😀"}"#,
    #"{"id":"0000000000e5","day":"2026-11-21","at":"2026-11-21T09:00:00+01:00","text":"kort"}"#,
  ]

  private static let jq = """
    [
    \t{
    \t\t"id": "0000000000b2",
    \t\t"day": "2026-11-02",
    \t\t"at": "2026-11-03T00:12:30.25+05:45",
    \t\t"feelings": [
    \t\t\t{
    \t\t\t\t"word": "bang",
    \t\t\t\t"strength": 6
    \t\t\t}
    \t\t],
    \t\t"mood": {
    \t\t\t"é": [
    \t\t\t\tnull,
    \t\t\t\t1.0
    \t\t\t]
    \t\t},
    \t\t"text": "één\\n😀"
    \t},
    \t{
    \t\t"id": "0000000000e5",
    \t\t"day": "2026-11-21",
    \t\t"at": "2026-11-21T09:00:00+01:00",
    \t\t"text": "kort"
    \t}
    ]

    """

  @Test(arguments: ["\n", "\r\n"])
  func prettyPrintedByJqIsRewrittenOneRecordALine(_ lineEnd: String) throws {
    let bytes = Self.jq.utf8.flatMap { $0 == UInt8(ascii: "\n") ? Array(lineEnd.utf8) : [$0] }
    let table = try MonthTable(joining: [EntryFile(reading: bytes)])
    #expect(table.lines.map { String(decoding: $0.bytes, as: UTF8.self) } == Self.own)
  }

  /// `json.dumps(entries, indent=2, sort_keys=True)`: ASCII only, members in another order.
  @Test func prettyPrintedByPythonKeepsItsSpellingUntilItIsChanged() throws {
    let python = #"""
      [
        {
          "at": "2026-11-03T00:12:30.25+05:45",
          "day": "2026-11-02",
          "feelings": [
            {
              "strength": 6,
              "word": "bang"
            }
          ],
          "id": "0000000000b2",
          "mood": {
            "\u00e9": [
              null,
              1.0
            ]
          },
          "text": "\u00e9\u00e9n\n\ud83d\ude00"
        }
      ]
      """#
    let file = try EntryFile(reading: Array(python.utf8))
    let table = try MonthTable(joining: [file])
    #expect(
      table.lines.map { String(decoding: $0.bytes, as: UTF8.self) } == [
        #"{"at":"2026-11-03T00:12:30.25+05:45","day":"2026-11-02","feelings":[{"strength":6,"word":"bang"}],"id":"0000000000b2","mood":{"\u00e9":[null,1.0]},"text":"\u00e9\u00e9n\n\ud83d\ude00"}"#
      ])
    let id = try #require(Identifier("0000000000b2"))
    guard case .entry(let lineage) = try #require(try table.lines(of: id).first) else { return }
    #expect(lineage.shown.text == "één\n😀")
    #expect(lineage.shown.feelings == [Feeling("bang", strength: 6)])
    #expect(lineage.shown.extra.names == ["mood"])
  }

  /// What `cat` or a text merge makes of two files: everything twice, or both sides.
  @Test func bothSidesOfATextMergeAreJoined() throws {
    let marked =
      #"{"id":"0000000000e5","day":"2026-11-21","at":"2026-11-21T09:00:00+01:00","edited":"2026-11-22T09:00:00+01:00","text":"langer"}"#
    let text = "[\n" + (Self.own + [marked] + Self.own).joined(separator: ",\n") + "\n]"
    let table = try MonthTable(joining: [EntryFile(reading: Array(text.utf8))])
    #expect(table.lines.count == 2)
    #expect(String(decoding: table.lines[0].bytes, as: UTF8.self) == Self.own[0])
    guard case .entry(let lineage) = try table.lines(of: table.lines[1].id)[0] else { return }
    #expect(lineage.versions.map(\.text) == ["langer", "kort"])
  }

  @Test(arguments: [
    "", " ", "[]\u{FEFF}", "\u{FEFF}[]", "[{}", "[]]", "{}", "null", "[null]", "\u{0}",
  ])
  func whatIsNoArrayOfEntriesIsRefused(_ text: String) {
    #expect((try? EntryFile(reading: Array(text.utf8))) == nil)
  }

  @Test func partsOfAFileBelongToTheirMonths() throws {
    let other = #"{"id":"0000000000e6","day":"2026-12-01","at":"2026-11-21T09:00:00+01:00"}"#
    let text = "[" + (Self.own + [other]).joined(separator: ",") + "]"
    let months = try EntryFile(reading: Array(text.utf8)).months
    #expect(
      months.mapValues { $0.views.map(\.id.description) } == [
        Versions.november: ["0000000000b2", "0000000000e5"], Versions.december: ["0000000000e6"],
      ])
  }
}
