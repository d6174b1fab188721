extension JSONReader {
  /// Enters an object; its keys follow with `nextKey`.
  @inlinable @inline(__always)
  package mutating func openObject() throws(JSONError) {
    guard beginValue() == UInt8(ascii: "{") else { throw unexpected(.object) }
    try open(.object)
  }

  /// Enters an array; its elements follow with `nextElement`.
  @inlinable @inline(__always)
  package mutating func openArray() throws(JSONError) {
    guard beginValue() == UInt8(ascii: "[") else { throw unexpected(.array) }
    try open(.array)
  }

  /// Reads the next key of the open object, after which exactly one value must be read, or nil at
  /// its end.
  @inlinable @inline(__always)
  package mutating func nextKey() throws(JSONError) -> JSONKey? {
    guard frames.top.kind == .object else { throw unexpected(.object) }
    skipSpace()
    if bytes[at] == UInt8(ascii: "}") {
      close()
      return nil
    }
    if frames.top.count > 0 { try passComma(before: UInt8(ascii: "}")) }
    guard bytes[at] == UInt8(ascii: "\"") else { throw misplaced(missingKey) }
    let text = try scanShort(from: at &+ 1)
    var colon = text.end &+ 1
    if bytes[colon] <= 0x20 { colon = bytes.spaceEnd(from: colon) }
    guard bytes[colon] == UInt8(ascii: ":") else { throw misplaced(.colon, at: colon) }
    try remember(text)
    value = at
    at = colon &+ 1
    return JSONKey(text: text, bytes: bytes)
  }

  /// Goes to the next element of the open array, or says that there is none and leaves it.
  @inlinable @inline(__always)
  package mutating func nextElement() throws(JSONError) -> Bool {
    guard frames.top.kind == .array else { throw unexpected(.array) }
    skipSpace()
    if bytes[at] == UInt8(ascii: "]") {
      close()
      return false
    }
    if frames.top.count > 0 { try passComma(before: UInt8(ascii: "]")) }
    frames.top.count &+= 1
    return true
  }

  @inlinable @inline(__always)
  mutating func open(_ kind: Frame.Kind) throws(JSONError) {
    guard frames.count <= Self.depthLimit else {
      throw failure(.tooDeep(limit: Self.depthLimit), at: at)
    }
    frames.push(Frame(kind: kind, opening: at, firstKey: keys.count))
    at &+= 1
  }

  @inlinable @inline(__always)
  mutating func close() {
    at &+= 1
    value = frames.top.opening
    keys.cut(to: frames.top.firstKey)
    if frames.top.hasTable { tables.removeLast() }
    frames.cut(to: frames.count &- 1)
  }

  /// Passes the comma and refuses one that has nothing after it.
  @inlinable @inline(__always)
  mutating func passComma(before closing: UInt8) throws(JSONError) {
    guard bytes[at] == UInt8(ascii: ",") else { throw missingComma(before: closing) }
    var next = at &+ 1
    if bytes[next] <= 0x20 { next = bytes.spaceEnd(from: next) }
    guard bytes[next] != closing else { throw trailingComma(before: next) }
    at = next
  }

  @usableFromInline var missingKey: JSONPhrase {
    mutating get { frames.top.count > 0 ? .key : .keyOrEnd }
  }
}
