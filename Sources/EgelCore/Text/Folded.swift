/// A word made comparable: whatever the case, the accents, or the way they are composed.
///
/// Latin letters lose their accents by a small table and combining marks are dropped; what the table
/// does not know stays as it is. The standard library has no decomposition of its own to offer.
public struct Folded: Hashable, Comparable, Sendable {
  public let text: String

  public init(_ text: some StringProtocol) {
    var folded = ""
    for scalar in text.lowercased().unicodeScalars where !Self.isMark(scalar) {
      if scalar.isASCII {
        folded.unicodeScalars.append(scalar)
      } else {
        folded += Self.table[scalar] ?? String(scalar)
      }
    }
    self.text = folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  public var isEmpty: Bool { text.isEmpty }

  public func begins(with prefix: Folded) -> Bool {
    text.utf8.starts(with: prefix.text.utf8)
  }

  public static func < (one: Folded, other: Folded) -> Bool {
    one.text.utf8.lexicographicallyPrecedes(other.text.utf8)
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36f).contains(scalar.value)
  }

  private static let table: [Unicode.Scalar: String] = {
    let forms: [(String, String)] = [
      ("a", "àáâãäåāăąǎǟǡǻȁȃȧạảấầẩẫậắằẳẵặ"), ("ae", "æǽ"), ("b", "ḃ"), ("c", "çćĉċč"),
      ("d", "ďđḋ"), ("e", "èéêëēĕėęěȅȇẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵ"), ("h", "ĥħȟ"),
      ("i", "ìíîïĩīĭįıǐȉȋỉị"), ("ij", "ĳ"), ("j", "ĵ"), ("k", "ķǩ"), ("l", "ĺļľŀł"),
      ("m", "ṁ"), ("n", "ñńņňŉǹ"), ("o", "òóôõöøōŏőơǒǫȍȏȯọỏốồổỗộớờởỡợ"), ("oe", "œ"),
      ("p", "ṗ"), ("r", "ŕŗřȑȓ"), ("s", "śŝşšșṡ"), ("ss", "ß"), ("t", "ţťŧțṫ"),
      ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗụủứừửữự"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷȳỳỵỷỹ"), ("z", "źżž"),
      ("'", "’‘ʼ"), ("-", "‐‑–—"),
    ]
    let pairs = forms.flatMap { base, accented in accented.unicodeScalars.map { ($0, base) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
