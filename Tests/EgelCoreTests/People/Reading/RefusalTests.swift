import EgelCore
import EgelJSON
import TestSupport
import Testing

struct RefusalTests {
  @Test(arguments: [
    (#"{"name":"Kim"}"#, #": expected the member "id" but found none"#),
    (#"{"id":"7m2x9q4k1c0v"}"#, #": expected the member "name" but found none"#),
    (
      #"{"id":"7m2x9q4k1c0","name":"K"}"#,
      #".id: expected an id of twelve characters but found "7m2x9q4k1c0""#
    ),
    (#"{"id":"7m2x9q4k1c0v","name":7}"#, ".name: expected a string but found 7"),
    (
      #"{"id":"7m2x9q4k1c0v","name":"K","forms":[{"form":"a"},{"how":"b"}]}"#,
      #".forms[1]: expected the member "form" but found none"#
    ),
    (
      #"{"id":"7m2x9q4k1c0v","name":"K","forms":[{"form":"a","since":"201"}]}"#,
      #".forms[0].since: expected a date such as "2019", "2019-05" or "2019-05-11" but found "201""#
    ),
    (
      #"{"id":"7m2x9q4k1c0v","name":"K","died":"2019-13"}"#,
      #".died: expected a date such as "2019", "2019-05" or "2019-05-11" but found "2019-13""#
    ),
    (#"{"id":"7m2x9q4k1c0v","name":"K","name":"L"}"#, ": the key 'name' stands twice"),
    (
      #"{"id":"7m2x9q4k1c0v","name":"K","others":[{"id":"7m2x9q4k1c0w","name":"K"}]}"#,
      ": expected others of the same id but found another id"
    ),
  ])
  func refusesPerson(_ line: String, _ why: String) {
    #expect(refusal(of: Person.self, line) == why)
  }

  @Test(arguments: [
    (#"{}"#, #": expected the member "parties" but found none"#),
    (#"{"parties":["x"]}"#, #".parties[0]: expected an id of twelve characters but found "x""#),
    (
      #"{"parties":[],"chapters":[{},{"home":"here"}]}"#,
      #".chapters[1].home: expected one of: together, partly, apart, far but found "here""#
    ),
    (
      #"{"parties":[],"stances":[{"form":"open"}]}"#,
      #".stances[0]: expected the member "person" but found none"#
    ),
    (
      #"{"parties":[],"slowings":[{}]}"#,
      #".slowings[0]: expected the member "since" but found none"#
    ),
    (
      #"{"parties":[],"slowings":[{"since":"2026-01-01","affected":[{"person":"me0000000000"}]}]}"#,
      #".slowings[0].affected[0]: expected the member "answer" but found none"#
    ),
    (
      #"{"parties":[],"slowings":[{"since":"2026-01-01","held":["sex"]}]}"#,
      #".slowings[0].held[0]: expected one of: intensity, frequency, depth, closeness but found "sex""#
    ),
    (#"{"parties":[],"hidden":"yes"}"#, ".hidden: expected true or false but found a string"),
  ])
  func refusesRelationship(_ line: String, _ why: String) {
    let whole = line.replacing("{", with: #"{"id":"7m2x9q4k1c0v","#, maxReplacements: 1)
      .replacing(",}", with: "}")
    #expect(refusal(of: Relationship.self, whole) == why)
  }

  @Test(arguments: [
    (#"{"dimension":"time"}"#, #": expected the member "parties" but found none"#),
    (#"{"parties":[]}"#, #": expected the member "dimension" but found none"#),
    (
      #"{"parties":[],"dimension":"time","consents":[{"answer":"yes"}]}"#,
      #".consents[0]: expected the member "person" but found none"#
    ),
    (
      #"{"parties":[],"dimension":"time","earlier":[{"text":"a"}]}"#,
      #".earlier[0]: expected the member "until" but found none"#
    ),
    (
      #"{"parties":[],"dimension":"time","review":"2026"}"#,
      #".review: expected a day such as "2026-11-20" but found "2026""#
    ),
  ])
  func refusesAgreement(_ line: String, _ why: String) {
    let whole = line.replacing("{", with: #"{"id":"7m2x9q4k1c0v","#, maxReplacements: 1)
    #expect(refusal(of: Agreement.self, whole) == why)
  }

  @Test func whatIsCutOffIsRefused() {
    let line = RecordTextTests.relationships[3]
    for length in 0..<line.utf8.count {
      let cut = String(decoding: line.utf8.prefix(length), as: UTF8.self)
      #expect(refusal(of: Relationship.self, cut) != nil)
    }
  }

  @Test func aFlippedBitIsRefusedOrReadBackAsWhatItBecame() throws {
    var random = SeededRandom(seed: 5)
    var accepted = 0
    for line in RecordTextTests.relationships {
      for place in 0..<line.utf8.count {
        var bytes = Array(line.utf8)
        bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &random)
        guard let lineage = try? read(Relationship.self, text(bytes)) else { continue }
        accepted += 1
        let again = try read(Relationship.self, text(lineage.shown.bytes()))
        #expect(again.shown == lineage.shown)
      }
    }
    #expect(accepted > 0)
  }
}
