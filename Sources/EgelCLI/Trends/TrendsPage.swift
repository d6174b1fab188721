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
      let title = Mark.text(
        TextMark(SafeLine(drawn.title), at: Point(2, 2), ink: .strong))
      let above = Picture(
        title: drawn.title, description: drawn.title, size: Point(picture.size.x, 3), marks: [title]
      )
      return Picture.stacked([above, picture], title: drawn.title)
    }
    let title = session.language.is(nl: "Verloop", en: "Trends")
    return SVGPainter(prefix: "trends").paint(Picture.stacked(pictures, title: title))
  }

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
        .accent(full), .plain(session.language.is(nl: " jouw antwoord   ", en: " your answer   ")),
        .warm(ring),
        .plain(
          session.language.is(
            nl: " jouw inschatting van de ander   ", en: " your guess at theirs   ")),
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
          nl: "Hier past alleen wat er sinds \(day) was; --csv toont alles.",
          en: "Only what there was since \(day) fits here; --csv shows everything."), .faint)
    }
    return page
  }
}
