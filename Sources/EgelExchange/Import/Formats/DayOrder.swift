internal import EgelCore
internal import EgelJSON

/// Whether the day or the month comes first in the dates of a table, as `08-07-2026`, which says so by
/// itself only where one of the numbers cannot be a month.
enum DayOrder {
  case dayFirst, monthFirst
  /// No date of the table says so.
  case unsaid
  /// Some have the day first, and others the month.
  case mixed

  /// How a file of rejected rows says it of the table they came from.
  var word: String? {
    switch self {
    case .dayFirst: "day first"
    case .monthFirst: "month first"
    case .unsaid, .mixed: nil
    }
  }

  init?(word: Substring) {
    switch word {
    case "day first": self = .dayFirst
    case "month first": self = .monthFirst
    default: return nil
    }
  }

  /// With one more date, what all of them say together.
  mutating func note(_ date: NumberedDate) {
    switch (date.dayFirst, date.monthFirst) {
    case (.some, nil): self = self == .unsaid || self == .dayFirst ? .dayFirst : .mixed
    case (nil, .some): self = self == .unsaid || self == .monthFirst ? .monthFirst : .mixed
    default: break
    }
  }
}

/// A date of two small numbers and a year, as `08-07-2026`, `8/7/2026` or `08.07.2026`.
struct NumberedDate {
  /// The days that it can mean.
  let dayFirst: Day?
  let monthFirst: Day?
  private let mark: Character

  init?(_ text: String) {
    guard Self.mayBe(text) else { return nil }
    let parts = text.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    let numbers = parts.compactMap { part in
      part.utf8.allSatisfy { $0 &- 48 < 10 } ? Int(part) : nil
    }
    guard numbers.count == 3, parts.count == 3, parts[0].count <= 2, parts[1].count <= 2,
      parts[2].count == 4, let mark = text.first(where: { !$0.isNumber })
    else { return nil }
    dayFirst = Day(year: numbers[2], month: numbers[1], day: numbers[0])
    monthFirst = Day(year: numbers[2], month: numbers[0], day: numbers[1])
    self.mark = mark
  }

  /// What a cell in the usual form never looks like; asked of every row, and so of three bytes.
  static func mayBe(_ text: String) -> Bool {
    guard (8...10).contains(text.utf8.count) else { return false }
    return text.utf8.prefix(3).contains { $0 &- 45 < 3 }
  }

  /// The day that it means in a table of this order; nil where that is none or not certain.
  func day(_ order: DayOrder) -> Day? {
    switch order {
    case .dayFirst: dayFirst
    case .monthFirst: monthFirst
    case .unsaid, .mixed: dayFirst == monthFirst ? dayFirst : nil
    }
  }

  /// Whether it means something, and more than the table can tell.
  func isAmbiguous(_ order: DayOrder) -> Bool {
    switch order {
    case .dayFirst, .monthFirst: false
    case .unsaid, .mixed: day(order) == nil && (dayFirst ?? monthFirst) != nil
    }
  }

  /// What can be done where the order is not certain.
  func advice(_ order: DayOrder) -> Bilingual {
    let forms = [["%d", "%m", "%Y"], ["%m", "%d", "%Y"]].map { $0.joined(separator: String(mark)) }
    let why =
      order == .mixed
      ? Bilingual(
        nl: "in sommige van deze datums staat de dag voorop, in andere de maand",
        en: "some of these dates have the day first, and others the month")
      : Bilingual(
        nl: "geen datum in het bestand zegt of de dag of de maand voorop staat",
        en: "no date of the file says whether the day or the month comes first")
    return Bilingual(
      nl: "\(why.dutch): --time-format \(forms[0]) of \(forms[1]) wel",
      en: "\(why.english): --time-format \(forms[0]) or \(forms[1]) does")
  }
}
