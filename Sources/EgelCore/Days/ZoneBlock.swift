/// One block of a zone file: when the offset changes, and to what.
struct ZoneBlock {
  let version: UInt8
  let instants: [Int64]
  let offsets: [Int]
  let earliest: Int
  /// Where the block ends in the bytes it was read from.
  let end: Int

  init?(_ bytes: ArraySlice<UInt8>, wide: Bool) {
    var input = ZoneInput(bytes)
    guard input.take(4).elementsEqual("TZif".utf8), let version = input.byte() else { return nil }
    _ = input.take(15)
    // In the order of the header: universal and standard indicators, leap seconds, times, types, letters.
    let counts = (0..<6).compactMap { _ in input.number(4) }.map(Int.init)
    guard counts.count == 6, counts.allSatisfy({ $0 >= 0 && $0 < 1 << 20 }), counts[4] > 0 else {
      return nil
    }
    let width = wide ? 8 : 4
    let instants = (0..<counts[3]).compactMap { _ in input.number(width) }
    let indexes = input.take(counts[3]).map(Int.init)
    var types: [Int] = []
    for _ in 0..<counts[4] {
      guard let offset = input.number(4) else { return nil }
      types.append(Int(offset))
      _ = input.take(2)
    }
    _ = input.take(counts[5] + counts[2] * (width + 4) + counts[1] + counts[0])
    guard !input.isShort, indexes.allSatisfy({ $0 < types.count }) else { return nil }
    self.version = version
    self.instants = instants
    offsets = indexes.map { types[$0] }
    earliest = types[0]
    end = input.at
  }
}

/// Numbers of a fixed width, the highest byte first.
private struct ZoneInput {
  private let bytes: ArraySlice<UInt8>
  private(set) var at: Int
  private(set) var isShort = false

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  mutating func take(_ count: Int) -> ArraySlice<UInt8> {
    guard count <= bytes.endIndex - at else {
      isShort = true
      return []
    }
    defer { at += count }
    return bytes[at..<(at + count)]
  }

  mutating func byte() -> UInt8? { take(1).first }

  mutating func number(_ width: Int) -> Int64? {
    let taken = take(width)
    guard taken.count == width, let first = taken.first else { return nil }
    let sign: Int64 = first & 0x80 == 0 ? 0 : -1
    return taken.reduce(sign) { $0 << 8 | Int64($1) }
  }
}
