/// Other programs, started without a shell and waited for.
package struct Children: Sendable {
  /// How a child ended.
  package enum Ending: Equatable, Sendable {
    case exited(Int32)
    case killed(Int32)
  }

  /// Runs a program found on the PATH with its arguments; it has the terminal to itself meanwhile.
  package var run: @Sendable ([String]) throws(SystemFailure) -> Ending

  /// Runs one whose output is wanted and that asks a person nothing; nil where it did not end well.
  package var output: @Sendable ([String]) throws(SystemFailure) -> [UInt8]?

  package init(
    run: @escaping @Sendable ([String]) throws(SystemFailure) -> Ending,
    output: @escaping @Sendable ([String]) throws(SystemFailure) -> [UInt8]? = { _ in nil }
  ) {
    self.run = run
    self.output = output
  }

  static let live = Children(run: runChild, output: outputOfChild)
}
