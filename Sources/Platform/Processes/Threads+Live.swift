#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

extension Threads {
  /// A second thread; where none can be had, one after the other.
  package static let live = Threads { here, beside in
    keepFreedMemory()
    let second = start(beside)
    here()
    guard let second else { return beside() }
    pthread_join(second, nil)
  }
}

#if canImport(Darwin)
  private let noThread: pthread_t? = nil
#else
  private let noThread = pthread_t()
#endif

/// Work for two is a great deal of reading, and each file's memory would go back to the system and come
/// again, which took half of the time. Having given back one large piece, malloc keeps what is smaller.
private func keepFreedMemory() {
  unsafe UnsafeMutableRawPointer.allocate(byteCount: 16 << 20, alignment: 16).deallocate()
}

private func start(_ work: @escaping Threads.Work) -> pthread_t? {
  let handed = UnsafeMutablePointer<Threads.Work>.allocate(capacity: 1)
  unsafe handed.initialize(to: work)
  var thread = noThread
  guard unsafe pthread_create(&thread, nil, runHanded, handed) == 0 else {
    unsafe handed.deinitialize(count: 1)
    unsafe handed.deallocate()
    return nil
  }
  return thread
}

private func runHanded(_ handed: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let handed = unsafe handed?.assumingMemoryBound(to: Threads.Work.self) else { return nil }
  let work = unsafe handed.move()
  unsafe handed.deallocate()
  work()
  return nil
}
