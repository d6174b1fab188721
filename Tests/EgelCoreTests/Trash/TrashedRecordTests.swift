import EgelJSON
import Testing

@testable import EgelCore

@Suite struct TrashedRecordTests {
  private func read(_ text: String) throws(JSONError) -> TrashedRecord {
    try JSONReader.read(Array(text.utf8)) { (reader) throws(JSONError) in
      try TrashedRecord(&reader)
    }
  }

  @Test(arguments: TrashedRecord.Why.allCases)
  func isReadAsItIsWritten(_ why: TrashedRecord.Why) throws {
    for record in SampleMonth.records {
      let trashed = TrashedRecord(
        id: Versions.first.id, trashedAt: Versions.moment(0), why: why, record: record)
      let text = String(decoding: trashed.bytes, as: UTF8.self)
      #expect(try read(text) == trashed)
      #expect(text.contains(#","record":{"id":"#))
      #expect(trashed.fingerprint == Fingerprint(of: record))
    }
  }

  @Test func givesTheEntryItWas() throws {
    let records = SampleMonth.records.map {
      TrashedRecord(id: Versions.first.id, trashedAt: .epoch, why: .edited, record: $0)
    }
    #expect(try records[0].entry() == nil)
    #expect(try records[1].entry()?.bytes() == SampleMonth.records[1])
    #expect(try records[3].entry()?.text == "daar")
    var broken = records[1]
    broken.record = Array("[]".utf8)
    #expect(throws: JSONError.self) { try broken.entry() }
  }

  @Test func keepsTheBytesOfTheRecordButForWhiteSpace() throws {
    let text =
      #"{ "record" : { "a" : [ 1.0 , "\u0041 b" ] }, "trashed":"2026-11-20T10:00:00Z", "id":"00000000000a" }"#
    let trashed = try read(text)
    #expect(String(decoding: trashed.record, as: UTF8.self) == #"{"a":[1.0,"\u0041 b"]}"#)
    #expect(trashed.why == .edited)
  }

  @Test(arguments: [
    (#"{"trashed":"2026-11-20T10:00:00Z","record":{}}"#, #"the member "id""#),
    (#"{"id":"00000000000a","record":{}}"#, #"the member "trashed""#),
    (#"{"id":"00000000000a","trashed":"2026-11-20T10:00:00Z"}"#, #"the member "record""#),
    (#"{"id":"00000000000a","trashed":"2026-11-20","record":{}}"#, "a time such as"),
    (
      #"{"id":"00000000000a","trashed":"2026-11-20T10:00:00Z","why":"bored","record":{}}"#,
      "one of: deleted"
    ),
    (
      #"{"id":"00000000000a","trashed":"2026-11-20T10:00:00Z","who":"me","record":{}}"#,
      "a member of a trashed record"
    ),
    (
      #"{"id":"00000000000","trashed":"2026-11-20T10:00:00Z","record":{}}"#,
      "an id of twelve characters"
    ),
    (#"{"id":"00000000000a","trashed":"2026-11-20T10:00:00Z","record":{"a":01}}"#, "leading zero"),
    ("[]", "an object"),
  ])
  func refuses(_ text: String, _ expected: String) {
    do throws(JSONError) {
      _ = try read(text)
      Issue.record("read: \(text)")
    } catch {
      #expect("\(error.problem)".contains(expected), "\(error.problem)")
    }
  }
}
