import EgelCore
import EgelExchange
import Testing

/// JSON and JSON lines: the records as they stand.
@Suite struct CopyTests {
  @Test("a full copy has each line as it stands") func full() throws {
    let lines = [
      Sample.record("000000000001", "\"later\":{\"a\":[1,2]},\"text\":\"één\\n\""),
      Sample.record("000000000002", "\"deleted\":\"2026-11-20T23:00:00+01:00\",\"seen\":[]"),
    ]
    let file = try Sample.file(lines[0], lines[1])
    let text = try Sample.export(file, .json(JSONExport()), ExportSelection(.full))
    #expect(text == "{\"egel\":1,\n\"entries\":[\n\(lines[0]),\n\(lines[1])\n]}\n")
    #expect(
      try Sample.export(file, .lines(LineExport()), ExportSelection(.full))
        == "\(lines[0])\n\(lines[1])\n")
  }

  @Test("an empty journal is still an object") func empty() throws {
    let file = try EntryFile(reading: Array("[]".utf8))
    #expect(
      try Sample.export(file, .json(JSONExport()), ExportSelection(.full))
        == "{\"egel\":1,\n\"entries\":[\n]}\n")
    #expect(try Sample.export(file, .lines(LineExport()), ExportSelection(.full)).isEmpty)
  }

  @Test("a record over several lines loses its line feeds") func spread() throws {
    let file = try EntryFile(
      reading: Array("[\n\(Sample.record("000000000001").replacing(",", with: ",\n"))]".utf8))
    #expect(
      try Sample.export(file, .lines(LineExport()), ExportSelection(.full)) == Sample.record(
        "000000000001") + "\n")
  }

  @Test("sections and settings stand around the entries") func sections() {
    var bytes: [UInt8] = []
    let export = JSONExport()
    export.begin(settings: Array("{\"format\":1}".utf8), to: &bytes)
    export.end(
      [.init("people", [Array("{}".utf8), Array("{}".utf8)]), .init("keep", [])], to: &bytes)
    #expect(
      String(decoding: bytes, as: UTF8.self) == """
        {"egel":1,
        "settings":{"format":1},
        "entries":[
        ],
        "people":[
        {},
        {}
        ],
        "keep":[
        ]}

        """)
  }
}
