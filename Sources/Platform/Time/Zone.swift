#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The local time zone, asked one instant at a time.
package struct Zone: Sendable {
  /// How many seconds local time is ahead of universal time at an instant (seconds since 1970).
  package var offset: @Sendable (Int64) -> Int

  package init(offset: @escaping @Sendable (Int64) -> Int) {
    self.offset = offset
  }

  /// libc knows the zones; on Linux Foundation's essentials do not, and say Greenwich for every one.
  static let live = Zone { instant in
    var time = time_t(instant)
    var parts = unsafe tm()
    return unsafe localtime_r(&time, &parts) == nil ? 0 : Int(unsafe parts.tm_gmtoff)
  }
}

extension World {
  /// The bytes of the system's rules for a zone such as `Europe/Amsterdam`, where it has them.
  ///
  /// A name comes from a file somebody was given: one that leads out of the zone data is none.
  package func zoneData(named name: String) -> [UInt8]? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    let isName = parts.allSatisfy { part in
      part.utf8.first.map { $0 | 0x20 }.map { (97...122).contains($0) } ?? false
        && part.utf8.allSatisfy(Self.isPlain)
    }
    guard isName, name.utf8.count < 100 else { return nil }
    let folders = ["/usr/share/zoneinfo", "/usr/lib/zoneinfo", "/var/db/timezone/zoneinfo"]
    for folder in [environment["TZDIR"]].compactMap({ $0 }) + folders {
      if let bytes = try? files.contents(ofNamed: folder + "/" + name) { return bytes }
    }
    return nil
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "+"):
      true
    default: false
    }
  }
}
