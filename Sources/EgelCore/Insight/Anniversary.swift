/// This day in earlier years.
package enum Anniversary {
  /// The days of a month of a year that are today's; where there is no 29 February, the one of another
  /// year is remembered on the 28th.
  package static func days(of today: Day, in month: Month) -> [Day] {
    let number = today.parts.day
    guard month.number == today.month.number, month.year < today.year else { return [] }
    let isShortFebruary = today.month.number == 2 && number == 28 && today.month.dayCount == 28
    let numbers = isShortFebruary ? [28, 29] : [number]
    return numbers.compactMap { Day(year: month.year, month: month.number, day: $0) }
  }
}
