/// Folds UTF-8 as `Folded` does, as far as Latin letters go: what it leaves alone can only be met by
/// something beyond ASCII.
@safe struct ByteFolder {
  private let source: UnsafeRawBufferPointer
  private let target: UnsafeMutableRawPointer
  private let table = FoldTable.shared
  /// Whether a backslash begins an escape, as within JSON.
  private let hasEscapes: Bool
  private(set) var read: Int
  private(set) var written = 0
  /// Whether something was met that only a careful reader can read.
  private(set) var isUnclear = false

  /// The target has room for as many bytes as there are to read, and eight more.
  @unsafe init(
    _ source: UnsafeRawBufferPointer, into target: UnsafeMutableRawPointer, hasEscapes: Bool
  ) {
    unsafe self.source = source
    unsafe self.target = target
    self.hasEscapes = hasEscapes
    read = 0
  }

  /// The text folded, spaces as they are.
  static func folded(_ text: String) -> [UInt8] {
    folded(Array(text.utf8), 0..<text.utf8.count, hasEscapes: false) ?? []
  }

  /// A range of bytes folded, as if it were no JSON.
  static func folded(_ source: UnsafeRawBufferPointer, _ range: Range<Int>) -> [UInt8] {
    unsafe folded(Array(source[range]), 0..<range.count, hasEscapes: false) ?? []
  }

  /// A range of bytes folded; nil where a careful reader has to read them.
  static func folded(_ bytes: [UInt8], _ range: Range<Int>, hasEscapes: Bool) -> [UInt8]? {
    unsafe bytes.withUnsafeBytes { source in
      var isUnclear = false
      let folded = unsafe [UInt8](unsafeUninitializedCapacity: range.count + 8) { buffer, count in
        guard let target = buffer.baseAddress else { return }
        var folder = unsafe ByteFolder(
          source, into: UnsafeMutableRawPointer(target), hasEscapes: hasEscapes)
        folder.fold(from: range.lowerBound, to: range.upperBound)
        count = folder.written
        isUnclear = folder.isUnclear
      }
      return isUnclear ? nil : folded
    }
  }

  /// Puts a byte behind what was folded.
  mutating func put(_ byte: UInt8) {
    unsafe target.storeBytes(of: byte, toByteOffset: written, as: UInt8.self)
    written &+= 1
  }

  /// Folds a range of the source.
  mutating func fold(from start: Int, to end: Int) {
    read = start
    isUnclear = false
    while read < end {
      while read &+ 8 <= end {
        let word = unsafe UInt64(
          littleEndian: source.loadUnaligned(fromByteOffset: read, as: UInt64.self))
        unsafe target.storeBytes(
          of: Self.lowered(word).littleEndian, toByteOffset: written, as: UInt64.self)
        let special = (word & Self.highs) | (hasEscapes ? Self.backslashes(word) : 0)
        let plain = special == 0 ? 8 : special.trailingZeroBitCount &>> 3
        read &+= plain
        written &+= plain
        if special != 0 { break }
      }
      if read < end { takeOne(before: end) }
    }
  }

  private mutating func takeOne(before end: Int) {
    let byte = unsafe source[read]
    if byte >= 0x80 { return takeScalar(byte, before: end) }
    read &+= 1
    guard hasEscapes, byte == UInt8(ascii: "\\"), read < end else {
      return put(UInt8(truncatingIfNeeded: Self.lowered(UInt64(byte))))
    }
    let escaped = unsafe source[read]
    read &+= 1
    switch escaped {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(escaped)
    case UInt8(ascii: "u"), UInt8(ascii: "/"): isUnclear = true
    default: put(UInt8(ascii: " "))
    }
  }

  private mutating func takeScalar(_ lead: UInt8, before end: Int) {
    // A range may begin within a letter.
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard read &+ length <= end else { return takeAsItIs(end &- read) }
    switch unsafe table.folded(at: read, in: source) {
    case .kept: return takeAsItIs(length)
    case .dropped: break
    case .letters(let one, let other):
      put(one)
      if other != 0 { put(other) }
    }
    read &+= length
  }

  private mutating func takeAsItIs(_ count: Int) {
    for place in 0..<count { unsafe put(source[read &+ place]) }
    read &+= count
  }
}

// Eight bytes at once.

extension ByteFolder {
  private static var ones: UInt64 { @inline(__always) get { 0x0101_0101_0101_0101 } }
  private static var highs: UInt64 { @inline(__always) get { 0x8080_8080_8080_8080 } }

  /// Lower case for the letters of ASCII, everything else as it is.
  private static func lowered(_ word: UInt64) -> UInt64 {
    let low = word & ~highs
    let fromA = low &+ ones &* (0x80 - 0x41)
    let beyondZ = low &+ ones &* (0x7F - 0x5A)
    return word | ((fromA & ~beyondZ & ~word & highs) &>> 2)
  }

  /// Marks at least the first one.
  private static func backslashes(_ word: UInt64) -> UInt64 {
    let difference = word ^ (ones &* 0x5C)
    return (difference &- ones) & ~difference & highs
  }
}
