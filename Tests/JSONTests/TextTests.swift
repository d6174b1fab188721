import EgelJSON
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("\"\"", "", false, true), ("\"abc\"", "abc", false, true), ("\"é\"", "é", false, false),
    ("\"a\\nb\"", "a\nb", true, true), ("\"\\u00e9\"", "é", true, true),
    ("\"\\ud83d\\ude00!\"", "😀!", true, true),
    ("\"é\\\"😀\\\\\"", "é\"😀\\", true, false), ("\"\\u0000\\/\"", "\0/", true, true),
    ("\"\\uFFFF\\b\\f\\r\\t\"", "\u{FFFF}\u{8}\u{C}\r\t", true, true),
  ])
  func decodes(_ json: String, _ text: String, hasEscapes: Bool, isASCII: Bool) throws {
    let bytes = Array(json.utf8)
    let seen = try JSONReader.read(bytes) { (reader) throws(JSONError) in
      let seen = try reader.text()
      #expect(Array(reader.makeString(seen).utf8) == Array(text.utf8))
      return seen
    }
    #expect(seen.hasEscapes == hasEscapes && seen.isASCII == isASCII)
    #expect(seen.start == 1 && seen.end == bytes.count - 1)
    #expect(Array(seen.string(in: bytes).utf8) == Array(text.utf8))
    let string = try JSONReader.read(bytes) { (reader) throws(JSONError) in try reader.string() }
    #expect(Array(string.utf8) == Array(text.utf8))
  }

  @Test(arguments: 0..<40)
  func findsTheEndAtEveryLength(_ count: Int) throws {
    for tail in ["", "é", "\\n", "😀"] {
      let json = "[\"\(String(repeating: "x", count: count))\(tail)\",1]"
      #expect(try Value(reading: Array(json.utf8)) == ReferenceParser.parse(Array(json.utf8)))
      #expect(refusal(of: Array(json.utf8.dropLast(4))) != nil)
    }
  }

  @Test func doesNoHarmWithATextFromOtherBytes() throws {
    let long = Array("\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\\\"xxxxx\"".utf8)
    let text = try JSONReader.read(long) { (reader) throws(JSONError) in try reader.text() }
    #expect(text.string(in: []) == "")
    #expect(text.string(in: [1, 2, 3]) == "")
    let other = [UInt8](repeating: 0x5C, count: 37) + [0xD8, 0xFF]
    #expect(!text.string(in: other).isEmpty)
  }

  @Test func comparesWithALiteral() throws {
    let json = Array("{\"a\\u0062c\":\"a\\u0062c\",\"tags\":\"tags\",\"readings-on-me\":1}".utf8)
    try JSONReader.read(json) { (reader) throws(JSONError) in
      try reader.openObject()
      if let key = try reader.nextKey() {
        #expect(key.equals("abc") && !key.equals("abd") && !key.equals("a\\u0062c"))
        #expect(key.string == "abc" && key.rawBytes == Array("a\\u0062c".utf8))
      }
      let text = try reader.text()
      #expect(reader.equals(text, "abc") && !reader.equals(text, "ab"))
      if let key = try reader.nextKey() {
        #expect(key.equals("tags") && !key.equals("tag") && !key.equals("tagt") && !key.equals(""))
      }
      try reader.skip()
      if let key = try reader.nextKey() {
        #expect(key.equals("readings-on-me") && !key.equals("readings-on-mf"))
      }
      try reader.skip()
      _ = try reader.nextKey()
    }
  }

  @Test(arguments: [
    ("{\"id\":1,\"day\":2}", true, true), ("{\"id\":1, \"day\":2}", true, false),
    ("{ \"id\":1,\"day\":2}", false, false), ("{\"\\u0069d\":1,\"day\":2}", false, false),
    ("{\"id\" :1,\"day\":2}", false, false), ("{\"idx\":1,\"days\":2}", false, false),
    ("{\"x\":1,\"id\":2}", false, false),
  ])
  func passesAnExpectedKey(_ json: String, first: Bool, second: Bool) throws {
    let passed = try JSONReader.read(Array(json.utf8)) { (reader) throws(JSONError) in
      try reader.openObject()
      let passesFirst = try reader.passKey("id")
      if passesFirst { try reader.skip() }
      let passesSecond = passesFirst ? try reader.passKey("day") : false
      if passesSecond { try reader.skip() }
      while try reader.nextKey() != nil { try reader.skip() }
      #expect(try !reader.passKey("id"))
      return [passesFirst, passesSecond]
    }
    #expect(passed == [first, second])
  }

  @Test func refusesAnExpectedKeyThatStandsTwice() {
    let error = #expect(throws: JSONError.self) {
      try JSONReader.read(Array("{\"id\":1,\"id\":2}".utf8)) { (reader) throws(JSONError) in
        try reader.openObject()
        while try reader.passKey("id") { try reader.skip() }
      }
    }
    #expect(error?.problem == .repeatedKey("id"))
  }
}
