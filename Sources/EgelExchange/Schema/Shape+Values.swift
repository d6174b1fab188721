internal import EgelCore

// The small values that records are made of.

extension Shape {
  static func text(_ about: String) -> Shape { Shape(.text(atLeast: 0), about) }
  static func flag(_ about: String) -> Shape { Shape(.boolean, about) }
  static func texts(_ about: String) -> Shape { Shape(.list(of: text("")), about) }
  static func list(of shape: Shape, _ about: String) -> Shape { Shape(.list(of: shape), about) }

  /// One of the words of an enumeration.
  static func word<Word: CaseIterable & RawRepresentable<String>>(
    of type: Word.Type, _ about: String
  ) -> Shape {
    Shape(.words(type.allCases.map(\.rawValue)), about)
  }

  static func id(_ about: String) -> Shape {
    Shape(.pattern("^[0-9a-hjkmnp-tv-z]{12}$", format: nil), about)
  }

  static func ids(_ about: String) -> Shape { list(of: id(""), about) }

  static func day(_ about: String) -> Shape {
    Shape(.pattern("^\(year)-\(monthNumber)-\(dayNumber)$", format: "date"), about)
  }

  static func month(_ about: String) -> Shape {
    Shape(.pattern("^\(year)-\(monthNumber)$", format: nil), about)
  }

  /// `2019`, `2019-05` or `2019-05-11`.
  static func partialDate(_ about: String) -> Shape {
    Shape(.pattern("^\(year)(-\(monthNumber)(-\(dayNumber))?)?$", format: nil), about)
  }

  static func moment(_ about: String) -> Shape {
    let clock = "([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\\.[0-9]{1,9})?"
    let offset = "(Z|[+-](0[0-9]|1[0-7]):[0-5][0-9](:[0-5][0-9])?|[+-]18:00(:00)?)"
    return Shape(
      .pattern("^\(year)-\(monthNumber)-\(dayNumber)T\(clock)\(offset)$", format: nil), about)
  }

  /// A day, a time without an offset, and other near relatives of a moment.
  static func looseMoment(_ about: String) -> Shape {
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
  static let edited = moment("When this version was made, if it is not the first.")
  static let deleted = moment("When the record was deleted; it has no content then.")
  static let seen = ids("Short hashes of every earlier version of this record.")

  static func others(_ shape: Shape) -> Shape {
    list(
      of: shape,
      "Versions of the same record that were made elsewhere and not settled yet, each whole.")
  }
}

extension [Shape.Member] {
  static let history = [
    Shape.Member("edited", Shape.edited), Shape.Member("deleted", Shape.deleted),
    Shape.Member("seen", Shape.seen), Shape.Member("others", Shape.others(Shape(.record))),
  ]
}
