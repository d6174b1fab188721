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
