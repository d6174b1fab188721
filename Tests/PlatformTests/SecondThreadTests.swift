import Testing

@testable import EgelPlatform

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct SecondThreadTests {
  #if canImport(Glibc)
    typealias SetUsual = @convention(c) (UnsafePointer<pthread_attr_t>) -> Int32

    /// In a process of its own, where a thread gets as little as on macOS unless it asks for more.
    @Test("work on a second thread may go as deep as on the first") func stack() async {
      await #expect(processExitsWith: .success) {
        let found = unsafe dlsym(nil, "pthread_setattr_default_np")
        let usual = UnsafeMutablePointer<pthread_attr_t>.allocate(capacity: 1)
        unsafe pthread_attr_init(usual)
        unsafe pthread_attr_setstacksize(usual, 512 << 10)
        let isSet = unsafe unsafeBitCast(found, to: SetUsual.self)(usual) == 0
        let depths = Threads.live.each(2) { _ in Self.depth(6000) }
        #expect(isSet && depths == [6000, 6000])
      }
    }

    /// With a kilobyte on the stack for each call.
    static func depth(_ calls: Int) -> Int {
      calls == 0
        ? 0
        : unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1024) { _ in
          1 + depth(calls - 1)
        }
    }
  #endif
}
