import EgelJSON
import Testing

@testable import EgelCore

@Suite struct ExtraMembersTests {
  private func members(_ text: String) throws -> ExtraMembers {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in
      var members = ExtraMembers()
      try reader.openObject()
      while let key = try reader.nextKey() { try members.keep(key, from: &reader) }
      return members
    }
  }

  private func text(_ members: ExtraMembers) -> String {
    var writer = JSONWriter()
    writer.beginObject()
    members.write(to: &writer)
    writer.endObject()
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("{}", "{}"),
    (#"{"b":1,"a":2,"":3,"B":4,"aa":5}"#, #"{"":3,"B":4,"a":2,"aa":5,"b":1}"#),
    (#"{"é":1,"z":2,"\u00e8":3}"#, #"{"z":2,"è":3,"é":1}"#),
    (
      #"{"a": { "c" : [ 1.0, 1e2 ,"x  y\u0041\/" ] , "b":null } }"#,
      #"{"a":{"c":[1.0,1e2,"x  y\u0041\/"],"b":null}}"#
    ),
    (#"{"a":12345678901234567890.0,"b":-0}"#, #"{"a":12345678901234567890.0,"b":-0}"#),
    ("{\"e\u{301}\":1,\"\u{e9}\":2}", "{\"e\u{301}\":1,\"\u{e9}\":2}"),
  ])
  func areKeptInTheOrderOfTheirNamesWithTheirOwnBytes(_ given: String, _ kept: String) throws {
    let members = try members(given)
    #expect(Array(text(members).utf8) == Array(kept.utf8))
    #expect(members.isEmpty == (given == "{}"))
  }

  @Test(arguments: [
    (#"{"a":1}"#, #"{"b":2}"#, #"{"a":1,"b":2}"#),
    (#"{"a":1}"#, #"{"a":2}"#, #"{"a":2}"#),
    (#"{"a":[1],"c":1}"#, #"{"a":[1],"b":1}"#, #"{"a":[1],"b":1,"c":1}"#),
    ("{\"\u{e9}\":1}", "{\"e\u{301}\":2}", "{\"e\u{301}\":2,\"\u{e9}\":1}"),
  ])
  func joinByNameAndTheGreaterValue(_ one: String, _ other: String, _ joined: String) throws {
    let (one, other) = (try members(one), try members(other))
    #expect(Array(text(one.joined(with: other)).utf8) == Array(joined.utf8))
    #expect(Array(text(other.joined(with: one)).utf8) == Array(joined.utf8))
  }
}
