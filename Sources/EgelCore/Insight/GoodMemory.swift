/// One thing that was good, the same all day, chosen by nothing but the day.
///
/// Months are drawn first and entries within one, so that a few files are read and not all of them.
package struct GoodMemory: Sendable {
  /// What is good in itself.
  package static let kinds: [Kind] = [.thanks, .goodNews, .repaired, .milestone]

  private let today: Day

  package init(on today: Day) {
    self.today = today
  }

  /// The months that may hold one, in the day's order.
  package func order(of months: [Month]) -> [Month] {
    let current = today.month
    // The month that goes on counts as there from its first day, so that a first entry in it does not
    // change what was chosen before.
    let drawn = Set(months.filter { $0 <= current } + [current])
    return drawn.sorted { rank("\($0)") < rank("\($1)") }
  }

  /// The one of a month's entries.
  package func choose(among entries: [Entry]) -> Entry? {
    entries.filter { $0.day < today && Self.kinds.contains($0.kind) }
      .min { rank($0.id.description) < rank($1.id.description) }
  }

  private func rank(_ name: String) -> UInt64 {
    SipHash.hash(Array("\(today) \(name)".utf8))
  }
}

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
