/// Bytes that are made anew for each of many entries, in the same memory.
struct Scratch: Sendable {
  /// Of these the first ones are made.
  private(set) var bytes: [UInt8] = []
  private(set) var count = 0

  /// Makes at most so many bytes in the place of the last ones.
  mutating func make(atMost most: Int, _ write: (inout OutputSpan<UInt8>) -> Void) {
    if bytes.count < most { bytes = Array(repeating: 0, count: max(most, 2 * bytes.count)) }
    count = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      var made = unsafe OutputSpan(buffer: buffer, initializedCount: 0)
      write(&made)
      return unsafe made.finalize(for: buffer)
    }
  }
}
