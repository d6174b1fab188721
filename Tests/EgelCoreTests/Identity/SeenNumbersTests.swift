import EgelCore
import TestSupport
import Testing

@Suite struct SeenNumbersTests {
  @Test func countsAsADictionaryDoes() {
    var random = SeededRandom(seed: 9)
    var seen = SeenNumbers()
    var counts: [UInt64: Int] = [:]
    for round in 0..<5_000 {
      if round == 1_000 { seen.reserve(700) }
      let number = UInt64.random(in: 0..<2_000, using: &random) << UInt64(round & 1 == 0 ? 0 : 40)
      #expect(seen.see(number) == counts[number, default: 0])
      counts[number, default: 0] += 1
    }
  }
}
