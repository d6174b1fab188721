internal import Drawing
internal import EgelCore

/// Trends as a person reads them: a chart each, with what stands behind it.
struct TrendsPage {
  let session: Session
  let reading: TrendsReading
  /// Whether guesses are laid beside answers.
  let withGuesses: Bool
  let isASCII: Bool

  private var words: TrendWords { TrendWords(words: session.words) }

  /// Answers, and guesses beside them where they are asked for.
  private var pairs: [(own: ShownTrend?, guess: ShownTrend?)] {
    let own = reading.shown.filter { !$0.key.isGuess }
    guard withGuesses else { return own.map { ($0, nil) } }
    return reading.shown.filter(\.key.isGuess).map { guess in
      (own.first { $0.key.scale == guess.key.scale && $0.key.about == guess.key.about }, guess)
    }
  }

  private var charts: [TrendChart] {
    pairs.map { own, guess in
      TrendChart(
        words: session.words, step: reading.step, days: reading.request.days, own: own, guess: guess
      )
    }
  }

  var isEmpty: Bool { pairs.isEmpty }

  func page() -> Page {
    var page = Page()
    for chart in charts {
      guard let drawn = chart.chart(in: .cells(session.width)) else { continue }
      if !page.isEmpty { page.blank() }
      page.append(head(of: chart))
      let painter = CellPainter(ascii: isASCII)
      for line in painter.lines(of: drawn.chart.picture(in: .cells(session.width))) {
        page.row(line)
      }
      page.append(foot(of: chart, from: drawn.from))
    }
    return page
  }

  /// All charts in one picture.
  var svg: String {
    let pictures = charts.compactMap { chart -> Picture? in
      guard let drawn = chart.chart(in: .page)?.chart else { return nil }
      let picture = drawn.picture(in: .page)
      return Picture.stacked([head(of: chart, wide: picture.size.x), picture], title: drawn.title)
    }
    let title = session.language.is(nl: "Verloop", en: "Trends")
    return SVGPainter(prefix: "trends").paint(Picture.stacked(pictures, title: title))
  }

  /// The same words as in the terminal, above a chart in a picture.
  private func head(of chart: TrendChart, wide width: Double) -> Picture {
    guard let trend = chart.own ?? chart.guess else {
      return Picture(title: "", description: "", size: Point(width, 0), marks: [])
    }
    let (title, language) = (trend.title(session.language), session.language)
    var lines: [(SafeLine, Ink)] = [(SafeLine(title), .strong)]
    if let scale = trend.scale {
      let wrap = Wrap(width: Int(width))
      lines += wrap.lines(of: scale.asked(about: trend.name, language)).map { ($0, .plain) }
      lines += wrap.lines(of: scale.range(language)).map { ($0, .faint) }
    }
    var marks = lines.enumerated().map { number, line in
      Mark.text(TextMark(line.0, at: Point(2, 2 * Double(number + 1)), ink: line.1))
    }
    if chart.guess != nil {
      let height = 2 * Double(lines.count + 1)
      let (own, guess) = (SafeLine(Self.own[language]), SafeLine(Self.guess[language]))
      let second = 2 + Double(own.cells) + 6
      marks += [
        .dot(DotMark(centre: Point(3, height), radius: 0.55, ink: .accent)),
        .text(TextMark(own, at: Point(4.5, height))),
        .dot(DotMark(centre: Point(second, height), radius: 0.6, ink: .warm, isFilled: false)),
        .text(TextMark(guess, at: Point(second + 1.5, height))),
      ]
    }
    let height = 2 * Double(lines.count + (chart.guess == nil ? 0 : 1)) + 1
    return Picture(title: title, description: title, size: Point(width, height), marks: marks)
  }

  private static let own = Bilingual(nl: "jouw antwoord", en: "your answer")
  private static let guess = Bilingual(
    nl: "jouw inschatting van de ander", en: "your guess at theirs")

  private func head(of chart: TrendChart) -> Page {
    var page = Page()
    guard let trend = chart.own ?? chart.guess else { return page }
    page.line([.strong(trend.title(session.language))])
    if let scale = trend.scale {
      page.paragraph(scale.asked(about: trend.name, session.language))
      page.paragraph(scale.range(session.language), .faint)
    }
    if chart.guess != nil {
      let full = isASCII ? "*" : "●"
      let ring = isASCII ? "o" : "○"
      page.line([
        .accent(full), .plain(" \(Self.own[session.language])   "),
        .warm(ring), .plain(" \(Self.guess[session.language])   "),
        .warm(isASCII ? "@" : "◉"), .plain(session.language.is(nl: " beide", en: " both")),
      ])
    }
    return page
  }

  private func foot(of chart: TrendChart, from first: Day) -> Page {
    var page = Page()
    for trend in [chart.own, chart.guess].compactMap({ $0 }) {
      if let apart = words.apart(trend.trend) { page.paragraph(apart) }
    }
    if let trend = chart.own ?? chart.guess, let few = words.few(trend.trend) {
      page.paragraph(few, .faint)
    }
    if first > chart.step.start(of: chart.days.lowerBound) {
      let day = session.words.long(first)
      page.paragraph(
        session.language.is(
          nl: "Alleen antwoorden sinds \(day) passen hier; --csv toont alles.",
          en: "Only answers since \(day) fit here; --csv shows everything."), .faint)
    }
    return page
  }
}
