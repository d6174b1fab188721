import TestSupport
import Testing

@testable import EgelJSON

/// A string that is jumped over ends where a walk from byte to byte says.
@Suite struct JumpTests {
  @Test(arguments: 0..<40 as Range<UInt64>)
  func endsAtItsQuote(_ seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let rare = Array("\"\\\\\n\u{1F}".utf8)
    let common = Array("abc xyz{}[]:,é\u{7F}\u{20}".utf8)
    for length in 0..<150 {
      let bytes =
        Array("\"".utf8)
        + (0..<length).map { _ in
          let letters = Int.random(in: 0..<60, using: &random) == 0 ? rare : common
          return letters.randomElement(using: &random) ?? 0x20
        } + Array(Bool.random(using: &random) ? "\\\"\"}".utf8 : "\"}".utf8)
      #expect(Self.jump(bytes) == Self.walk(bytes), "\(seed): \(length)")
    }
  }

  private static func jump(_ bytes: [UInt8]) -> Int? {
    JSONReader.glance(bytes, bytes.indices) { glance -> Int? in
      guard glance.jumpString() else { return nil }
      defer { glance.at = bytes.count }
      return glance.at
    }
  }

  private static func walk(_ bytes: [UInt8]) -> Int? {
    var isEscaped = false
    for place in 1..<bytes.count {
      if bytes[place] < 0x20 { return nil }
      if bytes[place] == UInt8(ascii: "\""), !isEscaped { return place + 1 }
      isEscaped = bytes[place] == UInt8(ascii: "\\") && !isEscaped
    }
    return nil
  }
}
