import EgelJSON
import Testing

@Suite struct RawTests {
  @Test(arguments: [
    (" 1.50 ", "1.50"), ("\"a b\\u00e9 \\\" c\"", "\"a b\\u00e9 \\\" c\""),
    ("[ 1 ,\n\t2 ]", "[1,2]"),
    ("{ \"a b\" : [ true , null ] , \"c\" : \" \\\\\" }", "{\"a b\":[true,null],\"c\":\" \\\\\"}"),
    ("[]", "[]"), ("{ }", "{}"), ("[\"x\" , \"\\\\\" , \" \" ]", "[\"x\",\"\\\\\",\" \"]"),
  ])
  func keepsTokensAndDropsSpace(_ text: String, _ raw: String) throws {
    let bytes = try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in
      try reader.raw()
    }
    #expect(String(decoding: bytes, as: UTF8.self) == raw)
  }

  @Test func validatesWhatItHandsOn() {
    for text in ["[1,]", "{\"a\":1,\"a\":2}", "\"\\x\"", "01"] {
      #expect(throws: JSONError.self) {
        try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in try reader.raw() }
      }
    }
  }

  @Test func passesNullAndLeavesOtherValues() throws {
    let text = Array("[null,false,1]".utf8)
    try JSONReader.read(text) { (reader) throws(JSONError) in
      try reader.openArray()
      _ = try reader.nextElement()
      #expect(try reader.skipNull())
      _ = try reader.nextElement()
      #expect(try !reader.skipNull())
      #expect(try reader.bool() == false)
      _ = try reader.nextElement()
      #expect(try reader.peekKind() == .number)
      #expect(try reader.integer() == 1)
      #expect(reader.offset == 13)
      #expect(try !reader.nextElement())
    }
  }
}
