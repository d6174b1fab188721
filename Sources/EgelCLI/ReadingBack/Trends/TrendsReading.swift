internal import EgelCore
internal import EgelStore

/// The trends that were asked for, and whether some were left out because they were not asked for by name.
struct TrendsReading {
  private(set) var request: TrendsRequest
  let step: TrendStep
  let book: ScaleBook
  private(set) var shown: [ShownTrend] = []
  private(set) var isSomebodyLeftOut = false
  /// What was asked for and has no answer in the span.
  private(set) var unanswered: [AskedLine] = []
  /// If something has no answers: the other lines that have some in the span and may be shown, with the name
  /// of the person.
  private(set) var others: [(key: Trend.Key, name: String?)] = []
  /// Whether there are no answers in the span at all.
  let isBare: Bool

  init(
    _ request: TrendsRequest, step: TrendStep, _ trends: [Trend], _ book: ScaleBook,
    _ unasked: Unasked, named: (Subject) -> String
  ) {
    self.request = request
    self.step = step
    self.book = book
    let spoken = trends.filter { request.mayTell($0.key.scale, book) }
    let wanted = spoken.filter { request.isWanted($0.key) }
    let isAllowed = { (trend: Trend) in
      request.isNamed(trend.key) || trend.key.about.map(unasked.mayName) ?? true
    }
    let allowed = wanted.filter(isAllowed)
    isBare = spoken.isEmpty
    isSomebodyLeftOut = allowed.count < wanted.count
    shown = allowed.map { trend in
      ShownTrend(
        trend: trend, scale: book.page(trend.key.scale)?.scale, name: trend.key.about.map(named))
    }
    unanswered = request.lines.filter { line in
      !wanted.contains { request.isWanted($0.key, by: line) }
    }
    if request.days.lowerBound == .earliest {
      let first = shown.compactMap { $0.trend.points.first?.start }.min()
      self.request.days = (first ?? .earliest)...request.days.upperBound
    }
    guard shown.isEmpty || !unanswered.isEmpty else { return }
    others = spoken.filter(isAllowed).map { ($0.key, $0.key.about.map(named)) }
  }

  /// Keeps the first lines, of answers or of guesses, and the answers that belong to the guesses.
  mutating func keepFirst(_ count: Int, guesses: Bool) {
    let first = shown.filter { $0.key.isGuess == guesses }.prefix(count).map(\.key)
    shown = shown.filter { trend in
      first.contains { $0.scale == trend.key.scale && $0.about == trend.key.about }
    }
  }
}

/// From when to when there are answers.
struct AnsweredSpan {
  private let session: Session
  private let book: ScaleBook

  init(_ session: Session, _ book: ScaleBook) {
    self.session = session
    self.book = book
  }

  private static let fewestDays = 14

  /// Without the weeks before the first answer: two weeks of dots would be in a corner of three months.
  func days(_ request: TrendsRequest) throws -> ClosedRange<Day> {
    let days = request.days
    let wish = TrendWish(days, by: .day, on: session.today, book.spelling)
    let first = try session.journal.reading { try $0.trends(wish, for: request) }
      .filter { request.isWanted($0.key) }.compactMap { $0.points.first?.start }.min()
    let latest = days.upperBound.adding(days: 1 - Self.fewestDays) ?? days.lowerBound
    return max(days.lowerBound, min(first ?? days.lowerBound, latest))...days.upperBound
  }

  /// From when to when there are answers that may be shown; nil if there are none.
  func months(_ mayTell: (Trend.Key) -> Bool) throws -> ClosedRange<Month>? {
    let wish = TrendWish(.earliest ... .latest, by: .month, on: session.today, book.spelling)
    let points = try session.journal.reading { try $0.trends(wish) }.filter { mayTell($0.key) }
      .flatMap(\.points).map(\.start.month)
    guard let first = points.min(), let last = points.max() else { return nil }
    return first...last
  }
}

extension JournalReader {
  /// The answers of a span on the scales that are asked for, or on all of them.
  func trends(_ wish: TrendWish, for request: TrendsRequest) throws -> [Trend] {
    var wish = wish
    wish.scales = Set(request.scales)
    let trends = try trends(wish)
    let answered = trends.map(\.key).filter(request.isWanted).map(\.scale)
    guard !wish.scales.isSubset(of: answered) else { return trends }
    // If a scale has no answers, those of all the others are needed to say what there is instead.
    wish.scales = []
    return try self.trends(wish)
  }
}
