/// A week as ISO 8601 numbers it: from Monday, and of the year in which its Thursday lies.
package struct ISOWeek: Hashable, Sendable {
  /// The year the week counts to, which differs from the day's own around New Year.
  package let year: Int

  /// The number of the week in that year, 1 to 53.
  package let number: Int
}

extension ISOWeek: Comparable, CustomStringConvertible {
  /// Whether one week comes before another.
  package static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    (left.year, left.number) < (right.year, right.number)
  }

  /// The week as `2026-W47`.
  package var description: String {
    Digits.text(capacity: 8) { bytes in
      Digits.append(pair: year / 100, to: &bytes)
      Digits.append(pair: year % 100, to: &bytes)
      bytes.append(UInt8(ascii: "-"))
      bytes.append(UInt8(ascii: "W"))
      Digits.append(pair: number, to: &bytes)
    }
  }
}

extension Day {
  /// The ISO 8601 week this day lies in.
  package var isoWeek: ISOWeek {
    let thursday = Int(daysSince1970) + 4 - weekday.rawValue
    let year = Civil.parts(ofDays: Int32(thursday)).year
    let dayOfYear = thursday - Int(Civil.days(year: year, month: 1, day: 1))
    return ISOWeek(year: year, number: dayOfYear / 7 + 1)
  }
}
