internal import EgelCore
internal import JSON

/// What tells an entry of a jrnl text from others, made for one after the other in the same memory.
///
/// It is what `SourceIdentities` makes of a wall clock and a text: the source's kind, no day of its own, the
/// time as it stands in the brackets, no fraction, no zone, and the text.
struct PlainKey {
  private var bytes: [UInt8]
  private var count = 0
  private let timeStart: Int
  private let textStart: Int

  init(_ identities: SourceIdentities) {
    bytes = identities.kind + [UInt8(ascii: "\n")]
    timeStart = bytes.count
    bytes += Array("2026-01-04 20:00 0 \n".utf8)
    textStart = bytes.count
  }

  /// Makes that of an entry, whose text is written into room for so many bytes.
  mutating func make(
    _ clock: WallClock, textOf most: Int, _ write: (inout OutputSpan<UInt8>) -> Void
  ) {
    if bytes.count < textStart &+ most { bytes += Array(repeating: 0, count: 2 &* most) }
    count = unsafe bytes.withUnsafeMutableBufferPointer { buffer in
      let time = UnsafeMutableRawBufferPointer(buffer)
      let (first, second) = clock.words
      unsafe time.storeBytes(of: first.littleEndian, toByteOffset: timeStart, as: UInt64.self)
      unsafe time.storeBytes(of: second.littleEndian, toByteOffset: timeStart + 8, as: UInt64.self)
      var text = unsafe OutputSpan(buffer: buffer, initializedCount: textStart)
      write(&text)
      return unsafe text.finalize(for: buffer)
    }
  }

  /// Looks at the whole of it, and at the text in it.
  func read<Found>(_ look: (_ key: Span<UInt8>, _ text: Span<UInt8>) -> Found) -> Found {
    let key = bytes.span
    return look(key.extracting(0..<count), key.extracting(textStart..<count))
  }
}
