internal import EgelCore
internal import EgelJSON

/// The text of a source that is not JSON, checked once: UTF-8, no NUL, a byte order mark passed over.
struct SourceText {
  let bytes: [UInt8]
  /// Where the text begins, after a byte order mark.
  let start: Int

  /// The text, or what is wrong with its bytes.
  static func check(_ source: ImportSource) -> Result<SourceText, Wrong> {
    let bytes = source.bytes
    let nul = ByteScan.first(0, in: bytes, 0..<bytes.count)
    if nul < bytes.count {
      return .failure(
        Wrong(
          source, .expected(.plainText, found: JSONPhrase(nl: "een NUL-byte", en: "a NUL byte")),
          at: nul, nil))
    }
    guard isValid(bytes.span) else {
      let at = firstWrong(bytes)
      return .failure(Wrong(source, .invalidUTF8(bytes[min(at, bytes.count - 1)]), at: at, nil))
    }
    return .success(SourceText(bytes))
  }

  private static func isValid(_ bytes: Span<UInt8>) -> Bool {
    do {
      _ = try UTF8Span(validating: bytes)
      return true
    } catch {
      return false
    }
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// What is wrong with the first bytes of a source, which say that it is UTF-16, or UTF-8 in JSON, where
  /// that must not be said.
  static func wrongMark(_ source: ImportSource, allowsMark: Bool) -> Rejection? {
    let bytes = source.bytes
    if let name = wideName(bytes) {
      let advice = Bilingual(
        nl: "iconv -f \(name) -t UTF-8 BESTAND | egel import -",
        en: "iconv -f \(name) -t UTF-8 FILE | egel import -")
      return Wrong(source, .expected(.same("UTF-8"), found: .same(name)), at: 0, advice).rejection
    }
    guard bytes.starts(with: [0xEF, 0xBB, 0xBF]), !allowsMark, bytes.count > 3,
      bytes[3] == UInt8(ascii: "{") || bytes[3] == UInt8(ascii: "[")
    else { return nil }
    return Wrong(source, .byteOrderMark, at: 0, nil).rejection
  }

  /// What a text of two or four bytes to a character is called, by its mark, or by where its zeros lie.
  private static func wideName(_ bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      return "UTF-32"
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return "UTF-16" }
    let groups = min(bytes.count, 64) / 4
    let zeros = (0..<4).map { place in
      (0..<groups).count { bytes[$0 * 4 + place] == 0 } * 2 > groups
    }
    return wide.first { $0.zeros == zeros }?.name
  }

  private static let wide: [(name: String, zeros: [Bool])] = [
    ("UTF-16LE", [false, true, false, true]), ("UTF-16BE", [true, false, true, false]),
    ("UTF-32LE", [false, true, true, true]), ("UTF-32BE", [true, true, true, false]),
  ]

  struct Wrong: Error {
    let rejection: Rejection

    init(_ source: ImportSource, _ problem: JSONError.Problem, at offset: Int, _ advice: Bilingual?)
    {
      let place = LineCounter.place(of: offset, in: source)
      var rejection = Rejection(
        Rejection.Place(file: source.name, line: place.line, column: place.column), problem,
        isFatal: true)
      rejection.advice = advice
      self.rejection = rejection
    }
  }

  /// The first byte that is not UTF-8, found by going through the text.
  private static func firstWrong(_ bytes: [UInt8]) -> Int {
    var decoder = UTF8()
    var input = bytes.makeIterator()
    var offset = 0
    while case .scalarValue(let scalar) = decoder.decode(&input) {
      offset += UTF8.width(scalar)
    }
    return offset
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }
}

extension JSONPhrase {
  static var plainText: JSONPhrase { JSONPhrase(nl: "tekst", en: "text") }
}
