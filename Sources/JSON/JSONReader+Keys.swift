extension JSONReader {
  /// Passes the next key if it is this one, plainly written and without white space; otherwise
  /// changes nothing.
  ///
  /// For records that mostly have their members in one order: where the key ends need not be looked
  /// for.
  @inlinable @inline(__always)
  package mutating func passKey(_ name: StaticString) throws(JSONError) -> Bool {
    guard frames.top.kind == .object else { return false }
    var start = at
    if frames.top.count > 0 {
      guard bytes[start] == UInt8(ascii: ",") else { return false }
      start &+= 1
    }
    start &+= 1
    let end = start &+ name.utf8CodeUnitCount
    let text = JSONText(start: start, end: end, hasEscapes: false, isASCII: true)
    guard bytes[start &- 1] == UInt8(ascii: "\""), bytes.equals(text, name),
      bytes[end] == UInt8(ascii: "\""), bytes[end &+ 1] == UInt8(ascii: ":")
    else { return false }
    try remember(text)
    value = start
    at = end &+ 2
    return true
  }

  /// Notes a key of the open object and refuses one that stood there before.
  @inlinable @inline(__always)
  mutating func remember(_ text: JSONText) throws(JSONError) {
    let entry = KeyEntry(text: text, fingerprint: KeyEntry.fingerprint(of: text, in: bytes))
    let bit = 1 as UInt64 &<< (entry.fingerprint &>> 58)
    if frames.top.noteKey(bit) { try compare(entry) }
    keys.push(entry)
  }

  @usableFromInline @inline(never)
  mutating func compare(_ entry: KeyEntry) throws(JSONError) {
    let isNew =
      frames.top.count <= Frame.keysWithoutTable
      ? !(frames.top.firstKey..<keys.count).contains { isEqual(keys[$0], entry) }
      : insertIntoTable(entry)
    guard isNew else {
      let key = bytes.checkedString(entry.text)
      throw failure(.repeatedKey(key), at: entry.text.start - 1, isBetween: true)
    }
  }

  private mutating func insertIntoTable(_ entry: KeyEntry) -> Bool {
    if !frames.top.hasTable { startTable() }
    guard var table = tables.popLast() else { return true }
    let isNew = insert(entry, at: keys.count - frames.top.firstKey, into: &table)
    tables.append(table)
    return isNew
  }

  private mutating func startTable() {
    var table = KeyTable()
    for index in frames.top.firstKey..<keys.count {
      _ = insert(keys[index], at: index - frames.top.firstKey, into: &table)
    }
    tables.append(table)
    frames.top.hasTable = true
  }

  private func insert(_ entry: KeyEntry, at place: Int, into table: inout KeyTable) -> Bool {
    table.insert(place, hash: seededHash(entry.text)) { other in
      isEqual(keys[frames.top.firstKey + other], entry)
    }
  }

  /// Seeded by the standard library for each run, so that nobody can prepare keys that collide.
  private func seededHash(_ text: JSONText) -> UInt64 {
    var hasher = Hasher()
    if text.hasEscapes {
      unsafe bytes.decoded(text).withUnsafeBytes { unsafe hasher.combine(bytes: $0) }
    } else {
      unsafe hasher.combine(bytes: bytes.buffer(text.start..<text.end))
    }
    return UInt64(truncatingIfNeeded: hasher.finalize())
  }

  private func isEqual(_ one: KeyEntry, _ other: KeyEntry) -> Bool {
    guard one.fingerprint == other.fingerprint else { return false }
    guard one.text.hasEscapes || other.text.hasEscapes else {
      return bytes.equal(one.text.start..<one.text.end, other.text.start..<other.text.end)
    }
    return bytes.decoded(one.text) == bytes.decoded(other.text)
  }
}
