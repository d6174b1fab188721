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
