import EgelCore
import EgelJSON
import TestSupport
import Testing

@testable import EgelExchange

@Suite struct CSVTests {
  static let texts: [(json: String, cell: String)] = [
    ("plain", "\"plain\""), ("é – ’ “x”", "\"é – ’ “x”\""),
    ("say \\\"hi\\\"", "\"say \"\"hi\"\"\""),
    ("a\\nb\\tc\\\\d\\/e", "\"a\nb\tc\\d/e\""), ("=1+1", "\"'=1+1\""), ("+1", "\"'+1\""),
    ("-1", "\"'-1\""), ("@SUM(1)", "\"'@SUM(1)\""), ("\\t=1", "\"'\t=1\""), ("'=1", "\"''=1\""),
    ("\\u003d1", "\"'=1\""), ("＝1", "\"'＝1\""), ("＠x", "\"'＠x\""), ("'s avonds", "\"'s avonds\""),
    ("\\r=1", "\"'\\u{0D}=1\""), ("a\\r\\nb", "\"a\r\nb\""), ("\\u001b[2J", "\"\\u{1B}[2J\""),
    ("a\\u0000b", "\"a\\u{00}b\""), ("\\u009b1m", "\"\\u{9B}1m\""), ("\u{9B}1m", "\"\\u{9B}1m\""),
    ("\u{7F}", "\"\\u{7F}\""), ("a\u{202E}b\\u202e", "\"a\\u{202E}b\\u{202E}\""),
    ("\\ud83d\\ude00\\u00e9", "\"😀é\""), ("", "\"\""),
  ]

  @Test("a long text becomes a cell", arguments: texts)
  func text(_ row: (json: String, cell: String)) throws {
    let file = try Sample.file(Sample.record("000000000001", "\"text\":\"\(row.json)\""))
    let text = try #require(file.views[0].text)
    var bytes: [UInt8] = []
    CSVWriter(isRaw: false).cell(text.string(in: file.bytes), isLong: true, to: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == row.cell)
  }

  @Test("defusing can be undone") func undone() {
    for cell in ["=1", "'=1", "''=1", "'s", "", "x", "'", "＋1", "-"] {
      let bytes = Array(cell.utf8)
      let defused = Defusing.isNeeded(bytes) ? Array("'".utf8) + bytes : bytes
      #expect(Defusing.undone(defused) == bytes)
    }
  }

  @Test("words in one cell can be taken apart") func lists() {
    for words in [["a"], ["a", "b c"], ["x;y", "back\\slash"], []] {
      #expect(ListCell.words(of: ListCell.text(of: words)) == words)
    }
  }

  static let rows: [(members: String, row: String)] = [
    ("\"text\":\"x\"", "note,,,,,,,,\"x\""), ("", "note,,,,,,,,"),
    ("\"tags\":[\"home\"],\"text\":\"x\"", "note,,home,,,,,,\"x\""),
    (
      "\"kind\":\"thanks\",\"about\":[{\"name\":\"Kim\"},{\"name\":\"Bo\"}],\"tags\":[\"a\",\"b\"],\"text\":\"x\"",
      "thanks,\"Kim; Bo\",\"a; b\",,,,,,\"x\""
    ),
    ("\"about\":[{\"name\":\"=Kim\"}],\"text\":\"x\"", "note,\"'=Kim\",,,,,,,\"x\""),
    ("\"about\":[{\"name\":\"Kim, Bo\"}],\"text\":\"x\"", "note,\"Kim, Bo\",,,,,,,\"x\""),
    ("\"tags\":[\"x\\ty\"],\"text\":\"x\"", "note,,\"x\ty\",,,,,,\"x\""),
    ("\"tags\":[],\"about\":[],\"text\":\"x\"", "note,,,,,,,,\"x\""),
    ("\"tags\":[\"a\"],\"about\":[\"7m2x9q4k1c0v\"],\"text\":\"x\"", "note,Sam,a,,,,,,\"x\""),
    (
      "\"feelings\":[{\"word\":\"calm\",\"strength\":4},{\"word\":\"sad\",\"underneath\":true}],\"text\":\"x\"",
      "note,,,calm=4,sad,,,,\"x\""
    ),
    ("\"text\":\"x\",\"tags\":[\"after\"],\"whose\":\"ours\"", "note,,after,,,ours,,,\"x\""),
    (
      "\"whose\":\"mine\",\"outcome\":\"done\",\"asked\":{\"question\":\"q\",\"words\":\"How?\"},\"text\":\"x\"",
      "note,,,,,mine,done,How?,\"x\""
    ),
    ("\"later\":\"\\\"whose\\\"\",\"text\":\"x\"", "note,,,,,,,,\"x\""),
    ("\"tags\":[\"a\"],\"seen\":[],\"whose\":\"ours\",\"text\":\"x\"", "note,,a,,,ours,,,\"x\""),
  ]

  @Test("an entry is a row", arguments: rows)
  func row(_ row: (members: String, row: String)) throws {
    let sam = Person(id: try #require(Identifier("7m2x9q4k1c0v")), name: "Sam")
    let table = EntryTable(names: NameBook([sam]), isRaw: false)
    let text = try Sample.export(
      Sample.file(Sample.record("000000000001", row.members)), .table(table),
      ExportSelection(.full))
    let lead = "000000000001,2026-11-20,2026-11-20T22:41:07+01:00,"
    #expect(text == EntryTable.columns.joined(separator: ",") + "\n" + lead + row.row + "\n")
  }

  @Test("answers are a tidy table") func readings() throws {
    let answers = [
      "{\"scale\":\"near\",\"about\":{\"name\":\"Kim\"},\"answer\":-7}",
      "{\"scale\":\"zone\",\"answer\":\"=red\",\"guess\":true}",
      "{\"scale\":\"sting\",\"answer\":null}",
    ]
    let file = try Sample.file(
      Sample.record("000000000001", "\"readings\":[\(answers.joined(separator: ","))]"))
    let text = try Sample.export(
      file, .readings(ReadingTable(names: NameBook(), isRaw: false)), ExportSelection(.full))
    let lead = "000000000001,2026-11-20,2026-11-20T22:41:07+01:00,"
    #expect(
      text == """
        entry,day,at,scale,about,answer,guess
        \(lead)near,Kim,-7,
        \(lead)zone,,"'=red",true
        \(lead)sting,,don't know,

        """)
  }
}
