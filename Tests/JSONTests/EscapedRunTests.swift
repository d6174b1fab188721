import EgelJSON
import Testing

/// What is copied many bytes at a time is what is copied one by one, wherever something to escape stands.
@Suite struct EscapedRunTests {
  private static let specials = [
    "\n", "\"", "\\", "\u{1}", "\u{7F}", "\u{85}", "\u{2028}", "é", "😀", "…",
  ]

  @Test(arguments: specials)
  func everywhereInAText(_ special: String) {
    for before in 0...50 {
      for after in [0, 1, 7, 8, 15, 16, 17, 40] {
        agree(plain(before) + special + plain(after))
        agree(plain(before) + special + special + plain(after) + special)
      }
    }
  }

  @Test(arguments: specials)
  func whereOnePartOfALongTextEnds(_ special: String) {
    for before in 4_080...4_100 { agree(plain(before) + special + plain(4_096) + special) }
  }

  private func plain(_ count: Int) -> String {
    String((0..<count).map { Character(Unicode.Scalar(UInt8(ascii: "a") + UInt8($0 % 26))) })
  }

  private func agree(_ text: String) {
    var written: [UInt8] = []
    JSONWriter.append(string: Array(text.utf8).span, to: &written)
    let expected = "\"" + text.unicodeScalars.map(Self.escaped).joined() + "\""
    #expect(String(decoding: written, as: UTF8.self) == expected)
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\n": "\\n"
    case "\"", "\\": "\\\(scalar)"
    case "\u{1}": "\\u0001"
    case "\u{7F}": "\\u007f"
    case "\u{85}": "\\u0085"
    case "\u{2028}": "\\u2028"
    default: String(scalar)
    }
  }
}
