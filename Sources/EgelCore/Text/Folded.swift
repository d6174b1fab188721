/// A word made comparable: whatever the case, the accents, or the way they are composed.
///
/// Latin letters lose their accents by a small table; what the table does not know stays as it is, with
/// its marks, and is compared as the standard library compares strings: however it is composed.
public struct Folded: Hashable, Comparable, Sendable {
  public let text: String

  public init(_ text: some StringProtocol) {
    var folded = ""
    var isPlain = true
    for scalar in text.lowercased().unicodeScalars where !(isPlain && Self.isMark(scalar)) {
      let plain = scalar.isASCII ? nil : Self.table[scalar]
      isPlain = scalar.isASCII || plain != nil
      if scalar.isASCII {
        folded.unicodeScalars.append(scalar)
      } else {
        folded += plain ?? String(scalar)
      }
    }
    self.text = folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  public var isEmpty: Bool { text.isEmpty }

  public func begins(with prefix: Folded) -> Bool {
    text.hasPrefix(prefix.text)
  }

  public static func < (one: Folded, other: Folded) -> Bool {
    one.text < other.text
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    (0x300...0x36f).contains(scalar.value)
  }

  static let table: [Unicode.Scalar: String] = {
    let forms: [(String, String)] = [
      ("a", "àáâãäåāăąǎǟǡǻȁȃȧḁạảấầẩẫậắằẳẵặ"), ("ae", "æǽ"), ("b", "ḃḅḇ"), ("c", "çćĉċčḉ"),
      ("d", "ďđḋḍḏḑḓ"), ("e", "èéêëēĕėęěȅȇȩḕḗḙḛḝẹẻẽếềểễệ"), ("f", "ḟ"), ("g", "ĝğġģǧǵḡ"),
      ("h", "ĥħȟḣḥḧḩḫẖ"), ("i", "ìíîïĩīĭįıǐȉȋḭḯỉị"), ("ij", "ĳ"), ("j", "ĵǰ"), ("k", "ķǩḱḳḵ"),
      ("l", "ĺļľŀłḷḹḻḽ"), ("m", "ḿṁṃ"), ("n", "ñńņňŉǹṅṇṉṋ"),
      ("o", "òóôõöøōŏőơǒǫǭȍȏȫȭȯȱṍṏṑṓọỏốồổỗộớờởỡợ"), ("oe", "œ"), ("p", "ṕṗ"), ("r", "ŕŗřȑȓṙṛṝṟ"),
      ("s", "śŝşšșṡṣṥṧṩ"), ("ss", "ß"), ("t", "ţťŧțṫṭṯṱẗ"),
      ("u", "ùúûüũūŭůűųưǔǖǘǚǜȕȗṳṵṷṹṻụủứừửữự"), ("v", "ṽṿ"), ("w", "ŵẁẃẅẇẉẘ"), ("x", "ẋẍ"),
      ("y", "ýÿŷȳẏẙỳỵỷỹ"), ("z", "źżžẑẓẕ"), ("'", "’‘ʼ"), ("-", "‐‑–—"),
    ]
    let pairs = forms.flatMap { base, accented in accented.unicodeScalars.map { ($0, base) } }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }()
}
