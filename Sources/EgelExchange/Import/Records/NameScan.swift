internal import EgelCore
internal import EgelJSON

/// Finds the names in the `about` of many entries; the same few people stand in most of them, so a list
/// that was seen before is not read again.
struct NameScan {
  private var seen: [UInt64: Int] = [:]
  private var lists: [[String]] = []
  private var counts: [Int] = []
  /// Whether a name that stands in a list twice counts once.
  private let isOnceEach: Bool

  init(isOnceEach: Bool) {
    self.isOnceEach = isOnceEach
  }

  mutating func add(_ range: Range<Int>, in bytes: [UInt8]) {
    let key = Self.hash(range, bytes)
    if let place = seen[key] {
      counts[place] += 1
      return
    }
    seen[key] = lists.count
    let names = Self.names(range, bytes)
    lists.append(isOnceEach ? Array(Set(names)) : names)
    counts.append(1)
  }

  /// Adds what was found in another part of a source.
  mutating func join(_ next: NameScan) {
    for (key, place) in next.seen {
      if let here = seen[key] {
        counts[here] += next.counts[place]
      } else {
        seen[key] = lists.count
        lists.append(next.lists[place])
        counts.append(next.counts[place])
      }
    }
  }

  /// How often each name stood there.
  var names: [String: Int] {
    var names: [String: Int] = [:]
    for (list, count) in zip(lists, counts) {
      for name in list { names[name, default: 0] += count }
    }
    return names
  }

  /// FNV-1a, of a list of a few dozen bytes.
  static func hash(_ range: Range<Int>, _ bytes: [UInt8]) -> UInt64 {
    bytes[range].reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  private static func names(_ range: Range<Int>, _ bytes: [UInt8]) -> [String] {
    var names: [String] = []
    _ = try? JSONReader.read(bytes, range: range) { (reader) throws(JSONError) in
      try reader.elements { (reader) throws(JSONError) in
        guard try reader.peekKind() == .object else { return try reader.skip() }
        try reader.openObject()
        var name: String?
        var isLinked = false
        while let key = try reader.nextKey() {
          if key.equals("name") { name = try reader.string() } else { try reader.skip() }
          if key.equals("id") { isLinked = true }
        }
        if let name, !isLinked { names.append(name) }
      }
    }
    return names
  }
}
