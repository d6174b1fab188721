/// What a command lists as its arguments: a handle that knows what it stands for.
@usableFromInline
package protocol ArgumentKey: Sendable {
  var argument: Argument { get }
}

/// A handle on one argument, declared once, listed in a command and read back as a `Result`.
///
/// What is generic here is `@inlinable`, so that each command makes its handles without the runtime building
/// a type for each of them.
@usableFromInline
package struct Key<Result: Sendable>: ArgumentKey {
  @usableFromInline package let argument: Argument
  @usableFromInline let collect: @Sendable (ReadValues, _ name: String) -> Result

  @inlinable
  init(
    _ argument: Argument, _ collect: @escaping @Sendable (ReadValues, _ name: String) -> Result
  ) {
    self.argument = argument
    self.collect = collect
  }
}

/// A handle on a positional that has to be there, so that reading it back needs no `nil`.
@usableFromInline
package struct RequiredKey<Value: Sendable>: ArgumentKey {
  @usableFromInline package let argument: Argument

  /// A positional that has to be there.
  @inlinable
  package init(_ name: String, _ reader: Reader<Value>, _ summary: Words, note: Words? = nil) {
    argument = Argument(.required, name, reader, summary, note: note)
  }
}

extension Key where Result == Bool {
  /// An option that is there or not: `--json`.
  package static func flag(
    _ name: String, short: Character? = nil, _ summary: Words, note: Words? = nil
  ) -> Key {
    let none = Reader<Bool>(Words(same: ""), expected: Words(same: "")) { _ in true }
    return Key(Argument(.flag, name, short: short, none, summary, note: note)) { $0.has($1) }
  }

  /// `--help`, for the root to list: once typed, nothing is missing any more.
  package static var help: Key {
    .flag("help", short: "h", Words(nl: "toon deze hulp", en: "show this help"))
  }

  /// `--version`, for the root to list: once typed, nothing is missing any more.
  package static var version: Key {
    .flag("version", Words(nl: "toon de versie", en: "show the version"))
  }
}

extension Key {
  /// An option with a value, given at most once: `--limit 3`.
  @inlinable
  package static func option<Value>(
    _ name: String, short: Character? = nil, _ reader: Reader<Value>, _ summary: Words,
    note: Words? = nil
  ) -> Key where Result == Value? {
    Key(Argument(.option, name, short: short, reader, summary, note: note)) {
      $0.first($1) as? Value
    }
  }

  /// An option with a value, given as often as one likes: `--tag a --tag b`.
  @inlinable
  package static func repeated<Value>(
    _ name: String, short: Character? = nil, _ reader: Reader<Value>, _ summary: Words,
    note: Words? = nil
  ) -> Key where Result == [Value] {
    Key(Argument(.repeated, name, short: short, reader, summary, note: note)) { $0.all($1) }
  }

  /// A positional that may be left out.
  @inlinable
  package static func optional<Value>(
    _ name: String, _ reader: Reader<Value>, _ summary: Words, note: Words? = nil
  ) -> Key where Result == Value? {
    Key(Argument(.optional, name, reader, summary, note: note)) { $0.first($1) as? Value }
  }

  /// All the words that are left, if any.
  @inlinable
  package static func rest<Value>(
    _ name: String, _ reader: Reader<Value>, _ summary: Words, note: Words? = nil,
    takesDashedWords: Bool = false
  ) -> Key where Result == [Value] {
    let argument = Argument(
      .rest, name, reader, summary, note: note, takesDashedWords: takesDashedWords)
    return Key(argument) { $0.all($1) }
  }
}
