import EgelCore
import EgelExchange
import TestSupport
import Testing

/// The schema of what may come in, held to what import takes.
@Suite struct ImportSchemaTests {
  private static let at = #""at":"2026-11-20T22:41:07+01:00""#

  static let taken = [
    #"{\#(at),"text":"x"}"#, #"{"day":"2026-11-20","text":"x"}"#,
    #"{"at":"2026-11-20","text":"x"}"#,
    #"{"at":"2026-11-20 22:41","text":"x","id":null,"tags":null,"kind":null}"#,
    #"{"at":"2026-11-20t22:41:07,5+0130","text":"x"}"#, #"{"at":"2026-11-20T22:41z","text":"x"}"#,
    #"{"at":"2026-11-20T22:41:07-18:00","text":"x"}"#, #"{"at":"2026-11-20T22:41+18","text":"x"}"#,
    #"{\#(at),"about":"Kim"}"#, #"{\#(at),"about":["Kim",{"name":"Bo"},"3k9vq2m7xw4t"]}"#,
    #"{\#(at),"tags":"home"}"#, #"{\#(at),"feelings":["calm",{"word":"sad","strength":4}]}"#,
    #"{\#(at),"readings":[{"scale":"near","about":"Kim","answer":7}]}"#,
    #"{\#(at),"readings":[{"scale":"near","about":{"name":"Kim"},"answer":null}]}"#,
    #"{\#(at),"kind":"check-in"}"#, #"{\#(at),"whose":"ours"}"#, #"{\#(at),"outcome":"done"}"#,
    #"{\#(at),"asked":{"question":"x"}}"#, #"{\#(at),"text":"x","weather":{"t":3}}"#,
    #"{\#(at),"text":"x","zone":"Europe/Amsterdam","private":true,"sealed":"2027-01-01"}"#,
  ]

  /// What an export has of entries that are gone.
  static let gone = [
    #"{"id":"3k9vq2m7xw4t","day":"2026-11-20",\#(at),"deleted":"2026-11-21T00:00:00Z","seen":[]}"#,
    #"{"id":"3k9vq2m7xw4t","day":"2026-11-20",\#(at),"moved":"2026-12","seen":[]}"#,
  ]

  static let refused = [
    #"{"text":"x"}"#, #"{\#(at)}"#, #"{\#(at),"text":""}"#, #"{\#(at),"text":null}"#,
    #"{\#(at),"kind":"note"}"#, #"{\#(at),"readings":[]}"#, #"{\#(at),"about":[]}"#,
    #"{\#(at),"feelings":[""]}"#, #"{"at":"soon","text":"x"}"#,
    #"{"at":"2026-11-20T24:00","text":"x"}"#,
    #"{"at":"2026-11-20T22:41+18:30","text":"x"}"#, #"{"at":null,"text":"x"}"#,
    #"{\#(at),"text":"x","id":"3k9"}"#, #"{\#(at),"text":"x","kind":"poem"}"#,
    #"{\#(at),"text":"x","about":[7]}"#, #"{\#(at),"text":"x","tags":[7]}"#,
    #"{\#(at),"text":"x","feelings":[{"word":"sad","strength":11}]}"#,
    #"{\#(at),"text":"x","readings":[{"scale":"near"}]}"#, #"{\#(at),"text":"x","private":"yes"}"#,
    #"{\#(at),"text":"x","sealed":"2026-13-01"}"#, #"{\#(at),"text":7}"#, #"[]"#,
  ]

  @Test("what import takes fits", arguments: taken + gone) func fits(_ record: String) throws {
    #expect(Trying.read(record, as: .jsonl).messages == [])
    #expect(try SchemaChecker(Schema.bytes(of: .incoming)).accepts(record))
  }

  @Test("what import refuses does not fit", arguments: refused)
  func doesNotFit(_ record: String) throws {
    #expect(Trying.read(record, as: .jsonl).messages.count == 1)
    #expect(!(try SchemaChecker(Schema.bytes(of: .incoming)).accepts(record)))
  }

  @Test("what stands in the files may come in") func files() throws {
    let checker = try SchemaChecker(Schema.bytes(of: .incoming))
    var records = RandomRecords(seed: 3)
    for _ in 0..<200 {
      var entry = records.entry()
      entry.text = "x"
      let text = String(decoding: entry.bytes(), as: UTF8.self)
      #expect(checker.accepts(text), "\(text)")
    }
  }
}
