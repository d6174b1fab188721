#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The names in a folder, in no order, one behind the other in one list of bytes.
///
/// Fifty years are six hundred files, of which a list of entries opens one: as strings, their names took as
/// long as the entries.
@usableFromInline
package struct FolderNames: Sendable {
  @usableFromInline var bytes: [UInt8] = []
  /// Where each name ends.
  @usableFromInline var ends: [Int] = []

  package init() {}

  /// With room for so many names of a month's length.
  init(capacity: Int) {
    bytes.reserveCapacity(capacity * 12)
    ends.reserveCapacity(capacity)
  }

  package init(_ names: [String]) {
    for name in names {
      bytes += name.utf8
      ends.append(bytes.count)
    }
  }

  /// Whether there are none.
  package var isEmpty: Bool { ends.isEmpty }

  /// All of them; what is no UTF-8 in one is mended, so that it can at least be spoken of.
  package var strings: [String] {
    var start = 0
    return ends.map { end in
      defer { start = end }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
  }

  /// Hands over the bytes of every name.
  @inlinable
  package func each(_ body: (Swift.Span<UInt8>) -> Void) {
    let bytes = bytes.span
    var start = 0
    for end in ends {
      body(bytes.extracting(start..<end))
      start = end
    }
  }

  /// Adds a name that ends with a NUL.
  @unsafe
  mutating func add(_ name: UnsafePointer<CChar>) {
    let count = unsafe strlen(name)
    unsafe name.withMemoryRebound(to: UInt8.self, capacity: count) {
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(start: $0, count: count))
    }
    ends.append(bytes.count)
  }
}
