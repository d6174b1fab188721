import EgelJSON
import Testing

private struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return (state ^ (state >> 29)) &* 0xBF58_476D_1CE4_E5B9 ^ (state >> 32)
  }
}

@Suite struct RandomTests {
  private static let tokens = [
    "{", "}", "[", "]", ",", ":", "\"a\":", "\"\\u0061\":", "\"b\":1", "\"\"", "\"x\\ny\"",
    "\"é😀\"", "\"", "\\",
    "true", "null", "0", "-1.5e3", "12", " ", "\n", "\"\\ud83d\\ude00\"", "\"\\ud83d\"", "1",
    ",\"c\":[",
  ]

  @Test(arguments: 0..<20 as Range<UInt64>)
  func agreesWithTheReferenceOnRandomTokens(_ seed: UInt64) throws {
    var generator = Generator(state: seed)
    for _ in 0..<50 {
      let count = Int.random(in: 1...9, using: &generator)
      let text = (0..<count).compactMap { _ in Self.tokens.randomElement(using: &generator) }
        .joined()
      compare(Array(text.utf8))
    }
  }

  @Test(arguments: 0..<20 as Range<UInt64>)
  func agreesWithTheReferenceOnRandomDocuments(_ seed: UInt64) {
    var generator = Generator(state: seed &+ 1000)
    for _ in 0..<10 {
      var text = Array(Self.document(depth: 4, &generator).utf8)
      compare(text)
      for _ in 0..<3 {
        text[Int.random(in: 0..<text.count, using: &generator)] = .random(
          in: 0...255, using: &generator)
        compare(text)
      }
    }
  }

  private func compare(_ text: [UInt8]) {
    let expected = ReferenceParser.parse(text)
    #expect((try? Value(reading: text)) == expected, "\(String(decoding: text, as: UTF8.self))")
    #expect((refusal(of: text) == nil) == (expected != nil))
  }

  private static func document(depth: Int, _ generator: inout Generator) -> String {
    let space = ["", "", " ", "\n\t"].randomElement(using: &generator) ?? ""
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &generator) {
    case 0: return space + "\(Int.random(in: -100_000...100_000, using: &generator))"
    case 1: return "\"\(text(&generator))\"" + space
    case 2: return ["true", "false", "null"].randomElement(using: &generator) ?? "null"
    case 3: return "\(Double.random(in: -1...1, using: &generator))"
    case 4:
      let elements = (0..<4).map { _ in document(depth: depth - 1, &generator) }
      return "[\(elements.joined(separator: "," + space))]"
    default:
      let members = (0..<4).map {
        "\"\(text(&generator))\($0)\":\(space)\(document(depth: depth - 1, &generator))"
      }
      return "{\(space)\(members.joined(separator: ",")) }"
    }
  }

  private static func text(_ generator: inout Generator) -> String {
    let pieces = [
      "a", "bcdefgh", "é", "\u{301}", "😀", "\\n", "\\u00e9", "\\\\", "\\\"", "€", "\u{7F}", "/",
    ]
    let count = Int.random(in: 0...6, using: &generator)
    return (0..<count).compactMap { _ in pieces.randomElement(using: &generator) }.joined()
  }
}
