import EgelJSON
import Testing

@Suite struct JSONErrorTests {
  struct Case: CustomTestStringConvertible {
    let text: String
    let place: String
    let words: String
    var testDescription: String { text }

    init(_ text: String, _ place: String, _ words: String) {
      self.text = text
      self.place = place
      self.words = words
    }
  }

  static let cases = [
    Case("", "1:1 @0 x", "expected a value but found the end of the text"),
    Case("\u{FEFF}1", "1:1 @0 x", "a byte order mark stands before the text"),
    Case("[1 x]", "1:4 @3 x", "expected a comma or ']' but found 'x'"),
    Case("{\"a\":1 2}", "1:8 @7 x", "expected a comma or '}' but found '2'"),
    Case("[\n {\"day\":tru}]", "2:9 @10 x[0].day", "expected a value but found 'tru'"),
    Case("[1,\n2,\n]", "3:1 @7 x", "expected a value after the comma but found ']'"),
    Case("{\"a\":1,}", "1:8 @7 x", "expected a key after the comma but found '}'"),
    Case("{\"a\":[1,{\"b\":01}]}", "1:14 @13 x.a[1].b", "a number with a leading zero"),
    Case("[\"é😀\", ?]", "1:8 @11 x[1]", "expected a value but found '?'"),
    Case("{\"a\":1,\"a\":2}", "1:8 @7 x", "the key 'a' stands twice"),
    Case("[{\"k\":[{\"a\":1,\"\\u0061\":2}]}]", "1:15 @14 x[0].k[0]", "the key 'a' stands twice"),
    Case("{\"a\" 1}", "1:6 @5 x", "expected a colon but found '1'"),
    Case("{1:1}", "1:2 @1 x", "expected a key or '}' but found '1'"),
    Case("{\"a\":1,2:2}", "1:8 @7 x", "expected a key but found '2'"),
    Case("[1,\"ab", "1:7 @6 x[1]", "the text ends inside a string"),
    Case("[1,", "1:4 @3 x[1]", "the text ends inside an array"),
    Case("[1", "1:3 @2 x", "the text ends inside an array"),
    Case("{\"a\":", "1:6 @5 x.a", "the text ends inside an object"),
    Case("{\"a\"", "1:5 @4 x", "the text ends inside an object"),
    Case("[\"\\uD800\"]", "1:3 @2 x[0]", "a lone surrogate"),
    Case("[\"\\u12\"]", "1:7 @6 x[0]", "expected four hexadecimal digits but found '\"'"),
    Case("[\"\\q\"]", "1:3 @2 x[0]", "no escape begins with a backslash and 'q'"),
    Case(
      "[\"\u{1B}\"]", "1:3 @2 x[0]", "a control character in a string, \\u{1B}, must be escaped"),
    Case("[1] \u{1B}", "1:5 @4 x", "expected the end of the text but found '\\u{1B}'"),
    Case("[1] \u{202E}", "1:5 @4 x", "expected the end of the text but found '\\u{202E}'"),
    Case("[-]", "1:3 @2 x[0]", "expected a digit but found ']'"),
    Case(
      "{\"a b\":{\"\u{1B}\\u001b\":?}}", "1:10 @9 x['a b']",
      "a control character in a string, \\u{1B}, must be escaped"),
    Case(
      "{\"a b\":{\"\\u001b\":?}}", "1:18 @17 x['a b']['\\u{1B}']", "expected a value but found '?'"),
  ]

  @Test(arguments: cases)
  func saysWhatAndWhere(_ example: Case) throws {
    let error = try #require(refusal(of: example.text))
    let path = error.pathText(root: "x")
    #expect("\(error.line):\(error.column) @\(error.offset) \(path)" == example.place)
    #expect(error.problem.description == example.words)
  }

  @Test func countsInvalidBytesAsColumns() throws {
    let error = try #require(refusal(of: [0x5B, 0x22, 0xC3, 0xA9, 0xFF, 0xFE, 0x22, 0x5D]))
    #expect(error.column == 4)
    #expect(error.problem.description == "the byte 0xFF is not valid UTF-8 here")
    let later = JSONError.Problem.expected(.wholeNumber, found: .same("x"))
    try JSONReader.read([0x31, 0xFF, 0xFE], range: 0..<1) { (reader) throws(JSONError) in
      _ = try reader.integer()
      #expect(reader.error(later, at: 0).column == 1)
    }
  }

  @Test func letsARecordRefuseAValue() throws {
    let problem = JSONError.Problem.expected(
      JSONPhrase(nl: "een dag", en: "a day"), found: .quoted("yester\u{7}day"))
    let text = Array("[{\"day\":\"x\"},\n{\"day\": \"yesterday\"}]".utf8)
    let error = #expect(throws: JSONError.self) {
      try JSONReader.read(text) { (reader) throws(JSONError) in
        try reader.openArray()
        while try reader.nextElement() {
          try reader.openObject()
          while try reader.nextKey() != nil {
            if try reader.text().count > 1 { throw reader.error(problem) }
          }
        }
      }
    }
    #expect(error?.problem == problem)
    #expect(error?.pathText(root: "entries") == "entries[1].day")
    #expect(error?.description == "line 2, column 9: expected a day but found 'yester\\u{7}day'")
  }

  @Test func pointsToTheContainerThatWasJustRead() throws {
    let text = Array("{\"a\":1,\"list\":[1,[2],3]}".utf8)
    let error = try JSONReader.read(text) { (reader) throws(JSONError) in
      try reader.openObject()
      _ = try reader.nextKey()
      try reader.skip()
      _ = try reader.nextKey()
      try reader.skip()
      let error = reader.error(.outOfRange("3"))
      _ = try reader.nextKey()
      return error
    }
    #expect(error.offset == 14)
    #expect(error.path == [.key("list")])
    #expect(error.under([.index(3)]).pathText(root: "entries") == "entries[3].list")
  }

  @Test func shortensWhatItQuotes() {
    let key = String(repeating: "k", count: 1000)
    let error = refusal(of: "{\"\(key)\":1,\"\(key)\":2}")
    #expect((error?.description.count ?? 1000) < 120)
  }

  @Test(arguments: [
    ("\"a\"", "a string"), ("{}", "an object"), ("[]", "an array"), ("true", "true"),
    ("null", "null"),
    ("1.5", "1.5"), ("1e2", "1e2"), ("x", "'x'"),
  ])
  func namesTheOtherKind(_ text: String, _ found: String) {
    let error = #expect(throws: JSONError.self) {
      try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in try reader.integer() }
    }
    #expect(error?.description.hasSuffix("expected a whole number but found \(found)") == true)
    guard case .expected(_, let phrase) = error?.problem else {
      Issue.record("\(String(describing: error))")
      return
    }
    // A kind of value is called what it is; what stands in the file stays as it is.
    #expect((phrase.dutch != phrase.english) == found.contains(" "))
  }
}
