/// Other programs, started without a shell and waited for.
package struct Children: Sendable {
  /// How a child ended.
  package enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed(Int32)
  }

  /// Runs a program found on the PATH with its arguments; it has the terminal to itself meanwhile.
  package var run: @Sendable ([String]) throws(SystemFailure) -> Ending

  package init(run: @escaping @Sendable ([String]) throws(SystemFailure) -> Ending) {
    self.run = run
  }

  static let live = Children(run: runChild)
}
