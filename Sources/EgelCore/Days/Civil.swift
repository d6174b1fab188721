/// The arithmetic of the Gregorian calendar, carried back to year 1.
///
/// Years are counted from March, so that the leap day is the last day of a year.
@usableFromInline
enum Civil {
  @inlinable static var years: ClosedRange<Int> { 1...9999 }
  @inlinable static var secondsPerDay: Int64 { 86_400 }

  /// Days from 1 March of year 0 to 1 January 1970.
  @inlinable static var epoch: Int { 719_468 }

  @inlinable
  static func isLeap(_ year: Int) -> Bool {
    year & 3 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  @inlinable
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  @inlinable
  static func isDay(year: Int, month: Int, day: Int) -> Bool {
    guard years.contains(year), month >= 1, month <= 12, day >= 1 else { return false }
    return day <= 28 || day <= length(ofMonth: month, year: year)
  }

  /// Days since 1970-01-01 of a date that exists.
  @inlinable
  static func days(year: Int, month: Int, day: Int) -> Int32 {
    let marchYear = month <= 2 ? year &- 1 : year
    let marchMonth = month <= 2 ? month &+ 9 : month &- 3
    let dayOfYear = (153 &* marchMonth &+ 2) / 5 &+ day &- 1
    let leapDays = marchYear / 4 &- marchYear / 100 &+ marchYear / 400
    return Int32(truncatingIfNeeded: marchYear &* 365 &+ leapDays &+ dayOfYear &- epoch)
  }

  static func parts(ofDays days: Int32) -> (year: Int, month: Int, day: Int) {
    let sinceMarch = UInt32(Int(days) + epoch)
    let era = sinceMarch / 146_097
    let dayOfEra = sinceMarch % 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (Int(year), Int(month), Int(dayOfYear - (153 * marchMonth + 2) / 5 + 1))
  }
}
