import EgelJSON
import Foundation
import Testing

private func written(_ write: (inout JSONWriter) -> Void) -> String {
  var writer = JSONWriter(reserving: 64)
  write(&writer)
  return String(decoding: writer.bytes, as: UTF8.self)
}

@Suite struct JSONWriterTests {
  @Test func placesCommasAndNewlines() {
    let text = written { writer in
      writer.beginArray()
      for id in ["a", "b"] {
        writer.newline()
        writer.beginObject()
        writer.key("id")
        writer.string(id)
        writer.key("n" + id)
        writer.beginArray()
        writer.integer(-1)
        writer.bool(true)
        writer.null()
        writer.beginObject()
        writer.endObject()
        writer.raw(Array("[ 7 ]".utf8)[0...])
        writer.endArray()
        writer.endObject()
      }
      writer.newline()
      writer.endArray()
      writer.newline()
    }
    let first = "{\"id\":\"a\",\"na\":[-1,true,null,{},[ 7 ]]}"
    let second = "{\"id\":\"b\",\"nb\":[-1,true,null,{},[ 7 ]]}"
    #expect(text == "[\n\(first),\n\(second)\n]\n")
  }

  @Test func writesAnEmptyListOverTwoLinesAndRecordsOnTheirOwn() {
    #expect(
      written {
        $0.beginArray()
        $0.newline()
        $0.endArray()
        $0.newline()
      } == "[\n]\n")
    #expect(
      written {
        $0.integer(1)
        $0.newline()
        $0.integer(2)
        $0.newline()
      } == "1\n2\n")
  }

  @Test func beginsAnewWhenTakenOrReset() {
    var writer = JSONWriter()
    writer.beginArray()
    writer.integer(1)
    writer.newline()
    #expect(writer.take() == Array("[1".utf8))
    writer.beginObject()
    writer.reset()
    writer.integer(2)
    #expect(writer.bytes == Array("2".utf8))
  }

  @Test(arguments: [
    ("\"\\/", "\\\"\\\\/"), ("\u{8}\u{C}\n\r\t", "\\b\\f\\n\\r\\t"),
    ("\u{0}\u{1B}\u{1F} ", "\\u0000\\u001b\\u001f "),
    ("~\u{7F}\u{80}\u{9F}\u{A0}", "~\\u007f\\u0080\\u009f\u{A0}"), ("é€😀\u{301}", "é€😀\u{301}"),
    (
      "\u{2027}\u{2028}\u{2029}\u{202A}\u{202E}\u{202F}",
      "\u{2027}\\u2028\\u2029\\u202a\\u202e\u{202F}"
    ),
    ("\u{2065}\u{2066}\u{2069}\u{206A}", "\u{2065}\\u2066\\u2069\u{206A}"),
    ("<script>&'", "<script>&'"),
    ("1234567\"890", "1234567\\\"890"), ("\u{10FFFF}\u{FEFF}", "\u{10FFFF}\u{FEFF}"), ("", ""),
  ])
  func escapesWhatIsNotSafeAndNothingElse(_ text: String, _ escaped: String) throws {
    let json = written { $0.string(text) }
    #expect(Array(json.utf8) == Array("\"\(escaped)\"".utf8))
    let key = written {
      $0.beginObject()
      $0.key(text)
      $0.null()
      $0.endObject()
    }
    #expect(Array(key.utf8) == Array("{\"\(escaped)\":null}".utf8))
    let again = try JSONReader.read(Array(json.utf8)) { (reader) throws(JSONError) in
      try reader.string()
    }
    #expect(Array(again.utf8) == Array(text.utf8))
  }

  @Test func readsBackEveryScalarBelowThreeThousand() throws {
    let text = String(
      String.UnicodeScalarView((0..<0x2FFF).compactMap { Unicode.Scalar(UInt32($0)) }))
    let json = written { $0.string(text) }
    let again = try JSONReader.read(Array(json.utf8)) { (reader) throws(JSONError) in
      try reader.string()
    }
    #expect(Array(again.utf8) == Array(text.utf8))
  }

  @Test func isUnderstoodByFoundation() throws {
    let value = try Value(reading: DamageTests.document)
    let ours = try JSONSerialization.jsonObject(with: Data(value.written)) as? NSArray
    let theirs = try JSONSerialization.jsonObject(with: Data(DamageTests.document)) as? NSArray
    #expect(ours != nil && ours == theirs)
  }

  @Test func writesTheSameAgainAfterReading() throws {
    let once = try Value(reading: DamageTests.document).written
    #expect(try Value(reading: once).written == once)
  }
}
