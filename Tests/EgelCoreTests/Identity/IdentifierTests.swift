import TestSupport
import Testing

@testable import EgelCore

@Suite struct IdentifierTests {
  @Test(
    arguments: [
      ("000000000000", 0), ("000000000001", 1), ("00000000000z", 31), ("000000000010", 32),
      ("zzzzzzzzzzzz", (1 << 60) - 1), ("0123456789ab", 0x0004_4321_4c74_254b),
      ("g00000000000", 1 << 59),
    ] as [(String, UInt64)])
  func isReadAsItIsWritten(_ text: String, _ bits: UInt64) {
    #expect(Identifier(text)?.bits == bits)
    #expect(Identifier(bits: bits).description == text)
    #expect(Fingerprint(text)?.description == text)
    #expect(Fingerprint(text)?.asIdentifier == Identifier(text))
  }

  @Test func anyBitsAreReadAsTheyAreWrittenAndOrderedAsTheirCharacters() {
    var random = SeededRandom(seed: 3)
    var last = Identifier(bits: 0)
    for _ in 0..<500 {
      let id = Identifier(bits: random.next())
      let bytes = Array(id.description.utf8)
      #expect(Identifier(id.description) == id)
      #expect(Identifier { bytes[$0] } == id)
      #expect(bytes.count == Identifier.length)
      let isBefore = last.description.utf8.lexicographicallyPrecedes(bytes)
      #expect((last < id) == isBefore)
      let fingerprints = [last, id].compactMap { Fingerprint($0.description) }
      #expect((fingerprints[0] < fingerprints[1]) == isBefore)
      last = id
    }
  }

  @Test func everyCharacterOfTheAlphabetAndNoOtherIsRead() {
    let alphabet = "0123456789abcdefghjkmnpqrstvwxyz"
    for byte in 0...255 as ClosedRange<UInt8> {
      let isOne = alphabet.utf8.contains(byte)
      for place in [0, 5, 11] {
        let id = Identifier { $0 == place ? byte : UInt8(ascii: "7") }
        #expect((id != nil) == isOne, "\(byte) at \(place)")
      }
    }
  }

  @Test func isReadFromTwoWordsAsFromItsCharacters() {
    let word = { (bytes: ArraySlice<UInt8>) in bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) } }
    for byte in 0...255 as ClosedRange<UInt8> {
      for place in 0..<16 {
        var bytes = Array("7z0g4k9mxa1b,\"xy".utf8)
        bytes[place] = byte
        let id = Identifier(utf8: word(bytes[..<8]), word(bytes[8...]))
        #expect(id == Identifier { bytes[$0] }, "\(byte) at \(place)")
      }
    }
  }

  @Test(arguments: [
    "", "00000000000", "0000000000000", "00000000000O", "00000000000l", "00000000000u",
    "00000000000A", "00000000000é", "0000000000é", " 00000000000", "0000-0000000",
    "00000000000\u{0}",
    "０00000000000",
  ])
  func refuses(_ text: String) {
    #expect(Identifier(text) == nil)
    #expect(Fingerprint(text) == nil)
  }

  @Test func beginsWithItsFirstCharacters() {
    let id = Identifier(bits: 0x0004_4321_4c74_254b)
    #expect(["", "0", "0123", "0123456789ab"].allSatisfy(id.begins(with:)))
    #expect(!["1", "0124", "0123456789abc", "0123456789AB"].contains(where: id.begins(with:)))
  }

  @Test func onlySixtyBitsCount() {
    #expect(Identifier(bits: .max) == Identifier("zzzzzzzzzzzz"))
  }
}
