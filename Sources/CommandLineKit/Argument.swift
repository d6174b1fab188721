/// One option or positional as the table holds it, whatever the type of its value.
@usableFromInline
package struct Argument: Sendable {
  /// The ways of using an argument: three for options, three for positionals.
  @usableFromInline
  package enum Form: Sendable { case flag, option, repeated, required, optional, rest }

  package let form: Form
  @usableFromInline package let name: String
  package let short: Character?
  package let valueName: Words
  package let summary: Words
  package let note: Words?
  /// Whether a word such as `-rain` belongs to it; options of one letter then stand alone.
  let takesDashedWords: Bool
  private let makeExpected: @Sendable () -> Words
  private let makeOffer: @Sendable () -> Offer
  @usableFromInline let read: @Sendable (String) throws(Reason) -> (any Sendable)?

  @inlinable
  init<Value: Sendable>(
    _ form: Form, _ name: String, short: Character? = nil, _ reader: Reader<Value>,
    _ summary: Words, note: Words?, takesDashedWords: Bool = false
  ) {
    self.init(
      form, name, short: short, valueName: reader.name, summary, note: note,
      takesDashedWords: takesDashedWords, expected: reader.makeExpected, offer: reader.makeOffer,
      read: { word throws(Reason) in try reader.read(word) })
  }

  @usableFromInline
  init(
    _ form: Form, _ name: String, short: Character?, valueName: Words, _ summary: Words,
    note: Words?, takesDashedWords: Bool, expected: @escaping @Sendable () -> Words,
    offer: @escaping @Sendable () -> Offer,
    read: @escaping @Sendable (String) throws(Reason) -> (any Sendable)?
  ) {
    self.form = form
    self.name = name
    self.short = short
    self.valueName = valueName
    self.summary = summary
    self.note = note
    self.takesDashedWords = takesDashedWords
    makeExpected = expected
    makeOffer = offer
    self.read = read
  }

  /// What a right word would have been.
  package var expected: Words { makeExpected() }

  /// What completion offers.
  package var offer: Offer { makeOffer() }

  /// Whether it stands on its place in the line instead of behind its name.
  package var isPositional: Bool {
    switch form {
    case .flag, .option, .repeated: false
    case .required, .optional, .rest: true
    }
  }

  /// The argument as messages name it: `--limit`, or `ENTRY` for a positional.
  package var label: Words { isPositional ? valueName : Words(same: "--" + name) }

  /// The same in English, for what is typed: the names of options are English.
  package var typedName: String { label.english }

  /// The argument as a usage line shows it: `[ENTRY]`.
  func usage(_ tongue: Tongue) -> String {
    let (label, value) = (label[tongue], valueName[tongue])
    return switch form {
    case .flag: "[\(label)]"
    case .option: "[\(label) \(value)]"
    case .repeated: "[\(label) \(value)]..."
    case .required: label
    case .optional: "[\(label)]"
    case .rest: "[\(label)...]"
    }
  }
}
