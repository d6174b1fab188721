internal import CommandLineKit
internal import EgelCore
internal import EgelExchange
internal import EgelStore

/// `egel trends`: answers on scales over time.
enum TrendsCommand {
  static let scales = Key.rest(
    "scale", .text(.scale, offer: .ask("lines")),
    Words(
      nl: "zoals near of near.sam; anders wat je het laatst beantwoordde",
      en: "such as near or near.sam; otherwise what you answered last"))
  static let step = Key.option(
    "by", .spoken(Words(nl: "dag|week|maand", en: "day|week|month"), of: TrendStep.self),
    Words(
      nl: "neem antwoorden samen per dag, week of maand; anders wat past",
      en: "group answers by day, week or month; otherwise what fits"))
  static let two = Key.flag(
    "two",
    Words(
      nl: "compersie tegen jaloezie, elke dag een punt in een vlak",
      en: "compersion against jealousy, each day a point in a square"))
  static let guess = Key.flag(
    "guess",
    Words(
      nl: "jouw antwoorden naast je inschatting van die van de ander",
      en: "your answers next to your guesses of theirs"))
  static let csv = Key.flag(
    "csv", Words(nl: "druk CSV af in plaats van grafieken", en: "print CSV instead of charts"))
  static let svg = Key.flag(
    "svg",
    Words(
      nl: "druk een SVG-plaatje af in plaats van grafieken",
      en: "print an SVG picture instead of charts"))

  /// So many charts are shown where no scale was asked for.
  private static let usualCount = 4

  static let command = Command<Session>(
    "trends", group: Program.Group.reading,
    summary: Words(nl: "antwoorden op schalen door de tijd", en: "answers on scales over time"),
    discussion: [
      Words(
        nl: "De laatste \(TrendsRequest.usualDays) dagen, als je geen periode geeft. Een punt is "
          + "het gemiddelde van een periode; eronder staat hoeveel antwoorden en dagen erachter "
          + "zitten (+ is meer dan negen). Een gat blijft een gat. Weet niet en niet voor mij "
          + "staan apart.",
        en: "The last \(TrendsRequest.usualDays) days unless you give a span. A point is the "
          + "average of a period; the numbers below are the answers and days it's based on (+ means "
          + "more than nine). A gap stays a gap. Don't know and not for me are counted "
          + "separately."),
      Words(
        nl: "Wie gestorven is, met wie het voorbij of op pauze is, of wie op stil staat, zie je "
          + "alleen als je de naam noemt.",
        en: "Anyone who died, whose relationship ended or is paused, or who is muted is only "
          + "shown if you name them."),
    ],
    examples: [
      Example(
        Words(same: "egel trends"),
        Words(nl: "wat je het laatst beantwoordde", en: "what you answered last")),
      Example(
        Words(same: "egel trends near.sam --by week --from 2026-01-01"),
        Words(nl: "één schaal, één persoon", en: "one scale, one person")),
      Example(
        Words(same: "egel trends --two"),
        Words(
          nl: "blij en jaloers tegelijk", en: "happy for them and jealous at once")
      ),
      Example(
        Words(same: "egel trends near --csv > near.csv"),
        Words(nl: "voor een rekenblad", en: "for a spreadsheet")),
    ],
    arguments: .of {
      scales
      step
      FilterOptions.about
      FilterOptions.from
      FilterOptions.to
      FilterOptions.day
      two
      guess
      csv
      svg
      MapCommand.ascii
    }, run: run)

