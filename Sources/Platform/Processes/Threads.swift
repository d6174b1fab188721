internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Work on every core that the machine has. Nothing else knows how many there are.
package struct Threads: Sendable {
  package typealias Work = @Sendable () -> Void

  /// Has several threads run the same work at once, and returns when all are done: no more of them than `most`, or
  /// than there are cores.
  package var share: @Sendable (_ most: Int, _ work: @escaping Work) -> Void

  package init(share: @escaping @Sendable (Int, @escaping Work) -> Void) {
    self.share = share
  }

  /// By this thread alone, for tests.
  package static let alone = Threads { _, work in work() }
}

extension Threads {
  /// What is made of each number up to a count, in their order. Each thread takes the next one when it is done
  /// with its own: a core may be busy with something else, and what is to be done differs.
  package func each<Value: Sendable>(
    _ count: Int, _ make: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let taken = Atomic(0)
    let made = Mutex<[(place: Int, value: Value)]>([])
    share(count) {
      var values: [(place: Int, value: Value)] = []
      while true {
        let place = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < count else { break }
        values.append((place, make(place)))
      }
      made.withLock { $0 += values }
    }
    var values: [Value?] = Array(repeating: nil, count: count)
    for (place, value) in made.withLock({ $0 }) { values[place] = value }
    return values.compactMap { $0 }
  }

  /// The same, and why not all of it: nothing is begun once something has failed.
  package func attempt<Value: Sendable>(
    _ count: Int, _ make: @escaping @Sendable (Int) throws(SystemFailure) -> Value
  ) -> (values: [Value], failure: SystemFailure?) {
    let failure = Mutex<SystemFailure?>(nil)
    let values = each(count) { place -> Value? in
      guard failure.withLock({ $0 == nil }) else { return nil }
      do throws(SystemFailure) {
        return try make(place)
      } catch {
        failure.withLock { $0 = error }
        return nil
      }
    }
    return (values.compactMap { $0 }, failure.withLock { $0 })
  }
}

extension Threads {
  /// A thread for each core; where none can be had, this one does what there is to do.
  package static let live = Threads { most, work in
    keepFreedMemory()
    let others = (1..<max(1, min(most, cores))).compactMap { _ in start(work) }
    work()
    for join in others { join() }
  }

  private static var cores: Int { Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// As much as the first thread has on Linux and macOS. Another one gets 512 KiB on macOS and 128 KiB with
  /// Musl unless it asks for more, and the same work is done on all.
  static let stackSize = 8 << 20
}

/// Work for several is a great deal of reading, and each file's memory would go back to the system and come
/// again, which took half of the time. Having given back one large piece, malloc keeps what is smaller.
private func keepFreedMemory() {
  unsafe UnsafeMutableRawPointer.allocate(byteCount: 16 << 20, alignment: 16).deallocate()
}

/// Starts a thread; what waits for its end is returned.
private func start(_ work: @escaping Threads.Work) -> (() -> Void)? {
  let handed = UnsafeMutablePointer<Threads.Work>.allocate(capacity: 1)
  unsafe handed.initialize(to: work)
  guard let join = unsafe startThread(handed) else {
    unsafe handed.deinitialize(count: 1)
    unsafe handed.deallocate()
    return nil
  }
  return join
}

@unsafe
private func startThread(_ handed: UnsafeMutablePointer<Threads.Work>) -> (() -> Void)? {
  var attributes = pthread_attr_t()
  guard unsafe pthread_attr_init(&attributes) == 0 else { return nil }
  defer { unsafe pthread_attr_destroy(&attributes) }
  guard unsafe pthread_attr_setstacksize(&attributes, Threads.stackSize) == 0 else { return nil }
  // A closure, since on macOS what is handed over is never nil, and elsewhere it may be.
  #if canImport(Glibc)
    var thread = pthread_t()
    let code = unsafe pthread_create(&thread, &attributes, { unsafe runHanded($0) }, handed)
    let started = thread
    return code == 0 ? { pthread_join(started, nil) } : nil
  #else
    // A pointer, which is nil until there is a thread.
    var thread: pthread_t?
    let code = unsafe pthread_create(&thread, &attributes, { unsafe runHanded($0) }, handed)
    guard code == 0, let started = unsafe thread else { return nil }
    return { unsafe pthread_join(started, nil) }
  #endif
}

@unsafe
private func runHanded(_ handed: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  guard let handed = unsafe handed?.assumingMemoryBound(to: Threads.Work.self) else { return nil }
  let work = unsafe handed.move()
  unsafe handed.deallocate()
  work()
  return nil
}
