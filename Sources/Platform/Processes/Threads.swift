internal import Synchronization

/// Work on both cores.
package struct Threads: Sendable {
  package typealias Work = @Sendable () -> Void

  /// Does both, at once where it can, and returns when both are done.
  package var both: @Sendable (_ here: Work, _ beside: @escaping Work) -> Void

  package init(both: @escaping @Sendable (Work, @escaping Work) -> Void) {
    self.both = both
  }

  /// One after the other, for tests.
  package static let inTurn = Threads { here, beside in
    here()
    beside()
  }
}

extension Threads {
  /// What both make.
  package func both<Value: Sendable>(
    _ here: @Sendable () -> Value, _ beside: @escaping @Sendable () -> Value
  ) -> (Value, Value) {
    let found = Mutex<(Value?, Value?)>((nil, nil))
    withoutActuallyEscaping(here) { here in
      both(
        {
          let value = here()
          found.withLock { $0.0 = value }
        },
        {
          let value = beside()
          found.withLock { $0.1 = value }
        })
    }
    return found.withLock { found in (found.0 ?? here(), found.1 ?? beside()) }
  }

  /// What is made of each number up to a count, in their order. Each core takes the next one when it is done
  /// with its own: one may be busy with something else, and what is to be done differs.
  package func each<Value: Sendable>(
    _ count: Int, _ make: @escaping @Sendable (Int) -> Value
  ) -> [Value] {
    let taken = Atomic(0)
    let take: @Sendable () -> [(place: Int, value: Value)] = {
      var values: [(place: Int, value: Value)] = []
      while true {
        let place = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        guard place < count else { return values }
        values.append((place, make(place)))
      }
    }
    let (some, others) = both(take, take)
    var values: [Value?] = Array(repeating: nil, count: count)
    for (place, value) in some + others { values[place] = value }
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
