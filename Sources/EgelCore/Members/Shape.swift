/// What a JSON value may be, and what is said about it.
package struct Shape: Sendable {
  package indirect enum Form: Sendable {
    /// Any value at all.
    case anything
    /// No value: the member must not be there.
    case nothing
    case boolean
    case null
    case integer(ClosedRange<Int>?)
    /// Any text, of a least length in characters.
    case text(atLeast: Int)
    case pattern(String, format: String?)
    case words([String])
    /// The one value that is written so.
    case only(String)
    case list(of: Shape)
    case emptyList
    /// A list that is not empty.
    case some
    case object([Member], isClosed: Bool)
    case any([Shape])
    /// An object with these members that is, besides, one of some shapes.
    case either([Member], [Shape])
    /// Again a record of the kind the whole schema is about.
    case record
  }

  package struct Member: Sendable {
    package let name: String
    package let shape: Shape
    package let isRequired: Bool

    package init(_ name: String, _ shape: Shape, isRequired: Bool = false) {
      self.name = name
      self.shape = shape
      self.isRequired = isRequired
    }
  }

  package let form: Form
  package let about: String

  package init(_ form: Form, _ about: String = "") {
    self.form = form
    self.about = about
  }

  /// The same form, with something else said about it.
  package func saying(_ about: String) -> Shape { Shape(form, about) }
}

// The small values that records are made of.

extension Shape {
  package static func text(_ about: String) -> Shape { Shape(.text(atLeast: 0), about) }
  package static func flag(_ about: String) -> Shape { Shape(.boolean, about) }
  package static func texts(_ about: String) -> Shape { Shape(.list(of: text("")), about) }
  package static func list(of shape: Shape, _ about: String) -> Shape {
    Shape(.list(of: shape), about)
  }

  /// One of the words of an enumeration.
  package static func word<Word: CaseIterable & RawRepresentable<String>>(
    of type: Word.Type, _ about: String
  ) -> Shape {
    Shape(.words(type.allCases.map(\.rawValue)), about)
  }

  package static func id(_ about: String) -> Shape {
    Shape(.pattern("^[0-9a-hjkmnp-tv-z]{12}$", format: nil), about)
  }

  package static func ids(_ about: String) -> Shape { list(of: id(""), about) }

  package static func day(_ about: String) -> Shape {
    Shape(.pattern("^\(year)-\(monthNumber)-\(dayNumber)$", format: "date"), about)
  }

  package static func month(_ about: String) -> Shape {
    Shape(.pattern("^\(year)-\(monthNumber)$", format: nil), about)
  }

  /// `2019`, `2019-05` or `2019-05-11`.
  package static func partialDate(_ about: String) -> Shape {
    Shape(.pattern("^\(year)(-\(monthNumber)(-\(dayNumber))?)?$", format: nil), about)
  }

  package static func moment(_ about: String) -> Shape {
    let clock = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
    let offset = "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9](:[0-5][0-9])?|[+-]18:00(:00)?)"
    return Shape(
      .pattern("^\(year)-\(monthNumber)-\(dayNumber)T\(clock)\(offset)$", format: nil), about)
  }

  /// A day, a time without an offset, and other near relatives of a moment.
  package static func looseMoment(_ about: String) -> Shape {
    let clock = "([01][0-9]|2[0-3]):[0-5][0-9](:[0-5][0-9])?([.,][0-9]{1,9})?"
    let hours = "(0[0-9]|1[0-7])(:?[0-5][0-9](:?[0-5][0-9])?)?|18(:?00(:?00)?)?"
    let offset = "(Z|z|[+-](\(hours)))?"
    return Shape(
      .pattern("^\(year)-\(monthNumber)-\(dayNumber)([Tt ]\(clock)\(offset))?$", format: nil), about
    )
  }

  private static let year = "(?!0000)[0-9]{4}"
  private static let monthNumber = "(0[1-9]|1[0-2])"
  private static let dayNumber = "(0[1-9]|[12][0-9]|3[01])"
}

// What every record may say of its own past, and the versions that stand beside it.

extension Shape {
  package static let edited = moment("When this version was made, if it is not the first.")
  package static let deleted = moment("When the record was deleted; it has no content then.")
  package static let seen = ids("Short hashes of every earlier version of this record.")

  package static func others(_ shape: Shape) -> Shape {
    list(
      of: shape,
      "Versions of the same record that were made elsewhere and not settled yet, each whole.")
  }
}

extension Shape {
  /// What a person said: who, and one of a few words.
  static func answer<Answer: CaseIterable & RawRepresentable<String>>(
    of type: Answer.Type, _ about: String
  ) -> Shape {
    Shape(
      .object(
        [
          Shape.Member("person", .id("Whose answer it is."), isRequired: true),
          Shape.Member("answer", .word(of: type, about), isRequired: true),
        ], isClosed: false))
  }
}
