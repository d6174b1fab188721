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

  /// The chart of the latest periods there is room for; says from which day on.
  func chart(in medium: ChartMedium) -> (chart: TimeChart, from: Day)? {
    guard let either else { return nil }
    let axis = axis(either)
    let room = TimeChart.room(
      in: medium, labels: axis.ticks.map(\.label) + rowNames.map { SafeLine($0) })
    let starts = Array(step.starts(in: days).suffix(room))
    guard let first = starts.first else { return nil }
    let periods = Dictionary(uniqueKeysWithValues: starts.enumerated().map { ($1, $0) })
    let chart = TimeChart(
      title: either.title(language), description: medium.isPage ? description(either) : "",
      axis: axis,
      series: series(periods, from: first, isTold: medium.isPage), periods: starts.count,
      labels: labels(starts), rows: rows(periods, from: first))
    return (chart, first)
  }

  private func axis(_ trend: ShownTrend) -> ChartAxis {
    if trend.isOfWords {
      let words = trend.words
      let ticks = words.enumerated().map {
        ChartAxis.Tick(Double($0), SafeLine($1.name[language]))
      }
      return ChartAxis(low: 0, high: Double(words.count - 1), ticks: ticks)
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
      ticks: marks.map { ChartAxis.Tick(Double($0), SafeLine("\($0)")) })
  }

  /// A point tells what it stands for on a page; in cells that would be said to nobody.
  private func series(_ periods: [Day: Int], from first: Day, isTold: Bool) -> [ChartSeries] {
    let trends: [(ShownTrend?, ChartSeries.Look)] = [(own, .full), (guess, .rings)]
    return trends.compactMap { trend, look -> ChartSeries? in
      guard let trend else { return nil }
      let points = trend.trend.points(since: first)
      let title = { (point: Trend.Point) in isTold ? SafeLine(self.title(of: point, trend)) : nil }
      return trend.isOfWords
        ? ChartSeries(.apart, wordPoints(points, trend.words.map(\.key), periods, title))
        : ChartSeries(look, numberPoints(points, periods, title))
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

  private func wordPoints(
    _ points: ArraySlice<Trend.Point>, _ places: [String], _ periods: [Day: Int],
    _ title: (Trend.Point) -> SafeLine?
  ) -> [ChartPoint] {
    points.flatMap { point -> [ChartPoint] in
      guard let period = periods[point.start] else { return [] }
      return point.words.compactMap { word in
        guard let place = places.firstIndex(of: word.word) else { return nil }
        return ChartPoint(
          period: period, value: Double(place), count: word.count, title: title(point))
      }
    }
  }

  /// One sign for a number: a column is one cell wide.
  static func digit(_ count: Int) -> String { count > 9 ? "+" : "\(count)" }

  private func title(of point: Trend.Point, _ trend: ShownTrend) -> String {
    let mean = point.mean.map { ": \(TrendWords.number($0, language))" } ?? ""
    return "\(TrendWords(words: words).period(point.start, step))\(mean), "
      + TrendWords(words: words).counted(point)
  }

  private func labels(_ starts: [Day]) -> [Int: SafeLine] {
    let labels = TrendWords(words: words)
    return Dictionary(
      uniqueKeysWithValues: starts.enumerated().map { ($0, SafeLine(labels.label($1, step))) })
  }

  private var rowNames: [String] {
    let answers = language.is(nl: "antwoorden", en: "answers")
    return step == .day ? [answers] : [answers, language.is(nl: "dagen", en: "days")]
  }

  /// How many answers and days are behind every point; of guesses only where there is nothing else.
  private func rows(_ periods: [Day: Int], from first: Day) -> [TimeChart.Row] {
    let points = (own ?? guess)?.trend.points(since: first).filter { $0.answers > 0 } ?? []
    let counts: [(Trend.Point) -> Int] = [\.answers, \.days]
    return zip(rowNames, counts).map { name, count in
      var texts: [Int: SafeLine] = [:]
      for point in points {
        if let period = periods[point.start] { texts[period] = SafeLine(Self.digit(count(point))) }
      }
      return TimeChart.Row(name: SafeLine(name), texts: texts)
    }
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
