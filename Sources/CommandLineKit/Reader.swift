/// How one typed word becomes a value, and what to say and offer when it does not.
@usableFromInline
package struct Reader<Value: Sendable>: Sendable {
  /// What stands for the value in help: `DAY`.
  @usableFromInline package let name: Words
  /// Reads a word: `nil` where it is not what was expected, a `Reason` where more can be said.
  @usableFromInline package let read: @Sendable (String) throws(Reason) -> Value?

  @usableFromInline let makeExpected: @Sendable () -> Words
  @usableFromInline let makeOffer: @Sendable () -> Offer

  /// A reader under the name that help shows for its value; the rest is found when it is asked for.
  @inlinable
  package init(
    _ name: Words, expected: @autoclosure @escaping @Sendable () -> Words,
    offer: @autoclosure @escaping @Sendable () -> Offer = .none,
    read: @escaping @Sendable (String) throws(Reason) -> Value?
  ) {
    self.name = name
    self.read = read
    makeExpected = expected
    makeOffer = offer
  }

  /// What a right word would have been: "a day such as 2026-11-21".
  package var expected: Words { makeExpected() }

  /// What completion offers.
  package var offer: Offer { makeOffer() }
}

/// Why a word cannot be read, in words that follow a colon: "there is no 30 February".
@usableFromInline
package struct Reason: Error, Equatable {
  package let text: Words

  package init(_ text: Words) { self.text = text }
}

/// What completion offers where a value is due.
@usableFromInline
package enum Offer: Sendable, Equatable {
  case none, file, folder
  /// These words, which help lists too.
  case words([String])
  /// The same in the words of each language; either may be typed.
  case wordsOfEach(dutch: [String], english: [String])
  /// What the program answers when asked for the list of this name.
  case ask(String)

  func words(_ tongue: Tongue) -> [String] {
    switch (self, tongue) {
    case (.words(let words), _), (.wordsOfEach(let words, _), .dutch),
      (.wordsOfEach(_, let words), .english):
      words
    default: []
    }
  }
}

extension Reader where Value == String {
  /// Any word, as it was typed.
  package static func text(_ name: Words = Words(nl: "TEKST", en: "TEXT"), offer: Offer = .none)
    -> Reader
  {
    Reader(name, expected: Words(nl: "een tekst", en: "some text"), offer: offer) { $0 }
  }
}

extension Reader where Value == String {
  /// A word of one's own. With a comma it is more likely several, and they are given one by one.
  package static func word(
    _ name: Words, offer: Offer = .none, isRepeated: Bool = true
  ) -> Reader {
    Reader(name, expected: Words(nl: "een woord", en: "a word"), offer: offer) {
      word throws(Reason) in
      guard !word.contains(",") else {
        throw Reason(
          isRepeated
            ? Words(
              nl: "er staat een komma in; geef meer woorden elk met hun eigen optie",
              en: "it has a comma in it; give several words one by one, each with its option")
            : Words(
              nl: "er staat een komma in, en hier hoort één woord",
              en: "it has a comma in it, and this takes one word"))
      }
      return word
    }
  }
}

extension Reader where Value == Int {
  /// A whole number, of which the smallest and the largest may be fixed.
  package static func wholeNumber(
    _ name: Words = Words(same: "N"), from least: Int = .min, through most: Int = .max
  ) -> Reader {
    let range =
      switch (least, most) {
      case (.min, .max): Words(same: "")
      case (_, .max): Words(nl: " vanaf \(least)", en: " from \(least)")
      case (.min, _): Words(nl: " tot en met \(most)", en: " up to \(most)")
      default: Words(nl: " van \(least) tot \(most)", en: " from \(least) to \(most)")
      }
    let expected = Words(
      nl: "een geheel getal" + range.dutch, en: "a whole number" + range.english)
    return Reader(name, expected: expected) { word in
      Int(word).flatMap { $0 >= least && $0 <= most ? $0 : nil }
    }
  }
}

extension Reader {
  /// One of a few words, each standing for a value.
  @inlinable
  package static func choice(
    _ name: Words, _ choices: @autoclosure @escaping @Sendable () -> [(word: String, value: Value)]
  ) -> Reader {
    choice(name, among: choices().map(\.word)) { word in
      choices().first { $0.word == word }?.value
    }
  }

  /// One of the cases of an enumeration, under their raw words.
  @inlinable
  package static func choice(_ name: Words, of type: Value.Type = Value.self) -> Reader
  where Value: CaseIterable & RawRepresentable<String> {
    choice(name, among: Value.allCases.map(\.rawValue)) { Value(rawValue: $0) }
  }

  @inlinable
  static func choice(
    _ name: Words, among words: @autoclosure @escaping @Sendable () -> [String],
    read: @escaping @Sendable (String) -> Value?
  ) -> Reader {
    Reader(
      name,
      expected: Words(
        nl: "een van \(words().joined(separator: ", "))",
        en: "one of \(words().joined(separator: ", "))"),
      offer: .words(words()),
      read: read)
  }
}
