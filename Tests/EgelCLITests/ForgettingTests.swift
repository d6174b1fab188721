import EgelCLI
import TestSupport
import Testing

/// `person forget --redact` leaves a person nowhere, in records of every kind.
@Suite struct ForgettingTests {
  private static let files = [
    (
      "people",
      #"{"id":"33b0000000s1","name":"Sam"}"#,
      #"{"id":"7m2x9q4k1c0v","name":"Noor","forms":[{"form":"open","how":"as Sam does"}],"care":"Sam","#
        + #""aims":["Sam","rest"],"notes":"of Sam"}"#
    ),
    (
      "relationships",
      #"{"id":"55b0000000s1","parties":["me0000000000","33b0000000s1"]}"#,
      #"{"id":"5abc000000s1","parties":["me0000000000","7m2x9q4k1c0v"],"chapters":[{"labels":["as Sam"],"#
        + #""shares":["home","Sam"]}],"stances":[{"person":"33b0000000s1","form":"open"}],"#
        + #""slowings":[{"since":"2026-11-01","affected":[{"person":"33b0000000s1","answer":"yes"}],"words":"Sam"}]}"#
    ),
    (
      "agreements",
      #"{"id":"44b0000000s1","parties":["me0000000000","33b0000000s1"],"dimension":"time"}"#,
      #"{"id":"4abc000000s1","parties":["me0000000000","7m2x9q4k1c0v"],"dimension":"time","#
        + #""consents":[{"person":"33b0000000s1","answer":"yes"}],"earlier":[{"until":"2026-01-01","text":"Sam"}]}"#
    ),
    (
      "questions", #"{"id":"66b0000000s1","nl":"Hoe gaat het met Sam?","en":"How is Sam?"}"#,
      #"{"id":"6abc000000s1","nl":"En nu?"}"#
    ),
    (
      "scales",
      #"{"id":"77b0000000s1","scale":"s","own":{"about":"self","question":"Sam?","words":["Sam","no"]}}"#,
      #"{"id":"7abc000000s1","scale":"near","off":true}"#
    ),
    (
      "keep",
      #"{"id":"88b0000000s1","kind":"exercise","day":"2026-11-20","exercise":"x","about":["33b0000000s1"],"#
        + #""answers":["","Sam"]}"#,
      #"{"id":"8abc000000s1","kind":"plan","day":"2026-11-20","if":"Sam calls","text":"walk"}"#
    ),
  ]

  @Test func nothingIsLeft() throws {
    let stage = Stage()
    for (name, first, second) in Self.files {
      stage.sandbox.write("[\n\(first),\n\(second)\n]\n", to: ".local/share/egel/\(name).json")
    }
    #expect(run(["person", "forget", "Sam", "--redact", "--yes"], in: stage.world) == 0)
    for (name, first, second) in Self.files {
      let left = try #require(stage.sandbox.read(".local/share/egel/\(name).json"))
      #expect(!left.contains("Sam"), "\(left)")
      // The person's own records are marks now, with their ids; in others the id is nowhere.
      let lines = left.split(separator: "\n").filter { !$0.hasPrefix(#"{"id":"33b0000000s1""#) }
      #expect(!lines.contains { $0.contains("33b0000000s1") }, "\(left)")
      for id in [first, second].compactMap({ $0.split(separator: "\"").dropFirst(3).first }) {
        #expect(left.contains(id))
      }
    }
  }
}
