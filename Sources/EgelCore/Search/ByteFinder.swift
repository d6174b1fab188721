internal import EgelJSON

/// Finds some bytes among many.
struct ByteFinder: Hashable, Sendable {
  let needle: [UInt8]
  private let pair: BytePair?

  init(needle: [UInt8]) {
    self.needle = needle
    pair = BytePair(needle)
  }

  /// Where the needle first stands, from an offset on and before an end.
  func first(in bytes: UnsafeRawBufferPointer, from start: Int, to end: Int) -> Int? {
    guard let only = needle.first else { return start <= end ? start : nil }
    guard start < end else { return nil }
    let bytes = unsafe UnsafeRawBufferPointer(rebasing: bytes[..<end])
    guard let pair else {
      var scan = unsafe LaneScan(bytes, from: start, for: OneByte(only))
      return scan.next()
    }
    var scan = unsafe LaneScan(bytes, from: start &+ pair.place, for: ExactPair(pair))
    while let place = scan.next() {
      if unsafe stands(at: place &- pair.place, in: bytes) { return place &- pair.place }
    }
    return nil
  }

  /// Where the needle first stands in a range.
  func first(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    unsafe bytes.withUnsafeBytes {
      unsafe first(in: $0, from: range.lowerBound, to: range.upperBound)
    }
  }

  /// Whether a text holds a byte: one by one that was a tenth of choosing a question, since there are hundreds.
  static func holds(_ byte: UInt8, in text: String) -> Bool {
    let found = unsafe text.utf8.withContiguousStorageIfAvailable { bytes in
      var scan = unsafe LaneScan(UnsafeRawBufferPointer(bytes), from: 0, for: OneByte(byte))
      return scan.next() != nil
    }
    return found ?? text.utf8.contains(byte)
  }

  private func stands(at offset: Int, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard offset &+ needle.count <= bytes.count else { return false }
    for place in needle.indices where unsafe bytes[offset &+ place] != needle[place] {
      return false
    }
    return true
  }
}

/// Marks one byte wherever it stands.
struct OneByte: LaneTest {
  private let byte: Lanes16.Lanes

  init(_ byte: UInt8) { self.byte = Lanes16.all(byte) }

  @inline(__always)
  func marked(_ bytes: Lanes16.Lanes, _ next: Lanes16.Lanes) -> Lanes16.Lanes {
    Lanes16.equal(bytes, byte)
  }
}

/// Marks two bytes that stand beside each other.
struct ExactPair: LaneTest {
  private let first: Lanes16.Lanes
  private let second: Lanes16.Lanes

  init(_ pair: BytePair) {
    first = Lanes16.all(pair.first)
    second = Lanes16.all(pair.second)
  }

  @inline(__always)
  func marked(_ bytes: Lanes16.Lanes, _ next: Lanes16.Lanes) -> Lanes16.Lanes {
    Lanes16.equal(bytes, first) & Lanes16.equal(next, second)
  }
}
