/// The grammar of RFC 8259 once more, as plainly as can be, to compare the reader with.
struct ReferenceParser {
  private var rest: ArraySlice<Unicode.Scalar>

  /// The tree, or nil where the text must be refused.
  static func parse(_ text: [UInt8]) -> Value? {
    guard let text = String(validating: text, as: UTF8.self) else { return nil }
    var parser = ReferenceParser(rest: Array(text.unicodeScalars)[...])
    guard let value = parser.value(depth: 0) else { return nil }
    parser.skipSpace()
    return parser.rest.isEmpty ? value : nil
  }

  private mutating func skipSpace() {
    rest = rest.drop { [" ", "\t", "\n", "\r"].contains($0) }
  }

  private mutating func take(_ text: String) -> Bool {
    guard rest.starts(with: text.unicodeScalars) else { return false }
    rest = rest.dropFirst(text.unicodeScalars.count)
    return true
  }

  private mutating func value(depth: Int) -> Value? {
    skipSpace()
    if rest.first == "{" || rest.first == "[" { return container(depth: depth + 1) }
    if rest.first == "\"" { return string().map(Value.string) }
    if take("true") { return .bool(true) }
    if take("false") { return .bool(false) }
    if take("null") { return .null }
    return number()
  }

  private mutating func container(depth: Int) -> Value? {
    guard depth <= 512 else { return nil }
    let isObject = rest.removeFirst() == "{"
    var members: [Value.Member] = []
    skipSpace()
    if take(isObject ? "}" : "]") { return isObject ? .object([]) : .array([]) }
    repeat {
      guard let key = isObject ? key() : [], let value = value(depth: depth) else { return nil }
      if isObject, members.contains(where: { $0.key == key }) { return nil }
      members.append(Value.Member(key: key, value: value))
      skipSpace()
    } while take(",")
    guard take(isObject ? "}" : "]") else { return nil }
    return isObject ? .object(members) : .array(members.map(\.value))
  }

  private mutating func key() -> [Unicode.Scalar]? {
    skipSpace()
    guard let key = string() else { return nil }
    skipSpace()
    return take(":") ? key : nil
  }

  private mutating func string() -> [Unicode.Scalar]? {
    guard take("\"") else { return nil }
    var units: [UInt16] = []
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"":
        let text = String(validating: units, as: UTF16.self)
        return text.map { Array($0.unicodeScalars) }
      case "\\":
        guard let unit = escape() else { return nil }
        units.append(unit)
      case "\u{0}"..."\u{1F}": return nil
      default: units += UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter
      }
    }
    return nil
  }

  private mutating func escape() -> UInt16? {
    let short: [Unicode.Scalar: UInt16] = [
      "\"": 0x22, "\\": 0x5C, "/": 0x2F, "b": 8, "f": 12, "n": 10, "r": 13, "t": 9,
    ]
    guard let letter = rest.popFirst() else { return nil }
    guard letter == "u" else { return short[letter] }
    let digits = rest.prefix(4)
    rest = rest.dropFirst(4)
    guard digits.count == 4, digits.allSatisfy(\.properties.isASCIIHexDigit) else { return nil }
    return UInt16(String(String.UnicodeScalarView(digits)), radix: 16)
  }

  private mutating func number() -> Value? {
    let plain = rest.prefix { "+-.0123456789eE".unicodeScalars.contains($0) }
    let text = String(String.UnicodeScalarView(plain))
    guard text.wholeMatch(of: /-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+\-]?[0-9]+)?/) != nil else {
      return nil
    }
    rest = rest.dropFirst(plain.count)
    return .number(text)
  }
}
