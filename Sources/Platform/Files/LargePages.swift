#if canImport(Glibc)
  internal import Glibc
#endif

/// Memory for much at once in pieces of two megabytes, where the system has them: a fault for each page of
/// fifty megabytes took twice as long as to read them.
enum LargePages {
  private static let size: UInt = 2 << 20

  /// Asks for them before memory from an address on is filled. What is smaller is left as it is, and what the
  /// system does not have it does not give.
  static func ask(at address: UInt, count: Int) {
    #if canImport(Glibc)
      let start = (address + size - 1) & ~(size - 1)
      let end = (address + UInt(count)) & ~(size - 1)
      guard end > start, end - start >= size else { return }
      _ = unsafe madvise(
        UnsafeMutableRawPointer(bitPattern: start), Int(end - start), MADV_HUGEPAGE)
    #endif
  }
}
