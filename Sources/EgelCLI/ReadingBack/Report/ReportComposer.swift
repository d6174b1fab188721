internal import Drawing
internal import EgelCore
internal import EgelExchange

/// Puts a report together: the web, the trends, the square, and the review in words.
struct ReportComposer {
  let session: Session
  let order: ReportOrder
  private(set) var material: ReportMaterial
  private let names: PeopleNames
  private let named: Community

  init(_ session: Session, _ order: ReportOrder, _ material: ReportMaterial) {
    self.session = session
    self.order = order
    self.material = material
    named = material.named(order)
    names = PeopleNames(named, session)
  }

  private var language: Language { session.language }

  func who(_ subjects: [Subject]) -> String {
    subjects.map { name(of: $0) }.joined(separator: ", ")
  }

  func text(_ text: String) -> String {
    order.showsNames ? text : material.aliases.aliased(text)
  }

  mutating func aliased(_ entry: Entry) -> Entry { material.aliased(entry, order) }

  mutating func page() -> ReportPage {
    let (first, last) = (order.days.lowerBound, order.days.upperBound)
    let (from, to) = (session.words.long(first), session.words.long(last))
    var page = ReportPage(
      language: language.rawValue,
      title: language.is(nl: "Terugblik", en: "Looking back"),
      subtitle: language.is(
        nl: "Van \(from) tot en met \(to). Gemaakt op \(session.words.long(session.today)).",
        en: "From \(from) to \(to). Made on \(session.words.long(session.today))."))
    page.skip = language.is(nl: "Naar de inhoud", en: "Skip to the content")
    page.contents = language.is(nl: "Inhoud", en: "Contents")
    page.numbers = language.is(nl: "Als tabel", en: "As a table")
    page.foot = ReviewWords(words: session.words).foot
    page.sections = [web, trends, square].compactMap { $0 } + review()
    return page
  }
}

// Pictures.

extension ReportComposer {
  private var web: ReportPage.Section? {
    let map = RelationshipMap(
      web: Web(named, on: session.today), session: session, usesAliases: false, showsEnded: false,
      conceal: text)
    let sketch = map.sketch
    guard sketch.nodes.count > 1 else { return nil }
    let rows = map.rows
    let title = language.is(nl: "Kaart van de relaties", en: "Map of relationships")
    let figure = ReportPage.Figure(
      svg: sketch.svg(prefix: "web", isInline: true),
      title: language.is(nl: "Zoals het vandaag is", en: "As it is today"),
      caption: language.is(
        nl: "Verborgen relaties staan er niet op.", en: "Hidden relationships are left out."),
      columns: [
        language.is(nl: "wie", en: "who"), language.is(nl: "relatie", en: "relationship"),
      ], rows: rows)
    return ReportPage.Section(title, [.figure(figure)])
  }

  private static let mostCharts = 8

  private var shown: [ShownTrend] {
    material.trends.map { trend in
      ShownTrend(
        trend: trend, scale: material.book.page(trend.key.scale)?.scale,
        name: trend.key.about.map { name(of: $0) })
    }
  }

  private func name(of subject: Subject) -> String {
    switch subject {
    case .person(let id): names[id]
    case .name(let name): order.showsNames ? name : material.aliases.aliased(name)
    }
  }

  private var trends: ReportPage.Section? {
    let shown = shown
    let own = shown.filter { !$0.key.isGuess }.prefix(Self.mostCharts)
    let blocks = own.enumerated().compactMap { number, trend -> ReportPage.Block? in
      let guess = shown.first {
        $0.key.isGuess && $0.key.scale == trend.key.scale && $0.key.about == trend.key.about
      }
      let chart = TrendChart(
        words: session.words, step: material.step, days: order.days, own: trend, guess: guess)
      guard let drawn = chart.chart(in: .page)?.chart else { return nil }
      let svg = SVGPainter(prefix: "t\(number)", isInline: true).paint(drawn.picture(in: .page))
      var figure = figure(trend, guess, svg)
      figure.fit = .latest
      return .figure(figure)
    }
    guard !blocks.isEmpty else { return nil }
    return ReportPage.Section(language.is(nl: "Verloop", en: "Over time"), blocks)
  }

  private func figure(
    _ trend: ShownTrend, _ guess: ShownTrend?, _ svg: String
  ) -> ReportPage.Figure {
    let words = TrendWords(words: session.words)
    let asked = trend.scale?.asked(about: trend.name, language) ?? trend.key.scale
    let range = trend.scale?.range(language) ?? ""
    let few = words.few(trend.trend) ?? ""
    let rings = guess.map { _ in
      language.is(nl: "Ringen zijn inschattingen.", en: "Rings are guesses.")
    }
    let apart = words.apart(trend.trend).map { $0 + "." } ?? ""
    return ReportPage.Figure(
      svg: svg, title: asked,
      caption: [range + ".", apart, rings ?? "", few].filter { $0.count > 1 }.joined(
        separator: " "),
      columns: [
        language.is(nl: "wanneer", en: "when"), language.is(nl: "antwoord", en: "answer"),
        language.is(nl: "antwoorden", en: "answers"), language.is(nl: "dagen", en: "days"),
      ], rows: trend.trend.points.map { row($0, trend, words) })
  }

  private func row(_ point: Trend.Point, _ trend: ShownTrend, _ words: TrendWords) -> [String] {
    let chosen = point.words.map { word in
      let name = trend.words.first { $0.key == word.word }?.name[language] ?? word.word
      return word.count > 1 ? "\(name) (\(word.count)×)" : name
    }
    let mean = point.mean.map { TrendWords.number($0, language) }
    let value = ([mean].compactMap { $0 } + chosen).joined(separator: ", ")
    return [
      words.period(point.start, material.step), value.isEmpty ? "–" : value, "\(point.answers)",
      "\(point.days)",
    ]
  }

  private var square: ReportPage.Section? {
    guard !material.both.isEmpty else { return nil }
    let page = CompersionAndJealousyPage(session: session, days: order.days, both: [])
    let blocks = material.both.enumerated().compactMap {
      number, pair -> ReportPage.Block? in
      guard
        let one = BothAtOnce(
          name(of: pair.person), compersion: pair.compersion, jealousy: pair.jealousy),
        !one.days.isEmpty
      else { return nil }
      let svg = SVGPainter(prefix: "q\(number)", isInline: true)
        .paint(page.chart(one).picture(in: .page))
      var figure = ReportPage.Figure(
        svg: svg, title: one.name, caption: page.words(one),
        columns: [
          language.is(nl: "dag", en: "day"), language.is(nl: "compersie", en: "compersion"),
          language.is(nl: "jaloezie", en: "jealousy"),
        ],
        rows: one.days.map { day in
          [
            session.words.long(day.day), TrendWords.number(day.compersion, language),
            TrendWords.number(day.jealousy, language),
          ]
        })
      figure.fit = .whole
      return .figure(figure)
    }
    guard !blocks.isEmpty else { return nil }
    return ReportPage.Section(
      language.is(
        nl: "Compersie en jaloezie, naast elkaar", en: "Compersion and jealousy, side by side"),
      blocks)
  }
}
