internal import Synchronization

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
