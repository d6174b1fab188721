import Drawing

/// Charts to draw, the same on every run.
enum Charts {
  static let ends = "0 far away, 10 very close"

  static func time(_ count: Int, without gaps: Set<Int> = [], title: String = "near, Sam")
    -> TimeChart
  {
    var random = SeededRandom(seed: 7)
    let values = (0..<count).filter { !gaps.contains($0) }.map { step in
      let value = Int.random(in: 0...20, using: &random)
      return TimeChart.Value(
        step: step, value: Double(value) / 2, title: "\(step): \(Double(value) / 2)")
    }
    let ticks = stride(from: 0, to: count, by: 4).map { ChartTick(step: $0, label: "\($0) nov") }
    return TimeChart(
      title: title, description: "ten weeks & more",
      scale: ChartScale(0...10, holding: values.map(\.value), ends: ends), steps: count,
      ticks: ticks, series: [TimeChart.Series(name: "own", values: values)])
  }

  static let gaps = time(13, without: [4, 5, 7])

  static let guessed: TimeChart = {
    let own = time(13, without: [5]).series[0]
    let guess = TimeChart.Series(
      name: "a guess", style: .dashed, ink: .cool,
      values: [2, 3, 4, 9].map { TimeChart.Value(step: $0, value: Double($0), title: "\($0)") })
    return TimeChart(
      title: "near <Sam>", description: "\"both\" & 'more'",
      scale: ChartScale(0...10, ends: ends), steps: 13, ticks: gaps.ticks, series: [own, guess])
  }()

  static let words: WordChart = {
    let given = [(0, 0, 1), (0, 1, 3), (2, 2, 12), (3, 1, 1), (6, 0, 2)]
    return WordChart(
      title: "distance, Sam", description: "words",
      rows: ["too close", "about right", "too far"], steps: 13, ticks: gaps.ticks,
      values: given.map {
        WordChart.Value(
          step: $0.0, row: $0.1, count: $0.2, title: "\($0.2) times", isGuess: $0.0 == 3)
      })
  }()

  static let square: SquareChart = {
    let days = [(0, 0), (10, 10), (7, 3), (7, 3), (7, 3), (2, 8), (5, 5), (5, 5), (10, 0)]
    return SquareChart(
      title: "Sam", description: "nine days",
      across: ChartScale(0...10, ends: "across: glad, 0 not at all, 10 very"),
      up: ChartScale(0...10, ends: "up: a sting, 0 none, 10 sharp"),
      values: days.enumerated().map {
        SquareChart.Value(across: Double($1.0), up: Double($1.1), title: "day \($0)")
      })
  }()

  static let hostile = "<script>alert(1)</script>\u{1B}[2J\u{202E}'\"&\n"
}
