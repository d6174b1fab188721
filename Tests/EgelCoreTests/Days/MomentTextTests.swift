import Testing

@testable import EgelCore

@Suite("Moment as text")
struct MomentTextTests {
  @Test(arguments: [
    ("2026-11-20T22:41:07+01:00", 1_795_210_867, 0, 3600),
    ("1970-01-01T00:00:00+00:00", 0, 0, 0),
    ("2038-01-19T03:14:08+00:00", 2_147_483_648, 0, 0),
    ("1936-05-01T12:00:00+00:19:32", -1_062_505_172, 0, 1172),
    ("1969-12-31T23:59:59.5-05:45", 20_699, 500_000_000, -20_700),
    ("2026-11-20T00:00:00.000000001+18:00", 1_795_068_000, 1, 64_800),
    ("2026-11-20T00:00:00.123456789-18:00", 1_795_197_600, 123_456_789, -64_800),
  ])
  func readsAndWrites(_ text: String, _ instant: Int, _ nanoseconds: Int, _ offset: Int) {
    let moment = Moment(text)
    #expect(moment?.instant == Int64(instant))
    #expect(moment?.nanoseconds == UInt32(nanoseconds))
    #expect(moment?.offset == Int32(offset))
    #expect(moment?.description == text)
  }

  @Test(arguments: [
    ("2026-11-20T22:41:07Z", "2026-11-20T22:41:07+00:00"),
    ("2026-11-20T22:41:07-00:00", "2026-11-20T22:41:07+00:00"),
    ("2026-11-20T22:41:07.250Z", "2026-11-20T22:41:07.25+00:00"),
    ("2026-11-20T22:41:07.000000000+01:00", "2026-11-20T22:41:07+01:00"),
    ("2026-11-20T22:41:07.0+01:00:00", "2026-11-20T22:41:07+01:00"),
  ])
  func writesOneForm(_ text: String, _ expected: String) {
    #expect(Moment(text)?.description == expected)
  }

  @Test(arguments: [
    "", "2026-11-20", "2026-11-20T22:41:07", "2026-11-20t22:41:07Z", "2026-11-20T22:41:07z",
    "2026-11-20 22:41:07Z", "2026-11-20T22:41Z", "2026-11-20T22:41:60Z", "2016-12-31T23:59:60Z",
    "2026-11-20T24:00:00Z", "2026-11-20T22:60:07Z", "2026-02-30T22:41:07Z", "2026-11-20T22:41:07.Z",
    "2026-11-20T22:41:07.1234567890Z", "2026-11-20T22:41:07,5Z", "2026-11-20T22:41:07.5",
    "2026-11-20T22:41:07+1:00", "2026-11-20T22:41:07+0100", "2026-11-20T22:41:07+01",
    "2026-11-20T22:41:07+18:01", "2026-11-20T22:41:07+18:00:01", "2026-11-20T22:41:07+01:60",
    "2026-11-20T22:41:07+01:00:60", "2026-11-20T22:41:07 01:00", "2026-11-20T22:41:07+01:00 ",
    " 2026-11-20T22:41:07+01:00", "2026-11-20T22:41:07ZZ", "2026-11-20T22:41:07+01:00Z",
    "0000-12-31T23:00:00Z", "2026-11-20T2a:41:07Z", "2026-11-20T22-41:07Z", "2026-11-20T22:41-07Z",
    "2026-11-20T22:41:07+01-00", "2026-11-20T22:41:07+01:00-00", "2026-11-20T22:41:07+99:00",
  ])
  func refuses(_ text: String) {
    #expect(Moment(text) == nil)
  }

  @Test func anyMomentIsReadAsItIsWritten() throws {
    var random = RepeatableRandom(seed: 2)
    for round in 0..<4000 {
      let moment = try #require(
        Moment(
          instant: .random(in: -62_135_500_000...253_402_200_000, using: &random),
          nanoseconds: round % 2 == 0 ? 0 : .random(in: 0..<1_000_000_000, using: &random),
          offset: round % 3 == 0
            ? .random(in: -64_800...64_800, using: &random)
            : .random(in: -72...72, using: &random) * 900))
      var bytes = Array("at ".utf8)
      moment.append(to: &bytes)
      #expect(String(decoding: bytes, as: UTF8.self) == "at \(moment)")
      #expect(Moment(moment.description) == moment)
      #expect(Moment(utf8: bytes.count - 3) { bytes[$0 + 3] } == moment)
    }
  }

  /// No byte beyond the count is ever asked for: that would trap here.
  @Test func anyCutOrChangedTextIsReadWithinItsBounds() {
    var random = RepeatableRandom(seed: 3)
    let alphabet = Array("0123456789:.+-TZ é".utf8)
    let whole = Array("1936-05-01T12:00:00.123456789+00:19:32".utf8)
    var read = 0
    for length in 0...whole.count {
      for _ in 0..<200 {
        var bytes = Array(whole[..<length])
        if let place = bytes.indices.randomElement(using: &random) {
          bytes[place] = alphabet.randomElement(using: &random) ?? 0
        }
        guard let moment = Moment(utf8: bytes.count, { bytes[$0] }) else { continue }
        read += 1
        #expect(Moment(moment.description) == moment)
      }
    }
    #expect(read > 0)
  }
}
