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
}
