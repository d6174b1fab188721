/// A word made comparable: whatever the case, the accents, or the way they are composed.
///
/// Latin letters lose their accents by a small table; what the table does not know stays as it is, with
/// its marks, and is compared as the standard library compares strings: however it is composed.
package struct Folded: Hashable, Comparable, Sendable {
  package let text: String

  package init(_ text: some StringProtocol) {
    self.init(String(text))
  }

  /// The same of a string, which most are: what is generic is slow from another module.
  package init(_ text: String) {
    self.text = Self.ascii(text) ?? Self.folded(text)
  }

  /// What was made comparable before.
  init(isFolded text: String) {
    self.text = text
  }

  /// As `folded`, for what has only ASCII in it: most names and words. Nil for anything else.
  static func ascii(_ text: String) -> String? {
    let bytes = text.utf8Span.span
    var folded: [UInt8] = []
    folded.reserveCapacity(bytes.count)
    var isBehindSpace = false
    for place in bytes.indices {
      switch bytes[place] {
      case 0x80...: return nil
      case 0x09...0x0D, UInt8(ascii: " "): isBehindSpace = !folded.isEmpty
      case let byte:
        if isBehindSpace { folded.append(UInt8(ascii: " ")) }
        isBehindSpace = false
        let isCapital = UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte
        folded.append(isCapital ? byte | 0x20 : byte)
      }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  private static func folded(_ text: String) -> String {
    var folded = ""
    var isPlain = true
    for scalar in text.lowercased().unicodeScalars where !(isPlain && isMark(scalar)) {
      let plain = scalar.isASCII ? nil : table[scalar]
      isPlain = scalar.isASCII || plain != nil
      if scalar.isASCII {
        folded.unicodeScalars.append(scalar)
      } else {
        folded += plain ?? String(scalar)
      }
    }
    return folded.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  package var isEmpty: Bool { text.isEmpty }

  package func begins(with prefix: Folded) -> Bool {
    text.hasPrefix(prefix.text)
  }

  package static func < (one: Folded, other: Folded) -> Bool {
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

  /// Whether one letter beyond ASCII is folded to both of these.
  static func isOneLetter(_ first: UInt8, _ second: UInt8) -> Bool {
    switch (first, second) {
    case (UInt8(ascii: "a"), UInt8(ascii: "e")), (UInt8(ascii: "i"), UInt8(ascii: "j")),
      (UInt8(ascii: "o"), UInt8(ascii: "e")), (UInt8(ascii: "s"), UInt8(ascii: "s")):
      true
    default: false
    }
  }
}
