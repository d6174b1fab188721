internal import EgelJSON

/// A text while it is searched: made into a string, and folded, only where that is needed, and once.
struct SearchedText {
  private let bytes: [UInt8]
  private let place: JSONText?
  private(set) lazy var text: String = place?.string(in: bytes) ?? ""
  private lazy var folded: [UInt8] = fold()
  private lazy var spaced: [UInt8] = Self.withSingleSpaces(folded)

  init(_ text: String) {
    bytes = []
    place = nil
    self.text = text
  }

  /// The text as it lies in a file.
  init(_ place: JSONText, in bytes: [UInt8]) {
    self.bytes = bytes
    self.place = place
  }

  mutating func holds(_ finder: ByteFinder, spaced isSpaced: Bool) -> Bool {
    let bytes = isSpaced ? spaced : folded
    return unsafe bytes.withUnsafeBytes {
      unsafe finder.first(in: $0, from: 0, to: $0.count) != nil
    }
  }

  private mutating func fold() -> [UInt8] {
    let quick = place.flatMap {
      ByteFolder.folded(bytes, $0.start..<$0.end, hasEscapes: $0.hasEscapes)
    }
    return quick ?? ByteFolder.folded(text)
  }

  private static func withSingleSpaces(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    for byte in bytes {
      let isSpace = byte == UInt8(ascii: " ") || (9...13).contains(byte)
      if !isSpace {
        result.append(byte)
      } else if result.last != UInt8(ascii: " ") {
        result.append(UInt8(ascii: " "))
      }
    }
    return result
  }
}
