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

  /// Appends the first of sixteen bytes. All of them are stored, for which there is room.
  @inline(__always)
  mutating func append(_ first: Int, of lanes: ByteLanes.Lanes) {
    unsafe withUnsafeMutableBufferPointer { room, count in
      precondition(room.count &- count >= ByteLanes.count, "no room for what is appended")
      unsafe UnsafeMutableRawBufferPointer(room).storeBytes(
        of: lanes, toByteOffset: count, as: ByteLanes.Lanes.self)
      count &+= first
    }
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
