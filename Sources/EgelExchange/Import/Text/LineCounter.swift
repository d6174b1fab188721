/// Lines and columns of offsets that only go forward, so that each byte is looked at once.
struct LineCounter {
  private let bytes: [UInt8]
  private var offset = 0
  private var line: Int
  private var lineStart = 0

  init(_ source: ImportSource) {
    bytes = source.bytes
    line = source.linesBefore + 1
  }

  /// The line and column of an offset that does not lie before the last one asked for.
  mutating func place(of wanted: Int) -> (line: Int, column: Int) {
    let end = min(wanted, bytes.count)
    while offset < end {
      if bytes[offset] == UInt8(ascii: "\n") {
        line += 1
        lineStart = offset + 1
      }
      offset += 1
    }
    return (line, Self.scalars(bytes[min(lineStart, end)..<end]) + 1)
  }

  static func place(of offset: Int, in source: ImportSource) -> (line: Int, column: Int) {
    var counter = LineCounter(source)
    return counter.place(of: offset)
  }

  private static func scalars(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.count { $0 & 0xC0 != 0x80 }
  }
}
