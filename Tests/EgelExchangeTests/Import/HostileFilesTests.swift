import EgelCore
import EgelExchange
import Testing

/// Files that are wrong in some way: each is told clearly, and where.
@Suite struct HostileFilesTests {
  static let ok = #"{"at":"2026-11-21T21:04:00+01:00","text":"ok"}"#

  static let documents: [(text: String, message: String)] = [
    ("[\(ok),]", "in, line 1, column 49: expected a record but found ']'"),
    ("[\(ok)] x", "in, line 1, column 50: expected the end of the text but found 'x'"),
    (
      String(repeating: "[", count: 100_000),
      "in, line 1, column 2, record 1: expected an object but found an array"
    ),
    (
      #"[{"at":"2026-11-21T21:04:00+01:00","text":"x","text":"y"}]"#,
      "in, line 1, column 47, record 1: the key 'text' stands twice"
    ),
    (
      #"[{"at":"2026-11-21T21:04:00+01:00","text":"\ud800"}]"#,
      "in, line 1, column 44, record 1 (text): a lone surrogate"
    ),
    (
      #"[{"id":"../../etc/pw","at":"2026-11-21T21:04:00+01:00","text":"x"}]"#,
      "in, line 1, column 8, record 1 (id): expected an id of twelve characters but found \"../../etc/pw\""
    ),
    (
      #"[{"at":"2026-02-30T21:04:00+01:00","text":"x"}]"#,
      "in, line 1, column 8, record 1 (at): expected a time such as \"2026-11-20T22:41:07+01:00\" but found \"2026-02-30T21:04:00+01:00\""
    ),
    (
      #"[{"at":"2026-02-03T21:04:00","zone":"../../etc/passwd","text":"x"}]"#,
      "in, line 1, column 8, record 1 (zone): expected a time zone that this system's zone data has but found ../../etc/passwd"
    ),
    (
      "{\"egel\":2,\"entries\":[]}",
      "in, line 1, column 9 (egel): expected an export of form 1 but found form 2"
    ),
    ("\u{FEFF}[\(ok)]", "in, line 1, column 1: a byte order mark stands before the text"),
  ]

  @Test(arguments: documents)
  func document(_ row: (text: String, message: String)) {
    #expect(Trying.read(row.text, as: .json).messages.first == row.message)
  }

  @Test func aCutLine() {
    let result = Trying.read(Self.ok + "\n" + Self.ok.prefix(30), as: .jsonl)
    #expect(
      result.messages == ["in, line 2, column 31, record 2 (at): the text ends inside a string"])
    #expect(result.texts.count == 1)
  }

  static let tables: [(text: [UInt8], message: String)] = [
    (
      Array("date,text\n2026-11-01,\"open\n2026-11-02,x\n".utf8),
      "in, line 2, column 12, record 1: expected a quote that ends the cell but found the end of the text"
    ),
    (
      Array("date,text\r2026-11-01,x\r".utf8),
      "in, line 1, column 10: expected the end of the line but found a lone carriage return"
    ),
    (
      Array("date,text\n2026-11-01\n".utf8),
      "in, line 2, column 1, record 1: expected 2 cells but found 1"
    ),
    (
      Array("date,text\n2026-11-01,x,y\n".utf8),
      "in, line 2, column 1, record 1: expected 2 cells but found 3"
    ),
    (
      Array("date,text\n2026-11-01,a\"b\n".utf8),
      "in, line 2, column 13, record 1: expected a cell in quotes from its start but found a quote in it"
    ),
    (
      Array("date,text\n2026-11-01,a\0b\n".utf8),
      "in, line 2, column 13: expected text but found a NUL byte"
    ),
    (
      Array("date,text\n2026-11-01,caf".utf8) + [0xE9, 0x0A],
      "in, line 2, column 15: the byte 0xE9 is not valid UTF-8 here"
    ),
    ([0xFF, 0xFE, 0x64, 0x00], "in, line 1, column 1: expected UTF-8 but found UTF-16"),
    (
      Array("date,text,text\n".utf8),
      "in, line 1, column 11 (text): expected columns of different names but found 'text' twice"
    ),
    (
      Array("a,b\n1,2\n".utf8),
      "in, line 1, column 1: expected a column 'at', 'day' or 'date' but found none; --map can name one"
    ),
    (
      Array("date,text\nsoon,x\n".utf8),
      "in, line 2, column 1, record 1 (day): expected a day such as 2026-11-20 but found 'soon'"
    ),
  ]

  @Test(arguments: tables)
  func table(_ row: (text: [UInt8], message: String)) {
    #expect(Trying.read(row.text, as: .csv).messages.first == row.message)
  }

  @Test(arguments: [(1, false), (1, true), (3, false), (3, true)])
  func wideTextsAreNamed(_ zeros: Int, _ isBigEndian: Bool) {
    let none = [UInt8](repeating: 0, count: zeros)
    let bytes = Array(#"[{"at":"2026"}]"#.utf8).flatMap { isBigEndian ? none + [$0] : [$0] + none }
    let name = "UTF-\((zeros + 1) * 8)\(isBigEndian ? "BE" : "LE")"
    let result = Trying.read(bytes)
    #expect(result.messages == ["in, line 1, column 1: expected UTF-8 but found \(name)"])
    #expect(
      result.rejections.first?.hint?.english == "iconv -f \(name) -t UTF-8 FILE | egel import -")
  }

  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000)
    let result = Trying.read(
      #"[{"at":"2026-11-21T21:04:00+01:00","text":"x","a":"# + deep + "}]", as: .json)
    #expect(
      result.rejections.map { "\($0.problem)" } == [
        "more than 512 objects and arrays inside each other"
      ])
  }

  @Test func aZipSaysHowItIsOpened() {
    let result = Trying.read([0x50, 0x4B, 0x03, 0x04, 0, 0], named: "Export.zip")
    #expect(
      result.rejections.first?.hint?.english
        == "unzip -p Export.zip '*.json' | egel import --format dayone -")
  }

  @Test func aRecordThatIsTooLongIsRefused() {
    // A character may take six bytes in JSON; the text is what counts.
    for (text, isTaken) in [("x", true), ("\\u0000", true), ("xxxxx", false)] {
      let long = String(repeating: text, count: 300_000)
      let result = Trying.read(
        #"{"at":"2026-11-21T21:04:00+01:00","text":""# + long + "\"}", as: .jsonl
      ) { $0.longestText = 1 << 20 }
      let refusal = "expected a text of at most 1 MB but found a longer one"
      #expect(result.messages.first?.hasSuffix(refusal) == (isTaken ? nil : true))
      #expect(result.entries.isEmpty == !isTaken)
    }
  }

  /// Every sample cut every few bytes: never a crash, and never more than there was.
  @Test(arguments: [
    ("jrnl.json", ImportFormat.jrnl), ("jrnl-24.txt", .jrnl), ("dayone.json", .dayone),
    ("daylio-new.csv", .daylio), ("table.csv", .csv), ("notes/own.md", .markdown),
    ("script.jsonl", .jsonl),
  ])
  func cutSamples(_ name: String, _ format: ImportFormat) {
    let bytes = Trying.sample(name)
    let whole = Trying.read(bytes, as: format).texts.count
    #expect(whole > 0)
    for end in stride(from: 0, to: bytes.count, by: 5) {
      let result = Trying.read(Array(bytes[..<end]), as: format)
      #expect(result.texts.count <= whole, "cut at \(end)")
    }
  }
}