  static let run: Command<Session>.Run = { matches, session in
    try checkForms(matches, session)
    let book = try CheckInScales(session).book()
    let community = try session.journal.community()
    var request = try TrendsRequest(matches, in: community, book, session)
    if matches[two] {
      guard request.lines.isEmpty else {
        throw ProgramFailure.clash(
          Bilingual(
            nl: "--two gaat over compersie en jaloezie; noem geen andere schaal",
            en: "--two is about compersion and jealousy; name no other scale"))
      }
      request.lines = book.pair.map { AskedLine(scale: $0, person: nil) }
      request.step = .day
    }
    let isForReading = !matches[csv] && !session.wantsJSON
    if isForReading, request.step == nil, !FilterOptions.hasSpan(matches) {
      request.days = try AnsweredSpan(session, book).days(request)
    }
    let room = matches[csv] || session.wantsJSON ? 90 : session.width - 14
    let step = request.step(for: room)
    // Unless a span was typed, it begins with a whole period.
    if !FilterOptions.hasSpan(matches) {
      request.days = step.start(of: request.days.lowerBound)...request.days.upperBound
    }
    let wish = TrendWish(request.days, by: step, on: session.today, book.spelling)
    let trends = try session.journal.reading { reader in
      reader.tellUnreadable(to: session)
      return try reader.trends(wish, for: request)
    }
    try check(request.scales, book, trends, session)
    let asking = Set(request.people.compactMap { if case .person(let id) = $0 { id } else { nil } })
    let names = PeopleNames(community, session)
    let unasked = Unasked(Web(community, on: session.today), asking: asking)
    for line in request.lines {
      guard let scale = book.page(line.scale)?.scale, scale.isOfDesire else { continue }
      if let person = line.person {
        try CheckInScales(session).checkAge(scale, .person(person.id), community)
      }
    }
    // Somebody may have been marked as a child after something was answered about them.
    let fitting = trends.filter {
      !(book.page($0.key.scale)?.scale.isOfDesire ?? false) || !community.isChild($0.key.about)
    }
    let reading = TrendsReading(request, step: step, fitting, book, unasked) {
      names[$0]
    }
    try show(reading, names, community, matches, session)
    try TrendsTelling(session: session) {
      try AnsweredSpan(session, book).months { key in
        request.mayTell(key.scale, book) && key.about.map(unasked.mayName) ?? true
      }
    }.tell(reading, withGuesses: matches[guess])
    if request.scales.contains(where: book.isUnlisted) { Desire(session).tellIsOff() }
    return ExitCode.done
  }

  private static func checkForms(_ matches: Matches, _ session: Session) throws {
    let forms = [matches[csv], matches[svg], session.wantsJSON].filter { $0 }
    guard forms.count < 2 else {
      throw ProgramFailure.notTogether("--csv", "--svg", "--json")
    }
    guard !(matches[two] && matches[guess]) else {
      throw ProgramFailure.notTogether("--two", "--guess")
    }
  }

  /// A scale there is, or one that has answers though it is gone.
  private static func check(
    _ scales: [String], _ book: ScaleBook, _ trends: [Trend], _ session: Session
  ) throws {
    for scale in scales {
      let isAnswered = trends.contains { $0.key.scale == scale }
      if book.page(scale) == nil, !isAnswered {
        _ = try CheckInScales(session).scale(scale, in: book)
      }
    }
  }

  private static func show(
    _ reading: TrendsReading, _ names: PeopleNames, _ community: Community, _ matches: Matches,
    _ session: Session
  ) throws {
    if session.wantsJSON {
      return try session.write(
        TrendsJSON(names: names, reading: reading, guesses: matches[guess]).bytes)
    }
    if matches[csv] {
      let table = TrendTable(
        names: NameBook(community.people), step: reading.step, days: reading.request.days)
      return try session.write(
        table.bytes(reading.besides(guesses: matches[guess]).map(\.trend)))
    }
    if matches[two] {
      let page = CompersionAndJealousyPage(
        session: session, days: reading.request.days, both: reading.both)
      if page.both.isEmpty {
        if !reading.shown.isEmpty { session.say(TrendWords.noValues) }
      } else if matches[svg] {
        try session.write(Array(page.svg.utf8))
      } else {
        try session.show(page.page(ascii: matches[MapCommand.ascii]))
      }
      return
    }
    let few = matches[scales].isEmpty ? reading.first(usualCount, guesses: matches[guess]) : reading
    let page = TrendsPage(
      session: session, reading: few, withGuesses: matches[guess],
      isASCII: matches[MapCommand.ascii])
    if page.isEmpty { return }
    if matches[svg] {
      try session.write(Array(page.svg.utf8))
    } else {
      try session.show(page.page())
    }
  }
}
