/// A month of a year, from 0001-01 to 9999-12.
public struct Month: Hashable, Sendable {
  private let index: Int32

  init(unchecked year: Int, _ number: Int) {
    index = Int32(truncatingIfNeeded: year * 12 + number - 1)
  }

  /// The month with this number, 1 to 12, of a year from 1 to 9999.
  public init?(year: Int, number: Int) {
    guard Civil.years.contains(year), (1...12).contains(number) else { return nil }
    self.init(unchecked: year, number)
  }

  /// The year, 1 to 9999.
  public var year: Int { Int(index) / 12 }

  /// The number of the month in its year, 1 to 12.
  public var number: Int { Int(index) % 12 + 1 }

  /// How many days it has.
  public var dayCount: Int { Civil.length(ofMonth: number, year: year) }

  /// Its first day.
  public var first: Day { Day(unchecked: Civil.days(year: year, month: number, day: 1)) }

  /// Its last day.
  public var last: Day { Day(unchecked: Civil.days(year: year, month: number, day: dayCount)) }

  /// Its days, from the first to the last.
  public var days: ClosedRange<Day> { first...last }

  /// The month after it; nil after 9999-12.
  public var next: Month? { adding(months: 1) }

  /// The month before it; nil before 0001-01.
  public var previous: Month? { adding(months: -1) }

  /// The month so many months later, or earlier where negative; nil outside the years 1 to 9999.
  public func adding(months: Int) -> Month? {
    let (sum, overflow) = Int(index).addingReportingOverflow(months)
    guard !overflow, sum >= 0 else { return nil }
    return Month(year: sum / 12, number: sum % 12 + 1)
  }
}

extension Month: Comparable {
  /// Whether one month comes before another.
  public static func < (left: Month, right: Month) -> Bool { left.index < right.index }
}

extension Month: LosslessStringConvertible {
  /// The month written as `2026-11`, and in no other way.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 7 else { return nil }
    var word: UInt64 = 0
    for byte in text.utf8 { word = word >> 8 | UInt64(byte) << 48 }
    self.init(utf8: word)
  }

  /// The month that the seven lowest bytes of a word spell, the first one lowest.
  package init?(utf8 word: UInt64) {
    // "0000-00".
    guard let values = Digits.values(of: word, like: 0x30_302D_3030_3030) else { return nil }
    self.init(
      year: Digits.pair(values, at: 0) * 100 + Digits.pair(values, at: 2),
      number: Digits.pair(values, at: 5))
  }

  /// The month as `2026-11`.
  public var description: String {
    Digits.text(capacity: 7) { bytes in
      Digits.append(pair: year / 100, to: &bytes)
      Digits.append(pair: year % 100, to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      Digits.append(pair: number, to: &bytes)
    }
  }
}

extension Month {
  /// Months in order, each once, by marking them on a calendar: that is quicker than comparing for
  /// some hundreds that lie close together.
  package static func inOrder(_ months: [Month]) -> [Month] {
    guard var first = months.first?.index else { return [] }
    var last = first
    for month in months {
      first = min(first, month.index)
      last = max(last, month.index)
    }
    var calendar = [Bool](repeating: false, count: Int(last - first) + 1)
    for month in months { calendar[Int(month.index - first)] = true }
    var ordered: [Month] = []
    ordered.reserveCapacity(months.count)
    for (place, isThere) in calendar.enumerated() where isThere {
      ordered.append(Month(index: first + Int32(truncatingIfNeeded: place)))
    }
    return ordered
  }

  private init(index: Int32) {
    self.index = index
  }
}
