/// Which answers are wanted, and how they are laid together.
package struct TrendWish: Sendable {
  package var days: ClosedRange<Day>
  package var step: TrendStep
  /// None means every scale.
  package var scales: Set<String> = []
  /// How scales are spelled in the journal.
  package var spelling: ScaleSpelling
  /// Whether only entries count that may leave the journal: neither private nor sealed.
  package var isForOthers = false
  /// Entries that do not count then, whatever they are.
  package var leftOut: Set<Identifier> = []
  /// The day it is, for seals.
  package var today: Day

  package init(
    _ days: ClosedRange<Day>, by step: TrendStep, on today: Day,
    _ spelling: ScaleSpelling = ScaleSpelling()
  ) {
    self.days = days
    self.spelling = spelling
    self.step = step
    self.today = today
  }

  /// The wanted scales as they may be stored.
  var storedScales: Set<String> { Set(scales.flatMap(spelling.all)) }

  /// What files are sieved by: the names of the scales, or that there are answers at all.
  package var sieve: LineSieve {
    let letters = Set("abcdefghijklmnopqrstuvwxyz0123456789-".utf8)
    let scales = storedScales
    let arePlain = scales.allSatisfy { letters.isSuperset(of: $0.utf8) }
    let words = scales.isEmpty || !arePlain ? ["readings"] : scales
    return LineSieve(exact: words.map { Array("\"\($0)\"".utf8) })
  }
}

/// How long a period is of which answers are laid together.
package enum TrendStep: String, CaseIterable, Sendable {
  case day, week, month

  /// The first day of the period a day lies in; weeks begin on Monday.
  package func start(of day: Day) -> Day {
    switch self {
    case .day: day
    case .week: day.adding(days: 1 - day.weekday.rawValue) ?? day
    case .month: day.month.first
    }
  }

  /// The first day of the period after the one that begins on a day.
  package func next(after start: Day) -> Day? {
    switch self {
    case .day: start.adding(days: 1)
    case .week: start.adding(days: 7)
    case .month: start.month.next?.first
    }
  }

  /// The last day of the period that begins on a day.
  package func end(of start: Day) -> Day {
    next(after: start)?.adding(days: -1) ?? .latest
  }

  /// The days of the period that begins on a day, as far as they lie in a span.
  package func days(from start: Day, within span: ClosedRange<Day>) -> ClosedRange<Day> {
    let first = max(start, span.lowerBound)
    return first...max(first, min(end(of: start), span.upperBound))
  }

  /// The first days of all periods that touch a span, in order.
  package func starts(in span: ClosedRange<Day>) -> [Day] {
    var starts: [Day] = []
    var start: Day? = self.start(of: span.lowerBound)
    while let next = start, next <= span.upperBound {
      starts.append(next)
      start = self.next(after: next)
    }
    return starts
  }
}
