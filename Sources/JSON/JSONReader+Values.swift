extension JSONReader {
  /// What kind of value comes next, judged by its first byte; white space is passed.
  @inlinable
  package mutating func peekKind() throws(JSONError) -> JSONKind {
    switch beginValue() {
    case UInt8(ascii: "\""): .string
    case UInt8(ascii: "{"): .object
    case UInt8(ascii: "["): .array
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): .bool
    case UInt8(ascii: "n"): .null
    default: throw unexpected(.value)
    }
  }

  /// Reads `true` or `false`.
  package mutating func bool() throws(JSONError) -> Bool {
    switch beginValue() {
    case UInt8(ascii: "t") where passes("true"): true
    case UInt8(ascii: "f") where passes("false"): false
    default: throw unexpected(.trueOrFalse)
    }
  }

  /// Passes `null` and says so; any other value is left to be read.
  package mutating func skipNull() throws(JSONError) -> Bool {
    guard beginValue() == UInt8(ascii: "n") else { return false }
    guard passes("null") else { throw unexpected(.value) }
    return true
  }

  /// Passes one value of any kind, validating all of it.
  package mutating func skip() throws(JSONError) {
    let depth = frames.count
    repeat {
      try enterOrPassValue()
      while frames.count > depth, try !hasNext() {}
    } while frames.count > depth
  }

  /// Reads one value of any kind as its own bytes, validated, without insignificant white space.
  package mutating func raw() throws(JSONError) -> [UInt8] {
    skipSpace()
    let first = at
    try skip()
    return bytes.withoutSpace(first..<at)
  }

  private mutating func hasNext() throws(JSONError) -> Bool {
    guard frames.top.kind == .object else { return try nextElement() }
    return try nextKey() != nil
  }

  private mutating func enterOrPassValue() throws(JSONError) {
    switch try peekKind() {
    case .object: try openObject()
    case .array: try openArray()
    case .string: _ = try text()
    case .number: at = try scanNumber(.number).end
    case .bool, .null:
      guard passes("true") || passes("false") || passes("null") else { throw unexpected(.value) }
    }
  }

  private mutating func passes(_ word: StaticString) -> Bool {
    let end = at + word.utf8CodeUnitCount
    let text = JSONText(start: at, end: end, hasEscapes: false, isASCII: true)
    guard bytes.equals(text, word) else { return false }
    at = end
    return true
  }
}

extension Bytes {
  /// A validated value without the white space between its tokens.
  fileprivate func withoutSpace(_ range: Range<Int>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    var run = range.lowerBound
    var offset = run
    while offset < range.upperBound {
      if self[offset] == UInt8(ascii: "\"") {
        offset = stringEnd(at: offset, to: range.upperBound)
      } else if self[offset] <= 0x20 {
        unsafe result.append(contentsOf: buffer(run..<offset))
        offset += 1
        run = offset
      } else {
        offset += 1
      }
    }
    unsafe result.append(contentsOf: buffer(run..<range.upperBound))
    return result
  }

  private func stringEnd(at quote: Int, to limit: Int) -> Int {
    var offset = quote + 1
    while true {
      offset = first(from: offset, to: limit, Lanes.quotesOrBackslashes)
      guard self[offset] == UInt8(ascii: "\\") else { return min(offset + 1, limit) }
      offset += 2
    }
  }
}

/// What kind of value comes next.
@usableFromInline
package enum JSONKind: Equatable, Sendable {
  case object, array, string, number, bool, null
}
