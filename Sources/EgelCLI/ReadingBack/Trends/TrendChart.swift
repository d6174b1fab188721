internal import Drawing
internal import EgelCore

/// One line, or a line of answers beside one of guesses, as a chart over time.
struct TrendChart {
  let words: DateWords
  let step: TrendStep
  let days: ClosedRange<Day>
  let own: ShownTrend?
  let guess: ShownTrend?

  private var language: Language { words.language }
  private var either: ShownTrend? { own ?? guess }

  private var isOfWords: Bool { either?.isOfWords ?? false }

  /// The words of answers and guesses, in one order for both.
  private var choices: [(key: String, name: Bilingual)] {
    var words = own?.words ?? []
    for word in guess?.words ?? [] where !words.contains(where: { $0.key == word.key }) {
      words.append(word)
    }
    return words
  }

  /// The chart of the latest periods that fit, and the day it begins with.
  func chart(in medium: ChartMedium) -> (chart: TimeChart, from: Day)? {
    guard let either else { return nil }
    let axis = axis(either, isTold: medium.isPage)
    let room = TimeChart.room(
      in: medium, labels: axis.ticks.map(\.label) + rowNames.map { SafeLine($0) })
    let starts = Array(step.starts(in: days).suffix(room))
    guard let first = starts.first else { return nil }
    let periods = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, $0) })
    let chart = TimeChart(
      title: either.title(language), description: medium.isPage ? description : "",
      axis: axis,
      series: series(periods, from: first, isTold: medium.isPage), periods: starts.count,
      labels: labels(starts), rows: rows(periods, from: first))
    return (chart, first)
  }

  /// What the ends mean stands beside them on a page; a terminal says it above.
  private func axis(_ trend: ShownTrend, isTold: Bool) -> ChartAxis {
    if isOfWords {
      let ticks = choices.enumerated().map {
        ChartAxis.Tick(Double($0), SafeLine($1.name[language]))
      }
      return ChartAxis(low: 0, high: Double(choices.count - 1), ticks: ticks)
    }
    var range = trend.range
    if let other = guess?.range {
      range = min(range.lowerBound, other.lowerBound)...max(range.upperBound, other.upperBound)
    }
    var marks = [range.lowerBound, range.upperBound]
    if (range.upperBound - range.lowerBound).isMultiple(of: 2) {
      marks.append((range.lowerBound + range.upperBound) / 2)
    }
    return ChartAxis(
      low: Double(range.lowerBound), high: Double(range.upperBound),
      ticks: marks.map {
        ChartAxis.Tick(Double($0), SafeLine(isTold ? trend.endName($0, language) : "\($0)"))
      })
  }

  /// On a page a point has a title; in cells there is no place for one.
  private func series(_ periods: [Day: Int], from first: Day, isTold: Bool) -> [ChartSeries] {
    typealias Look = ChartSeries.Look
    let trends: [(ShownTrend?, joined: Look, apart: Look)] = [
      (own, .full, .apart), (guess, .rings, .ringsApart),
    ]
    return trends.compactMap { trend, joined, apart -> ChartSeries? in
      guard let trend else { return nil }
      let points = trend.trend.points(since: first)
      let title = { (point: Trend.Point) in isTold ? SafeLine(self.title(of: point, trend)) : nil }
      return isOfWords
        ? ChartSeries(apart, wordPoints(points, periods, isTold: isTold, title))
        : ChartSeries(joined, numberPoints(points, periods, title))
    }
  }

  private func numberPoints(
    _ points: ArraySlice<Trend.Point>, _ periods: [Day: Int], _ title: (Trend.Point) -> SafeLine?
  ) -> [ChartPoint] {
    points.compactMap { point in
      guard let period = periods[point.start], let mean = point.mean else { return nil }
      return ChartPoint(period: period, value: mean, title: title(point))
    }
  }

  /// In cells a word that occurs more than once is a digit, which is neither dot nor ring: beside guesses it
  /// stays a dot.
  private func wordPoints(
    _ points: ArraySlice<Trend.Point>, _ periods: [Day: Int], isTold: Bool,
    _ title: (Trend.Point) -> SafeLine?
  ) -> [ChartPoint] {
    let places = choices.map(\.key)
    let isCounted = isTold || guess == nil
    return points.flatMap { point -> [ChartPoint] in
      guard let period = periods[point.start] else { return [] }
      return point.words.compactMap { word in
        guard let place = places.firstIndex(of: word.word) else { return nil }
        return ChartPoint(
          period: period, value: Double(place), count: isCounted ? word.count : 1,
          title: title(point))
      }
    }
  }

  /// One sign for a number: a column is one cell wide.
  static func digit(_ count: Int) -> String { count > 9 ? "+" : "\(count)" }

  private func title(of point: Trend.Point, _ trend: ShownTrend) -> String {
    let mean = point.mean.map { ": \(TrendWords.number($0, language))" } ?? ""
    let guess = trend.key.isGuess ? language.is(nl: "inschatting, ", en: "guess, ") : ""
    return "\(guess)\(TrendWords(words: words).period(point.start, step))\(mean), "
      + TrendWords(words: words).counted(point)
  }

  private func labels(_ starts: [Day]) -> [Int: SafeLine] {
    let labels = TrendWords(words: words)
    return Dictionary(
      uniqueKeysWithValues: starts.enumerated().map { ($0, SafeLine(labels.label($1, step))) })
  }

  private var rowNames: [String] { counts.map(\.name) }

  /// How many answers and days are behind every point, and how many guesses.
  private var counts: [(name: String, trend: ShownTrend, count: (Trend.Point) -> Int)] {
    let names = [
      (own, language.is(nl: "antwoorden", en: "answers")),
      (guess, language.is(nl: "inschattingen", en: "guesses")),
    ]
    let days = language.is(nl: "dagen", en: "days")
    return names.flatMap {
      trend, name -> [(name: String, trend: ShownTrend, count: (Trend.Point) -> Int)] in
      guard let trend else { return [] }
      let answers = (name, trend, { (point: Trend.Point) in point.answers })
      return step == .day ? [answers] : [answers, (days, trend, { $0.days })]
    }
  }

  private func rows(_ periods: [Day: Int], from first: Day) -> [TimeChart.Row] {
    counts.map { name, trend, count in
      var texts: [Int: SafeLine] = [:]
      for point in trend.trend.points(since: first) where point.answers > 0 {
        if let period = periods[point.start] { texts[period] = SafeLine(Self.digit(count(point))) }
      }
      return TimeChart.Row(name: SafeLine(name), texts: texts)
    }
  }

  private var description: String {
    let guesses = guess.map { trend in
      (own == nil ? "" : language.is(nl: "Inschattingen:\n", en: "Guesses:\n")) + description(trend)
    }
    return [own.map(description), guesses].compactMap { $0 }.joined(separator: "\n")
  }

  private func description(_ trend: ShownTrend) -> String {
    let words = TrendWords(words: words)
    return trend.trend.points.map { point in
      let value = point.mean.map { TrendWords.number($0, language) }
      let chosen = point.words.map { word in
        let name = trend.words.first { $0.key == word.word }?.name[language] ?? word.word
        return "\(word.count) × \(name)"
      }
      let said = ([value].compactMap { $0 } + chosen).joined(separator: ", ")
      return "\(words.period(point.start, step)): \(said.isEmpty ? "–" : said)"
        + " (\(words.counted(point)))"
    }.joined(separator: "\n")
  }
}
