internal import CommandLineKit

extension [Argument] {
  /// The same arguments, with this one in the place of the one of its name: where help has to say something
  /// else of it.
  func with(_ key: some ArgumentKey) -> [Argument] {
    map { $0.name == key.argument.name ? key.argument : $0 }
  }
}
