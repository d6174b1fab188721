/// How one typed word becomes a value, and what to say and offer when it does not.
@usableFromInline
package struct Reader<Value: Sendable>: Sendable {
  /// What stands for the value in help: `DAY`.
  @usableFromInline package let name: String
  /// Reads a word: `nil` where it is not what was expected, a `Reason` where more can be said.
  @usableFromInline package let read: @Sendable (String) throws(Reason) -> Value?

  @usableFromInline let makeExpected: @Sendable () -> String
  @usableFromInline let makeOffer: @Sendable () -> Offer

  /// A reader under the name that help shows for its value; the rest is found when it is asked for.
  @inlinable
  package init(
    _ name: String, expected: @autoclosure @escaping @Sendable () -> String,
    offer: @autoclosure @escaping @Sendable () -> Offer = .none,
    read: @escaping @Sendable (String) throws(Reason) -> Value?
  ) {
    self.name = name
    self.read = read
    makeExpected = expected
    makeOffer = offer
  }

  /// What a right word would have been: "a day such as 2026-11-21".
  package var expected: String { makeExpected() }

  /// What completion offers.
  package var offer: Offer { makeOffer() }
}

/// Why a word cannot be read, in words that follow a colon: "there is no 30 February".
@usableFromInline
package struct Reason: Error, Equatable {
  package let text: String

  package init(_ text: String) { self.text = text }
}

/// What completion offers where a value is due.
@usableFromInline
package enum Offer: Sendable, Equatable {
  case none, file, folder
  /// These words, which help lists too.
  case words([String])
  /// What the program answers when asked for the list of this name.
  case ask(String)

  var words: [String] {
    if case .words(let words) = self { words } else { [] }
  }
}

extension Reader where Value == String {
  /// Any word, as it was typed.
  package static func text(_ name: String = "TEXT", offer: Offer = .none) -> Reader {
    Reader(name, expected: "some text", offer: offer) { $0 }
  }
}

extension Reader where Value == String {
  /// A word of one's own. With a comma it is more likely several, and they are given one by one.
  package static func word(
    _ name: String, offer: Offer = .none, isRepeated: Bool = true
  ) -> Reader {
    Reader(name, expected: "a word", offer: offer) { word throws(Reason) in
      guard !word.contains(",") else {
        let several = "; several are given one by one, each with its option"
        throw Reason("a word has no comma in it" + (isRepeated ? several : ", and one is wanted"))
      }
      return word
    }
  }
}

extension Reader where Value == Int {
  /// A whole number, of which the smallest and the largest may be fixed.
  package static func wholeNumber(
    _ name: String = "N", from least: Int = .min, through most: Int = .max
  ) -> Reader {
    let range =
      switch (least, most) {
      case (.min, .max): ""
      case (_, .max): " from \(least)"
      case (.min, _): " up to \(most)"
      default: " from \(least) to \(most)"
      }
    return Reader(name, expected: "a whole number" + range) { word in
      Int(word).flatMap { $0 >= least && $0 <= most ? $0 : nil }
    }
  }
}

extension Reader {
  /// One of a few words, each standing for a value.
  @inlinable
  package static func choice(
    _ name: String, _ choices: @autoclosure @escaping @Sendable () -> [(word: String, value: Value)]
  ) -> Reader {
    choice(name, among: choices().map(\.word)) { word in
      choices().first { $0.word == word }?.value
    }
  }

  /// One of the cases of an enumeration, under their raw words.
  @inlinable
  package static func choice(_ name: String, of type: Value.Type = Value.self) -> Reader
  where Value: CaseIterable & RawRepresentable<String> {
    choice(name, among: Value.allCases.map(\.rawValue)) { Value(rawValue: $0) }
  }

  @inlinable
  static func choice(
    _ name: String, among words: @autoclosure @escaping @Sendable () -> [String],
    read: @escaping @Sendable (String) -> Value?
  ) -> Reader {
    Reader(
      name, expected: "one of \(words().joined(separator: ", "))", offer: .words(words()),
      read: read)
  }
}
