internal import Drawing
internal import EgelCore

/// Compersion against jealousy: each day a point, so that both at once can be seen.
struct CompersionAndJealousyPage {
  let session: Session
  let days: ClosedRange<Day>
  let both: [BothAtOnce]

  var page: Page { page(ascii: false) }

  func page(ascii: Bool) -> Page {
    var page = Page()
    for one in both {
      if !page.isEmpty { page.blank() }
      page.line([.strong(one.name)])
      let picture = chart(one).picture(in: .cells(session.width))
      for line in CellPainter(ascii: ascii).lines(of: picture) { page.row(line) }
      page.paragraph([words(one), digits(one)].compactMap { $0 }.joined(separator: " "), .faint)
    }
    return page
  }

  var svg: String {
    let title = session.language.is(nl: "Compersie en jaloezie", en: "Compersion and jealousy")
    let pictures = both.map { one in
      let picture = chart(one).picture(in: .page)
      let name = Mark.text(TextMark(SafeLine(one.name), at: Point(2, 2), ink: .strong))
      let above = Picture(
        title: title, description: one.name, size: Point(picture.size.x, 3), marks: [name])
      return Picture.stacked([above, picture], title: title)
    }
    return SVGPainter(prefix: "two").paint(Picture.stacked(pictures, title: title))
  }

  func chart(_ one: BothAtOnce) -> SquareChart {
    let ticks = [0, 5, 10].map { ChartAxis.Tick(Double($0), SafeLine("\($0)")) }
    let axis = ChartAxis(
      low: Double(min(0, one.lowest)), high: Double(max(10, one.highest)), ticks: ticks)
    let dates = TrendWords(words: session.words)
    return SquareChart(
      title: one.name,
      description: one.days.map { day in
        "\(session.words.long(day.day)): "
          + "\(TrendWords.number(day.compersion, session.language)) / "
          + TrendWords.number(day.jealousy, session.language)
      }.joined(separator: "\n"),
      across: axis, up: axis,
      acrossName: SafeLine(session.language.is(nl: "compersie →", en: "compersion →")),
      upName: SafeLine(session.language.is(nl: "↑ jaloezie", en: "↑ jealousy")),
      spots: one.spots.map { spot in
        SquareChart.Spot(
          across: spot.compersion, up: spot.jealousy, count: spot.count,
          title: SafeLine(dates.days(spot.count)))
      })
  }

  func words(_ one: BothAtOnce) -> String {
    let dates = TrendWords(words: session.words)
    let both = dates.days(one.days.count)
    return session.language.is(
      nl:
        "\(both) met allebei; \(dates.days(one.apart)) met één van de twee.",
      en:
        "\(both) with both; \(dates.days(one.apart)) with one of the two.")
  }

  /// Only in cells do days in one place become a digit.
  private func digits(_ one: BothAtOnce) -> String? {
    guard one.spots.contains(where: { $0.count > 1 }) else { return nil }
    return session.language.is(
      nl: "Een cijfer is het aantal dagen op dezelfde plek.",
      en: "A digit is the number of days in one place.")
  }
}
