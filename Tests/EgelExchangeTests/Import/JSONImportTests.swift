import EgelCore
import EgelExchange
import EgelJSON
import Testing

@Suite struct JSONImportTests {
  static let own =
    #"{"id":"3k9vq2m7xw4t","day":"2026-11-20","at":"2026-11-20T22:41:07+01:00","about":[{"name":"Kim"}],"tags":["a b"],"text":"soup \"x\" { }"}"#

  @Test(arguments: [
    own, "[\(own)]", "[\n\(own)\n]\n", "{\"egel\":1,\n\"entries\":[\n\(own)\n]}\n",
    "[" + own.replacing(",\"", with: ", \"").replacing("\":", with: "\": ") + "]",
  ])
  func ownFormIsTakenOverByteForByte(_ text: String) {
    let result = Trying.read(text)
    #expect(result.messages == [])
    #expect(result.texts == [Self.own])
    #expect(result.notes.names == ["Kim": 1])
  }

  @Test func whatIsBesideTheEntriesOfAJournalComesToo() {
    let result = Trying.read(
      """
      {"egel":1,
      "settings":{"format":1,"language":"nl"},
      "entries":[],
      "people":[
      {"id":"7m2x9q4k1c0v","name":"Kim"}
      ],
      "questions":[],"scales":[],"keep":[]}
      """)
    #expect(result.messages == [])
    #expect(result.tables[Person.self].records.map(\.name) == ["Kim"])
    #expect(result.settings == Array(#"{"format":1,"language":"nl"}"#.utf8))
  }

  @Test func everyBadRecordIsToldAndTheGoodOnesAreRead() {
    let good = #"{"at":"2026-11-21T21:04:00+01:00","text":"ok"}"#
    let bad = [
      #"{"at":"yesterday","text":"x"}"#, #"{"at":"2026-11-21T21:04:00+01:00"}"#, "5",
      #"{"at":"2026-11-21T21:04:00+01:00","text":"x","kind":"nope"}"#,
    ]
    let lines = Trying.read(([good] + bad + [good]).joined(separator: "\n"), as: .jsonl)
    #expect(lines.rejections.map(\.place.line) == [2, 3, 4, 5])
    #expect(lines.rejections.map(\.place.record) == [2, 3, 4, 5])
    #expect(lines.texts.count == 2)
    let array = Trying.read("[" + ([good] + bad + [good]).joined(separator: ",\n") + "]", as: .json)
    #expect(array.rejections.map(\.place.line) == [2, 3, 4, 5])
    #expect(array.texts == lines.texts || array.texts.count == 2)
    #expect(array.rejections.map { "\($0.problem)" } == lines.rejections.map { "\($0.problem)" })
  }

  @Test func whatWasRejectedCanBeMendedAndImported() {
    let result = Trying.read(
      """
      {"at":"2026-11-21T21:04:00+01:00","text":"ok"}
      {"at":"yesterday","text":"mend me"}
      """)
    let file = String(
      decoding: RejectedFile.bytes(result.rejections, of: result, .english), as: UTF8.self)
    #expect(
      file.hasPrefix("# egel: as jsonl, from in\n# egel: in, line 2, column 7, record 2 (at): "))
    let mended = Trying.read(file.replacing("yesterday", with: "2026-11-20T10:00:00+01:00"))
    #expect(mended.messages == [])
    #expect(mended.texts.count == 1)
  }

  @Test func aLongFileOfErrorsDoesNotTakeForever() {
    let line = #"{"at":"never","text":"x"}"# + "\n"
    let result = Trying.read(String(repeating: line, count: 4_000), as: .jsonl)
    #expect(result.rejections.count == 4_000)
    #expect(result.rejections.last?.place.line == 4_000)
  }
}
