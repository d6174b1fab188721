import EgelJSON
import Testing

@Suite struct DamageTests {
  static let document = Array(
    """
    [
    {"id":"3k9vq2m7xw4t","day":"2026-11-20","about":["7m2x9q4k1c0v",{"name":"Zoë"}],"text":"één \\"regel\\"\\n😀"},
    {"id":"p0f6d1zc8n2r", "readings": {"near.7m2x":7,"n\\u00e9":-0.5e+3}, "deep":[[[{"a":null}],true],false],
    "on":true,"off":false,"no":null,"k1":1,"k2":2,"k3":3,"k4":4,"k5":5,"k6":6,"k7":7,"k8":8,"k9":9,"kA":10,"kB":11,
    "text":"\\ud83d\\ude00 € \\/ \\b\\f\\r\\t \\u001b 12345678901234567890123456789012345678901234567890"}
    ]

    """.utf8)

  @Test func isWholeToBeginWith() throws {
    let value = try Value(reading: Self.document)
    #expect(value == ReferenceParser.parse(Self.document))
    #expect(try Value(reading: value.written) == value)
  }

  @Test func refusesItCutAnywhere() {
    for end in 0..<(Self.document.count - 2) {
      #expect(refusal(of: Array(Self.document[..<end])) != nil)
    }
  }

  @Test(
    arguments: [0x00, 0x20, 0x22, 0x2C, 0x30, 0x5C, 0x5D, 0x7B, 0x80, 0xC3, 0xE2, 0xF0] as [UInt8])
  func agreesWithTheReferenceWhenAByteIsReplaced(_ byte: UInt8) throws {
    // Every seventh place for each byte, each byte beginning elsewhere: together they meet every
    // place.
    for place in stride(from: Int(byte) % 7, to: Self.document.count, by: 7) {
      var damaged = Self.document
      damaged[place] = byte
      guard refusal(of: damaged) == nil else { continue }
      let value = try Value(reading: damaged)
      #expect(value == ReferenceParser.parse(damaged))
      #expect(try Value(reading: value.written) == value)
    }
  }
}
