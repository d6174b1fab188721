internal import CommandLineKit
internal import EgelCore
internal import EgelExchange
internal import EgelPlatform
internal import EgelStore

/// `egel report`: a page to read, print, or bring to a conversation.
enum ReportCommand {
  static let names = Key.flag(
    "names", Words(nl: "namen in plaats van aliassen", en: "names instead of aliases"))
  static let with = Key.repeated(
    "with", .text(Words(nl: "verlangen,inschattingen", en: "desire,guesses")),
    Words(
      nl: "wat er alleen op verzoek in komt: desire, guesses",
      en: "what only goes in if you ask: desire, guesses"))

  static let command = Command<Session>(
    "report", group: Program.Group.reading,
    summary: Words(
      nl: "een bladzijde om te lezen, te printen of mee te nemen naar een gesprek",
      en: "a page to read, print, or bring to a conversation"),
    discussion: [
      Words(
        nl: "Eén HTML-bestand dat niets anders nodig heeft en niets ophaalt: de kaart van je "
          + "relaties, antwoorden door de tijd en een terugblik in woorden, over het laatste "
          + "jaar als je geen periode geeft.",
        en: "One HTML file that needs nothing else and fetches nothing: the map of your "
          + "relationships, answers over time, and the review in words, for the last year unless "
          + "you give a span."),
      Words(
        nl: "Aliassen staan er in plaats van namen, ook in teksten. Wat privé of verzegeld is en "
          + "verborgen relaties blijven eruit, en ook wie gestorven is, met wie het voorbij of "
          + "op pauze is, of wie op stil staat. Lees het na voor je het weggeeft.",
        en: "Aliases replace names, in texts too. Private and sealed entries and hidden "
          + "relationships stay out, and so does anyone who died, whose relationship ended or is "
          + "paused, or who is muted. Read it before you give it away."),
    ],
    examples: [
      Example(
        Words(nl: "egel report -o jaar.html", en: "egel report -o year.html"),
        Words(nl: "het laatste jaar", en: "the last year")),
      Example(
        Words(
          nl: "egel report --from 2026-09-01 --names -o herfst.html",
          en: "egel report --from 2026-09-01 --names -o autumn.html"),
        Words(nl: "een paar maanden, met namen", en: "some months, with names")),
    ],
    arguments: .of {
      ExportCommand.output
      FilterOptions.from
      FilterOptions.to
      FilterOptions.day
      names
      with
      ExportCommand.force
    }, run: run)

  static let run: Command<Session>.Run = { matches, session in
    guard !session.wantsJSON else {
      throw ProgramFailure.clash(
        Bilingual(
          nl:
            "een rapport is een pagina om te lezen; 'egel review --json' en 'egel trends --json' hebben wat "
            + "erin staat",
          en:
            "a report is a page to read; 'egel review --json' and 'egel trends --json' have what is in "
            + "it"))
    }
    let order = try ReportOrder(matches, session)
    let book = try CheckInScales(session).book()
    let typed = matches[ExportCommand.output]
    // A dash is standard output, be it a terminal: it was asked for.
    let path = typed == "-" ? nil : typed
    if let path {
      try TargetProblem.check(
        path, mayReplace: matches[ExportCommand.force], session.world.files.patient)
    } else if typed == nil, session.world.terminal.isTerminal(.output) {
      throw ProgramFailure.missing(
        Bilingual(nl: "-o BESTAND.html", en: "-o FILE.html"))
    }
    let material = try session.journal.reading { reader in
      reader.tellUnreadable(to: session)
      return try ReportMaterial(order, reader, session, book)
    }
    var composer = ReportComposer(session, order, material)
    let html = Array(ReportHTML(composer.page()).text.utf8)
    if let path {
      try write(html, to: path, mayReplace: matches[ExportCommand.force], session)
    } else {
      try session.write(html)
    }
    tell(composer.material, order, session)
    if order.extras.contains(.desire) { Desire(session).tellIsOff() }
    return ExitCode.done
  }

  private static func write(
    _ bytes: [UInt8], to path: String, mayReplace: Bool, _ session: Session
  ) throws {
    let file = try NewFile(path, mayReplace: mayReplace, in: session.world)
    do {
      try file.write(bytes)
      try file.finish()
    } catch {
      file.abandon()
      throw error
    }
    session.say(
      Bilingual(
        nl: "Bewaard in \(session.short(path)).", en: "Written to \(session.short(path))."))
  }

  private static func tell(_ material: ReportMaterial, _ order: ReportOrder, _ session: Session) {
    if material.review.isEmpty && material.trends.isEmpty {
      session.say(
        material.hasEarlier
          ? Bilingual(
            nl: "In deze periode staat er niets; met --from kijk je verder terug.",
            en: "There's nothing in this period; use --from to look further back.")
          : Bilingual(
            nl: "In deze periode staat er niets.", en: "There's nothing in this period."))
    }
    if material.withheld.count > 0 {
      let export = Bilingual(nl: "'egel export'", en: "'egel export'")
      ExportCommand.tell(material.withheld, fullCopy: export, session)
    }
    if !order.showsNames && !material.aliases.doubtful.isEmpty {
      ExportCommand.tell(material.aliases.doubtful, session)
    }
  }
}

/// What of desire and guesses may stand in a report.
enum ReportExtra: String, StoredWord {
  case desire, guesses

  var spoken: Spoken {
    switch self {
    case .desire: Spoken(nl: "verlangen", en: "desire")
    case .guesses: Spoken(nl: "inschattingen", en: "guesses")
    }
  }
}

/// What is asked of `egel report`.
struct ReportOrder {
  let days: ClosedRange<Day>
  let showsNames: Bool
  let extras: Set<ReportExtra>

  static let usualDays = 365

  init(_ matches: Matches, _ session: Session) throws {
    let filter = try FilterOptions.filter(matches, session)
    let today = session.today
    let usual = today.adding(days: 1 - Self.usualDays) ?? .earliest
    let first = FilterOptions.hasSpan(matches) ? filter.days.lowerBound : usual
    days = first...max(first, min(filter.days.upperBound, today))
    showsNames = matches[ReportCommand.names]
    extras = try Self.extras(matches[ReportCommand.with])
  }

  /// `desire,guesses`, or the option twice.
  private static func extras(_ typed: [String]) throws -> Set<ReportExtra> {
    var extras: Set<ReportExtra> = []
    for word in typed.flatMap({ $0.split(separator: ",") }) {
      guard let extra = ReportExtra(typed: String(word)) else {
        throw ProgramFailure.badValue(
          name: "--with", typed: String(word),
          expected: Bilingual(nl: "desire of guesses", en: "desire or guesses"))
      }
      extras.insert(extra)
    }
    return extras
  }
}
