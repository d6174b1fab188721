internal import CommandLineKit
internal import EgelCore

/// A date as precise as it is known, as it was typed.
struct TypedPartialDate: Sendable {
  let text: String

  static let reader = Reader<TypedPartialDate>(
    "DATE", expected: "a date as precise as you know it, such as 2019, 2019-05 or 3 days ago"
  ) { TypedPartialDate(text: $0) }
}

extension Session {
  func partialDate(
    _ typed: TypedPartialDate, for key: some ArgumentKey
  ) throws -> PartialDate {
    if let date = PartialDate(typed.text) { return date }
    return .day(try day(TypedDay(text: typed.text), .back, for: key))
  }
}
