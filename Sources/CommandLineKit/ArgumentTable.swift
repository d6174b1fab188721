/// The arguments of a command, by the handles on them, one to a line; made each time they are asked for.
///
/// A builder and no array of `any ArgumentKey`: to box ten handles of seven types makes the runtime build
/// as many generic types and conformances, which was a twelfth of what a short command takes.
@resultBuilder @usableFromInline
package struct ArgumentTable: Sendable {
  let make: @Sendable () -> [Argument]

  /// What the closure lists.
  package static func of(@ArgumentTable _ make: @escaping @Sendable () -> [Argument]) -> Self {
    ArgumentTable(make: make)
  }

  @inlinable package static func buildExpression(_ key: some ArgumentKey) -> [Argument] {
    [key.argument]
  }

  @inlinable package static func buildExpression(_ arguments: [Argument]) -> [Argument] {
    arguments
  }

  @inlinable package static func buildPartialBlock(first: [Argument]) -> [Argument] { first }

  @inlinable package static func buildPartialBlock(
    accumulated: [Argument], next: [Argument]
  ) -> [Argument] {
    accumulated + next
  }
}

extension Argument: ArgumentKey {
  @inlinable package var argument: Argument { self }
}
