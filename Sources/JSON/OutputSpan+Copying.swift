// Bytes that lie elsewhere are copied as one: appended one by one, each is a test and a store.

extension OutputSpan<UInt8> {
  /// Appends bytes for which there is room.
  @unsafe @inlinable @inline(__always)
  package mutating func append(copying bytes: UnsafeRawBufferPointer) {
    unsafe withUnsafeMutableBufferPointer { room, count in
      precondition(bytes.count <= room.count &- count, "no room for what is appended")
      guard let from = bytes.baseAddress, let start = room.baseAddress else { return }
      unsafe UnsafeMutableRawPointer(start + count).copyMemory(from: from, byteCount: bytes.count)
      count &+= bytes.count
    }
  }

  /// Appends bytes for which there is room.
  @inlinable @inline(__always)
  package mutating func append(copying bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe append(copying: $0) }
  }

  /// Appends what a program's own words are made of.
  @inlinable @inline(__always)
  package mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { unsafe append(copying: UnsafeRawBufferPointer($0)) }
  }
}

extension [UInt8] {
  /// Appends bytes of another array, or of a part of one.
  @inlinable @inline(__always)
  package mutating func append(copying bytes: Span<UInt8>) {
    append(addingCapacity: bytes.count) { $0.append(copying: bytes) }
  }

  /// Appends what a program's own words are made of.
  @inlinable @inline(__always)
  package mutating func append(_ literal: StaticString) {
    append(addingCapacity: literal.utf8CodeUnitCount) { $0.append(literal) }
  }
}
