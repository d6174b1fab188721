extension Bytes {
  /// Appends a whole UTF-8 text with the escapes that the writer makes.
  func appendEscaped(to result: inout [UInt8]) {
    var offset = 0
    while offset < end {
      let limit = offset &+ min(end &- offset, Self.partLength)
      result.append(addingCapacity: Self.room(for: limit &- offset)) { result in
        offset = appendEscaped(from: offset, to: limit, &result)
      }
    }
  }

  /// The same of a text of one part, into room that is enough.
  func appendEscaped(to result: inout OutputSpan<UInt8>) {
    _ = appendEscaped(from: 0, to: end, &result)
  }

  /// How much of a text is written at once: what one part may need is little enough to be asked for.
  static var partLength: Int { 4096 }

  /// A byte becomes six at most, as a scalar of several does; sixteen are stored for some of them.
  static func room(for count: Int) -> Int { count &* 6 &+ Lanes16.count }

  /// Appends the scalars that begin in a part of the text, and says where the next one begins.
  private func appendEscaped(
    from start: Int, to limit: Int, _ result: inout OutputSpan<UInt8>
  ) -> Int {
    var offset = start
    while offset < limit {
      offset = appendPlain(from: offset, to: limit, &result)
      if offset < limit { offset = appendScalar(at: offset, to: &result) }
    }
    return offset
  }

  /// Appends what certainly needs no escape, and the ends of lines, and says where the next thing begins:
  /// sixteen bytes at a time and then eight, of which the first ones count. Nearly all that is escaped is the
  /// end of a line, for which to leave here took as long as for the rest of a short text.
  @inline(__always)
  private func appendPlain(
    from start: Int, to limit: Int, _ result: inout OutputSpan<UInt8>
  ) -> Int {
    unsafe result.withUnsafeMutableBufferPointer { room, count in
      precondition(
        room.count &- count >= (limit &- start) &* 2 &+ Lanes16.count,
        "no room for what is appended")
      let room = unsafe UnsafeMutableRawBufferPointer(
        UnsafeMutableBufferPointer(rebasing: room[count...]))
      var (offset, written) = (start, 0)
      while offset < limit {
        let (plain, seen) = unsafe copyPlain(from: offset, to: room, at: written)
        offset &+= plain
        written &+= plain
        if plain == seen { continue }
        guard offset < limit, self[offset] == UInt8(ascii: "\n") else { break }
        // "\n", the backslash lower.
        unsafe room.storeBytes(
          of: (0x6E5C as UInt16).littleEndian, toByteOffset: written, as: UInt16.self)
        offset &+= 1
        written &+= 2
      }
      count &+= written
      return offset
    }
  }

  /// Copies the next bytes; how many of them are plain before the first that is not, and of how many that is
  /// known.
  @inline(__always)
  private func copyPlain(
    from offset: Int, to room: UnsafeMutableRawBufferPointer, at place: Int
  ) -> (plain: Int, seen: Int) {
    if offset &+ Lanes16.count <= end {
      let lanes = unsafe base.loadUnaligned(fromByteOffset: offset, as: Lanes16.Lanes.self)
      unsafe room.storeBytes(of: lanes, toByteOffset: place, as: Lanes16.Lanes.self)
      let marks = Lanes.mayNeedEscape(lanes)
      if !Lanes16.hasMarks(marks) { return (Lanes16.count, Lanes16.count) }
      return (Lanes16.marks(marks).before, Lanes16.count)
    }
    // Zeros beyond the end are marked as controls are.
    let word = word(at: offset)
    unsafe room.storeBytes(of: word.littleEndian, toByteOffset: place, as: UInt64.self)
    let plain = Lanes.mayNeedEscape(word).trailingZeroBitCount &>> 3
    return (min(plain, end &- offset), min(8, end &- offset))
  }

  /// Appends a scalar that may need an escape, and says where it ends.
  private func appendScalar(at offset: Int, to result: inout OutputSpan<UInt8>) -> Int {
    let length = escapedLength(at: offset)
    if length > 0 {
      appendEscape(at: offset, to: &result)
      return offset &+ length
    }
    let after = min(offset &+ plainLength(at: offset), end)
    unsafe result.append(copying: buffer(offset..<after))
    return after
  }

  /// Whether a valid string stands here as it would be written. What is spelled in digits counts as not:
  /// few texts have any, and to write them anew is no mistake.
  func isAsWritten(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while true {
      offset = first(from: offset, to: range.upperBound, Lanes.mayNotBeAsWritten)
      guard offset < range.upperBound else { return true }
      if self[offset] == UInt8(ascii: "\\") {
        guard Self.isWritten(self[offset + 1]) else { return false }
        offset += 2
      } else {
        guard escapedLength(at: offset) == 0 else { return false }
        offset += plainLength(at: offset)
      }
    }
  }

  /// Whether the writer puts a letter behind a backslash.
  private static func isWritten(_ letter: UInt8) -> Bool {
    letter != UInt8(ascii: "/") && shortEscape(letter) != nil
  }

  /// How many bytes the scalar at an offset takes if it must be escaped, otherwise 0.
  private func escapedLength(at offset: Int) -> Int {
    switch self[offset] {
    case 0..<0x80: 1
    case 0xC2: self[offset + 1] < 0xA0 ? 2 : 0
    case 0xE2: isHidden(self[offset + 1], self[offset + 2]) ? 3 : 0
    default: 0
    }
  }

  /// Line and paragraph separator, and what turns the direction of writing around.
  private func isHidden(_ second: UInt8, _ third: UInt8) -> Bool {
    second == 0x80 && (0xA8...0xAE).contains(third)
      || second == 0x81 && (0xA6...0xA9).contains(third)
  }

  private func plainLength(at offset: Int) -> Int {
    switch self[offset] {
    case 0xC0..<0xE0: 2
    case 0xE0..<0xF0: 3
    case 0xF0...: 4
    default: 1
    }
  }

  private func appendEscape(at offset: Int, to result: inout OutputSpan<UInt8>) {
    result.append(UInt8(ascii: "\\"))
    switch self[offset] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): result.append(self[offset])
    case 0x08: result.append(UInt8(ascii: "b"))
    case 0x0C: result.append(UInt8(ascii: "f"))
    case 0x0A: result.append(UInt8(ascii: "n"))
    case 0x0D: result.append(UInt8(ascii: "r"))
    case 0x09: result.append(UInt8(ascii: "t"))
    default: appendCodeUnit(scalar(at: offset)?.value.value ?? 0xFFFD, to: &result)
    }
  }

  private func appendCodeUnit(_ unit: UInt32, to result: inout OutputSpan<UInt8>) {
    result.append(UInt8(ascii: "u"))
    for place in 1...4 as ClosedRange<UInt32> {
      let digit = UInt8(truncatingIfNeeded: unit &>> (16 &- 4 &* place) & 0xF)
      result.append(digit < 10 ? UInt8(ascii: "0") &+ digit : UInt8(ascii: "a") &+ digit &- 10)
    }
  }
}
