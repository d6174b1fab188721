// What is not `private` here is `mutating` only to be handed the reader's address: a reader that is
// borrowed
// is copied to the stack first (Swift 6.3), which made the callers 1.5 times slower.
extension JSONReader {
  /// An error about the latest value, or about another place, with the path to it.
  package func error(_ problem: JSONError.Problem, at offset: Int? = nil) -> JSONError {
    JSONError(problem: problem, path: path(isBetween: false), offset: offset ?? value, in: bytes)
  }

  /// An error at an offset; between two values it concerns the container, and not the value before.
  @usableFromInline @inline(never)
  mutating func failure(
    _ problem: JSONError.Problem, at offset: Int, isBetween: Bool = false
  ) -> JSONError {
    JSONError(problem: problem, path: path(isBetween: isBetween), offset: offset, in: bytes)
  }

  /// An error for a value of another kind than expected.
  @usableFromInline @inline(never)
  mutating func unexpected(_ expected: JSONPhrase, at offset: Int? = nil) -> JSONError {
    mismatch(expected, at: offset ?? at, isBetween: false)
  }

  /// An error for something other than the mark or key that must stand between two values.
  @usableFromInline @inline(never)
  mutating func misplaced(_ expected: JSONPhrase, at offset: Int? = nil) -> JSONError {
    mismatch(expected, at: offset ?? at, isBetween: true)
  }

  @usableFromInline @inline(never)
  mutating func missingComma(before closing: UInt8) -> JSONError {
    misplaced(
      JSONPhrase(
        nl: "een komma of '\(Unicode.Scalar(closing))'",
        en: "a comma or '\(Unicode.Scalar(closing))'"))
  }

  @usableFromInline @inline(never)
  mutating func trailingComma(before closing: Int) -> JSONError {
    let expected: JSONPhrase =
      frames.top.kind == .object
      ? JSONPhrase(nl: "een sleutel na de komma", en: "a key after the comma")
      : JSONPhrase(nl: "een waarde na de komma", en: "a value after the comma")
    return misplaced(expected, at: closing)
  }

  /// What stands at an offset, short and in quotes unless it is a value.
  func shown(at offset: Int) -> JSONPhrase {
    guard offset < bytes.end else { return .endOfText }
    guard let scalar = bytes.scalar(at: offset) else {
      let byte = Visible.byte(bytes[offset])
      return JSONPhrase(nl: "de byte \(byte)", en: "the byte \(byte)")
    }
    let word = word(at: offset)
    return .quoted(word.isEmpty ? String(scalar.value) : word)
  }

  private mutating func mismatch(_ expected: JSONPhrase, at offset: Int, isBetween: Bool)
    -> JSONError
  {
    if offset >= bytes.end, let container = frames.top.kind.words {
      return failure(.endsInside(container), at: offset, isBetween: isBetween)
    }
    let found = isBetween ? shown(at: offset) : shownValue(at: offset)
    return failure(.expected(expected, found: found), at: offset, isBetween: isBetween)
  }

  private func shownValue(at offset: Int) -> JSONPhrase {
    switch bytes[offset] {
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "\""): .text
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .same(word(at: offset))
    default:
      ["true", "false", "null"].first { $0 == word(at: offset) }.map { .same($0) }
        ?? shown(at: offset)
    }
  }

  /// The letters, digits and marks of a number from an offset on, at most sixty.
  private func word(at offset: Int) -> String {
    let plain = (offset..<min(offset + 60, bytes.end)).prefix { index in
      let scalar = Unicode.Scalar(bytes[index])
      return scalar.isASCII
        && (scalar.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains(scalar))
    }
    return unsafe String(decoding: bytes.buffer(plain.startIndex..<plain.endIndex), as: UTF8.self)
  }

  private func path(isBetween: Bool) -> [JSONError.Step] {
    var steps: [JSONError.Step] = []
    for depth in 1..<max(frames.count, 1) {
      let isTop = depth == frames.count - 1
      let frame = frames[depth]
      if isTop && isBetween || frame.count == 0 { continue }
      let keyEnd = isTop ? keys.count : frames[depth + 1].firstKey
      steps.append(step(in: frame, keyEnd: keyEnd))
    }
    return steps
  }

  private func step(in frame: Frame, keyEnd: Int) -> JSONError.Step {
    guard frame.kind == .object, keyEnd > frame.firstKey else { return .index(frame.count - 1) }
    return .key(bytes.checkedString(keys[keyEnd - 1].text))
  }
}

extension Frame.Kind {
  fileprivate var words: JSONPhrase? {
    switch self {
    case .document: nil
    case .object: .object
    case .array: .array
    }
  }
}
