internal import EgelCore
internal import EgelStore

/// The trends that were asked for, and whether some were left out because nobody asked for them by name.
struct TrendsReading {
  private(set) var request: TrendsRequest
  let step: TrendStep
  private(set) var shown: [ShownTrend] = []
  private(set) var isSomebodyLeftOut = false
  /// The scales that were asked for, without an answer among what is shown.
  private(set) var unanswered: [String] = []
  /// The scales that have answers in the span.
  private(set) var answered: [String] = []

  init(
    _ request: TrendsRequest, step: TrendStep, _ trends: [Trend], _ book: ScaleBook,
    _ unasked: Unasked, named: (Subject) -> String
  ) {
    self.request = request
    self.step = step
    let spoken = trends.filter { !book.unspoken.contains($0.key.scale) }
    let wanted = spoken.filter {
      request.isWanted($0.key) && (request.scales.isEmpty || request.scales.contains($0.key.scale))
    }
    let allowed = wanted.filter { trend in trend.key.about.map(unasked.mayName) ?? true }
    isSomebodyLeftOut = allowed.count < wanted.count
    shown = allowed.map { trend in
      ShownTrend(
        trend: trend, scale: book.page(trend.key.scale)?.scale, name: trend.key.about.map(named))
    }
    unanswered = request.scales.filter { scale in !shown.contains { $0.key.scale == scale } }
    if request.days.lowerBound == .earliest {
      let first = shown.compactMap { $0.trend.points.first?.start }.min()
      self.request.days = (first ?? .earliest)...request.days.upperBound
    }
    for key in spoken.map(\.key.scale) where !answered.contains(key) { answered.append(key) }
  }

  /// Keeps so many lines, of answers or of guesses, and the answers beside the guesses.
  mutating func keepFirst(_ count: Int, guesses: Bool) {
    let first = shown.filter { $0.key.isGuess == guesses }.prefix(count).map(\.key)
    shown = shown.filter { trend in
      first.contains { $0.scale == trend.key.scale && $0.about == trend.key.about }
    }
  }
}

extension Session {
  private static let fewestDays = 14

  /// Without the weeks before the first answer: a fortnight's dots would stand in a corner of three months.
  func answeredDays(_ request: TrendsRequest) throws -> ClosedRange<Day> {
    let days = request.days
    let wish = TrendWish(days, by: .day, on: today)
    let first = try journal.reading { try $0.trends(wish, for: request) }
      .filter { request.isWanted($0.key) }.compactMap { $0.points.first?.start }.min()
    let latest = days.upperBound.adding(days: 1 - Self.fewestDays) ?? days.lowerBound
    return max(days.lowerBound, min(first ?? days.lowerBound, latest))...days.upperBound
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
    // What a scale without answers is told beside is what the others have.
    wish.scales = []
    return try self.trends(wish)
  }
}
