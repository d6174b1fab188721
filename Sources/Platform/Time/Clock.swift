#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The time of day as the system gives it, a stopwatch, and waiting.
package struct Clock: Sendable {
  /// Seconds since 1970, in universal time.
  package var now: @Sendable () -> Int64
  /// Nanoseconds on a clock that only ever goes forward.
  package var stopwatch: @Sendable () -> UInt64
  /// Lets so many nanoseconds pass, or fewer where a signal came.
  package var wait: @Sendable (UInt64) -> Void

  package init(
    now: @escaping @Sendable () -> Int64,
    stopwatch: @escaping @Sendable () -> UInt64,
    wait: @escaping @Sendable (UInt64) -> Void
  ) {
    self.now = now
    self.stopwatch = stopwatch
    self.wait = wait
  }

  static let live = Clock(
    now: { Int64(read(CLOCK_REALTIME).tv_sec) },
    stopwatch: {
      let time = read(CLOCK_MONOTONIC)
      return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    },
    wait: { nanoseconds in
      var time = timespec(
        tv_sec: Int(nanoseconds / 1_000_000_000), tv_nsec: Int(nanoseconds % 1_000_000_000))
      unsafe nanosleep(&time, nil)
    })

  private static func read(_ clock: clockid_t) -> timespec {
    var time = timespec()
    unsafe clock_gettime(clock, &time)
    return time
  }
}
