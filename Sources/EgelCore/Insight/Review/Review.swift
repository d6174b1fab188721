/// A stretch of days looked back on: examples, and nothing added up.
package struct Review: Hashable, Sendable {
  package enum Topic: String, CaseIterable, Sendable {
    /// Where a no was not free; only told of where things are hard.
    case hard
    /// Thanks, good news, what was reached.
    case good
    /// The four behaviours, as they were given and received.
    case behaviours
    /// What was asked, and what the answer was: an honest no is among the good.
    case asked
    case stoodBy = "stood-by"
    case hurt
    case outside
    case themes
    /// Plain notes that stand nowhere else.
    case written
    case agreements
    case parked
    case toSay = "to-say"
  }

  package enum Line: Hashable, Sendable {
    case entry(Entry)
    /// One of the four behaviours: its scale, from which side, about whom, and an entry that says so.
    case behaviour(String, side: String, Subject, Entry)
    /// Somebody to whom a no was not free, and an entry that says so.
    case unfree(Subject, Entry)
    /// Somebody who was there, and an entry that says so.
    case person(Subject, Entry)
    /// A tag or a feeling that came back: when, and the latest entry of each wave.
    case theme(String, waves: [ClosedRange<Day>], entries: [Identifier])
    case agreement(Agreement)
    case kept(KeptThing)
  }

  package struct Section: Hashable, Sendable {
    package let topic: Topic
    package let lines: [Line]
  }

  package let days: ClosedRange<Day>
  /// Those that have something, in the order in which they are best read.
  package let sections: [Section]
  /// Whether there are entries that are not brought up unasked.
  package let leavesOut: Bool

  package var isEmpty: Bool { sections.isEmpty }

  /// What is good comes first; where things are hard, everything else does.
  static func order(isHard: Bool) -> [Topic] {
    isHard
      ? [
        .hard, .hurt, .asked, .outside, .written, .themes, .agreements, .parked, .toSay, .stoodBy,
        .good, .behaviours,
      ] : Topic.allCases
  }
}

/// How far a review looks back: one stretch of the calendar.
package enum ReviewSpan: String, CaseIterable, Sendable {
  case week, month, season, year

  /// The stretch that a day lies in; seasons are those of the weather, winter from December on.
  package func days(around day: Day) -> ClosedRange<Day> {
    switch self {
    case .week:
      let monday = TrendStep.week.start(of: day)
      return monday...TrendStep.week.end(of: monday)
    case .month: return day.month.days
    case .season:
      let first = day.month.adding(months: -(day.month.number % 3)) ?? day.month
      return first.first...(first.adding(months: 2) ?? first).last
    case .year:
      let first = Month(year: day.year, number: 1) ?? day.month
      return first.first...(Month(year: day.year, number: 12) ?? day.month).last
    }
  }

  /// So many days without it, and what comes again has come back.
  var gap: Int {
    switch self {
    case .week: 2
    case .month: 7
    case .season, .year: 21
    }
  }
}
