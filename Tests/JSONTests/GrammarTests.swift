import EgelJSON
import Testing

@Suite struct GrammarTests {
  static let accepted = [
    "0", "-0", "1", "-1", "10", "0.0", "-0.5e-3", "1E+2", "1e0002", "0e0",
    "123456789012345678901234567890",
    "true", "false", "null", "\"\"", "\"a\"", "[]", "{}", "[[],{}]", "[ ]", "{ }",
    " \t\r\n1\n", "[1,2]", "[ 1 , 2 ]", "{\"a\":1}", "{ \"a\" : 1 , \"b\" : 2 }", "{\"\":0}",
    "{\"a\":{\"a\":{\"a\":1}}}", "[{\"a\":1},{\"a\":1}]", "[null,[true,[false]]]",
    "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\u0000\"", "\"\\u00e9\\u00E9\"", "\"\\uD83D\\uDE00\"",
    "\"\\\\u12\"",
    "\"\u{7F}\"", "\"é\"", "\"\u{FFFF}\"", "\"\u{10FFFF}\"", "\"\u{2028}\"", "\"\u{202E}\"",
    "{\"é\":1,\"e\u{301}\":2}", "\"\u{FEFF}\"", "\"/\"", "\"1234567\"", "\"12345678\"",
    "\"123456789\"",
  ]

  @Test(arguments: accepted)
  func accepts(_ text: String) throws {
    let bytes = Array(text.utf8)
    #expect(refusal(of: bytes) == nil)
    #expect(try Value(reading: bytes) == ReferenceParser.parse(bytes))
  }

  static let refused = [
    "", " ", "\n", "[", "]", "{", "}", ",", ":", "[1", "[1,", "{\"a\"", "{\"a\":", "{\"a\":1",
    "{\"a\":1,",
    "[1,]", "[,1]", "[,]", "[1,,2]", "[1 2]", "[1:2]", "[1}", "{1}", "{]", "{\"a\":1,}", "{,}",
    "{\"a\"}",
    "{\"a\":}", "{\"a\" 1}", "{\"a\",1}", "{a:1}", "{'a':1}", "{\"a\":1 \"b\":2}",
    "{\"a\":1,,\"b\":2}",
    "{\"a\"::1}", "{1:1}", "{null:1}", "{\"a\":1]", "[1]]", "{}}", "1 2", "[] []", "[]x", "nul",
    "nulL", "True",
    "NaN", "Infinity", "-Infinity", "undefined", "truefalse", "+1", "01", "-01", "00", "-", "--1",
    "1.", ".5",
    "-.5", "1.e1", "1e", "1e+", "1e1.5", "1.5.5", "0x1", "1_000", "1,000", "[1.]", "1a", "١", "[٣]",
    "'a'", "\"a",
    "\"", "\"\\\"", "\"\\", "\"\\x41\"", "\"\\a\"", "\"\\0\"", "\"\\U0041\"", "\"\\u\"",
    "\"\\u12\"", "\"\\u12g4\"",
    "\"\\u+123\"", "\"\\u 123\"", "\"\\uD800\"", "\"\\uDC00\"", "\"\\uD800\\uD800\"",
    "\"\\uD800x\"",
    "\"\\uD800\\n\"", "\"\\uDE00\\uD83D\"", "\"\\uD83D\\u12\"", "\"\\u00e\"", "\"a\nb\"",
    "\"a\tb\"", "\"\u{0}\"",
    "\"\u{1F}\"", "\u{FEFF}1", "1\u{FEFF}", "\u{A0}1", "\u{2028}1", "\u{0B}1", "1\u{0}", "\u{0}",
    "// c\n1", "/**/1",
    "[1]//", "#", "{\"a\":1,\"a\":1}", "{\"a\":1,\"\\u0061\":2}", "{\"\":1,\"\":2}",
    "[\"a\",\n4\n,1,",
    "{\"a\":{\"b\":1,\"b\":2}}", "[\"\": 1]", "[\"a\" ", "\"a\"b", "\"\\u\u{FF11}123\"", "*",
    "<null>", "{\"a\":/", "[1e]",
  ]

  @Test(arguments: refused)
  func refuses(_ text: String) {
    #expect(refusal(of: text) != nil)
    #expect(throws: JSONError.self) { try Value(reading: Array(text.utf8)) }
    #expect(ReferenceParser.parse(Array(text.utf8)) == nil)
  }

  static let brokenUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC1, 0xBF], [0xC3], [0xC3, 0x28], [0xE0, 0x80, 0x80],
    [0xE0, 0x9F, 0xBF],
    [0xE2, 0x82], [0xE2, 0x28, 0xA1], [0xE2, 0x82, 0x28], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
    [0xF0, 0x80, 0x80, 0x80], [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98],
    [0xF0, 0x9F, 0x98, 0x28],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xFE],
    [0xFF],
  ]

  @Test(arguments: brokenUTF8, ["", "a", "abcdefg", "abcdefgh"])
  func refusesBrokenUTF8(_ bytes: [UInt8], after prefix: String) {
    let text = Array("\"\(prefix)".utf8) + bytes + Array("\"".utf8)
    #expect(refusal(of: text)?.problem == .invalidUTF8(bytes[0]))
    #expect(refusal(of: text)?.offset == 1 + prefix.utf8.count)
    #expect(refusal(of: Array("{".utf8) + text + Array(":1}".utf8)) != nil)
    #expect(refusal(of: bytes) != nil)
  }

  @Test(
    arguments: [
      [0xFE, 0xFF, 0, 0x31], [0xFF, 0xFE, 0x31, 0], [0x31, 0], [0xEF, 0xBB, 0xBF],
      [0xEF, 0xBB, 0xBF, 0x31],
    ] as [[UInt8]])
  func refusesOtherEncodings(_ bytes: [UInt8]) {
    #expect(refusal(of: bytes) != nil)
  }

  @Test func readsOnlyTheRange() throws {
    let bytes = Array("[12345,\"x\"]".utf8)
    let number = try JSONReader.read(bytes, range: 2..<4) { (reader) throws(JSONError) in
      #expect(reader.byte(at: 1) == 0 && reader.byte(at: 4) == 0 && reader.byte(at: -1) == 0)
      #expect(reader.byte(at: 3) == UInt8(ascii: "3"))
      return try reader.integer()
    }
    #expect(number == 23)
    #expect(throws: JSONError.self) {
      try JSONReader.read(bytes, range: 7..<9) { (reader) throws(JSONError) in try reader.text() }
    }
    #expect(throws: JSONError.self) {
      try JSONReader.read(bytes, range: 90..<99) { (reader) throws(JSONError) in try reader.text() }
    }
  }

  @Test func refusesWhatWasLeftOpenOrUnread() {
    let bytes = Array("[1,2]".utf8)
    #expect(throws: JSONError.self) {
      try JSONReader.read(bytes) { (reader) throws(JSONError) in try reader.openArray() }
    }
    #expect(throws: JSONError.self) {
      try JSONReader.read(bytes) { (_) throws(JSONError) in }
    }
  }

  @Test func refusesToMixKeysAndElements() {
    #expect(throws: JSONError.self) {
      try JSONReader.read(Array("[1]".utf8)) { (reader) throws(JSONError) in
        try reader.openArray()
        return try reader.nextKey() == nil
      }
    }
    #expect(throws: JSONError.self) {
      try JSONReader.read(Array("1".utf8)) { (reader) throws(JSONError) in try reader.nextElement()
      }
    }
  }
}
