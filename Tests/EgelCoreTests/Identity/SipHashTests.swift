import TestSupport
import Testing

@testable import EgelCore

@Suite struct SipHashTests {
  /// The vectors published with the algorithm: key 00 to 0f, the input 00, 01, 02 and so on.
  @Test(
    arguments: [
      (0, 0x726f_db47_dd0e_0e31), (1, 0x74f8_39c5_93dc_67fd), (2, 0x0d6c_8009_d9a9_4f5a),
      (3, 0x8567_6696_d7fb_7e2d), (4, 0xcf27_94e0_2771_87b7), (5, 0x1876_5564_cd99_a68d),
      (6, 0xcbc9_466e_58fe_e3ce), (7, 0xab02_00f5_8b01_d137), (8, 0x93f5_f579_9a93_2462),
      (15, 0xa129_ca61_49be_45e5), (63, 0x958a_324c_eb06_4572),
    ] as [(UInt8, UInt64)])
  func agreesWithThePublishedVectors(_ length: UInt8, _ hash: UInt64) {
    #expect(SipHash.hash(0..<length) == hash)
    #expect(Reference.hash(Array(0..<length)) == hash)
  }

  @Test func agreesWithAnotherImplementationForAnyLength() {
    var random = SeededRandom(seed: 5)
    for length in Array(0..<40) + [63, 64, 65, 255, 256, 257, 600] {
      let bytes = (0..<length).map { _ in UInt8.random(in: 0...255, using: &random) }
      #expect(SipHash.hash(bytes) == Reference.hash(bytes), "\(length) bytes")
      let fingerprint = Fingerprint(of: bytes)
      #expect(fingerprint.asIdentifier == Identifier(bits: Reference.hash(bytes)))
    }
  }

  @Test func aFingerprintOfKnownBytesNeverChanges() {
    #expect(Fingerprint(of: Array(0..<15)).description == "2aeac54vwhf5")
  }

  /// Written from the description of the algorithm, word by word over a padded message.
  private enum Reference {
    static func hash(_ bytes: [UInt8]) -> UInt64 {
      var message = bytes
      while message.count % 8 != 7 { message.append(0) }
      message.append(UInt8(bytes.count % 256))
      let key: [UInt64] = [0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908]
      let constants = Array("somepseudorandomlygeneratedbytes".utf8)
      var state = (0..<4).map { bigEndian(constants[($0 * 8)..<($0 * 8 + 8)]) ^ key[$0 % 2] }
      for start in stride(from: 0, to: message.count, by: 8) {
        let word = bigEndian(message[start..<(start + 8)].reversed())
        state[3] ^= word
        for _ in 0..<2 { mix(&state) }
        state[0] ^= word
      }
      state[2] ^= 0xff
      for _ in 0..<4 { mix(&state) }
      return state.reduce(0, ^)
    }

    private static func mix(_ state: inout [UInt64]) {
      for (one, other, turn) in [(0, 1, 13), (2, 3, 16), (0, 3, 21), (2, 1, 17)] {
        state[one] &+= state[other]
        state[other] = turned(state[other], UInt64(turn)) ^ state[one]
        if turn == 13 || turn == 17 { state[one] = turned(state[one], 32) }
      }
    }

    private static func turned(_ word: UInt64, _ places: UInt64) -> UInt64 {
      word << places | word >> (64 - places)
    }

    private static func bigEndian(_ bytes: some Sequence<UInt8>) -> UInt64 {
      bytes.reduce(0) { $0 << 8 | UInt64($1) }
    }
  }
}
