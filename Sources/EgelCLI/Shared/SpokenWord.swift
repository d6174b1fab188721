internal import CommandLineKit
internal import EgelCore

extension Reader where Value: StoredWord {
  /// One of the words of an enumeration, as it is stored or as it is called in either language.
  static func spoken(_ name: Words, of type: Value.Type = Value.self) -> Reader {
    Reader(
      name,
      expected: Words(
        nl: "een van " + Value.typable(.dutch).joined(separator: ", "),
        en: "one of " + Value.typable(.english).joined(separator: ", ")),
      offer: .wordsOfEach(dutch: Value.typable(.dutch), english: Value.typable(.english)),
      read: { Value(typed: $0) })
  }
}
