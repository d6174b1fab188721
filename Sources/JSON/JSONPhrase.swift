/// A few words of an error in each language that is spoken to people: none can be said in one alone.
@usableFromInline
package struct JSONPhrase: Equatable, Sendable {
  package let dutch: String
  package let english: String

  package init(nl dutch: String, en english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// What is the same in both: a number, a name, what stands in a file.
  package static func same(_ text: String) -> JSONPhrase { JSONPhrase(nl: text, en: text) }

  /// A text of a file, in quotes.
  package static func quoted(_ text: String) -> JSONPhrase { .same("'\(text)'") }

  /// The same, in the quotes that JSON has around it.
  package static func string(_ text: String) -> JSONPhrase { .same("\"\(text)\"") }

  /// One of these words.
  package static func oneOf(_ words: [String]) -> JSONPhrase {
    let list = words.joined(separator: ", ")
    return JSONPhrase(nl: "een van: \(list)", en: "one of: \(list)")
  }

  package static func + (one: JSONPhrase, other: JSONPhrase) -> JSONPhrase {
    JSONPhrase(nl: one.dutch + other.dutch, en: one.english + other.english)
  }
}

// What a reader of JSON waits for.

extension JSONPhrase {
  @usableFromInline static var value: JSONPhrase { JSONPhrase(nl: "een waarde", en: "a value") }
  @usableFromInline static var object: JSONPhrase { JSONPhrase(nl: "een object", en: "an object") }
  @usableFromInline static var array: JSONPhrase { JSONPhrase(nl: "een lijst", en: "an array") }
  @usableFromInline static var text: JSONPhrase { JSONPhrase(nl: "een tekst", en: "a string") }
  @usableFromInline static var trueOrFalse: JSONPhrase {
    JSONPhrase(nl: "true of false", en: "true or false")
  }
  @usableFromInline static var colon: JSONPhrase {
    JSONPhrase(nl: "een dubbele punt", en: "a colon")
  }
  @usableFromInline static var key: JSONPhrase { JSONPhrase(nl: "een sleutel", en: "a key") }
  @usableFromInline static var keyOrEnd: JSONPhrase {
    JSONPhrase(nl: "een sleutel of '}'", en: "a key or '}'")
  }
  package static var endOfText: JSONPhrase {
    JSONPhrase(nl: "het einde van de tekst", en: "the end of the text")
  }
  package static var wholeNumber: JSONPhrase {
    JSONPhrase(nl: "een geheel getal", en: "a whole number")
  }
  static var number: JSONPhrase { JSONPhrase(nl: "een getal", en: "a number") }
  static var digit: JSONPhrase { JSONPhrase(nl: "een cijfer", en: "a digit") }
}
