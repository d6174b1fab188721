/// A language that the program speaks. What the kit says itself is worded in each of them.
@usableFromInline
package enum Tongue: Sendable { case dutch, english }

/// What a table says of itself, in each language. Both have to be given: the compiler refuses a text in one.
@usableFromInline
package struct Words: Sendable, Equatable {
  @usableFromInline package let dutch: String
  @usableFromInline package let english: String

  @inlinable
  package init(nl dutch: String, en english: String) {
    self.dutch = dutch
    self.english = english
  }

  /// What is the same in both languages, such as a number or a name.
  package init(same text: String) { self.init(nl: text, en: text) }

  package subscript(_ tongue: Tongue) -> String {
    switch tongue {
    case .dutch: dutch
    case .english: english
    }
  }

  var isEmpty: Bool { dutch.isEmpty && english.isEmpty }
}
