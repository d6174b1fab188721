internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel list`: entries in order.
enum ListCommand {
  static let limit = Key.option(
    "limit", short: "n", Limit.reader,
    Words(nl: "toon hoogstens N stukjes, of all", en: "show at most N entries, or all"))
  static let oldestFirst = Key.flag(
    "oldest-first", Words(nl: "begin met het oudste", en: "begin with the oldest"))
  static let full = Key.flag("full", Words(nl: "toon hele teksten", en: "show whole texts"))
  static let calendar = Key.flag(
    "calendar",
    Words(
      nl: "toon op welke dagen er iets staat: deze maand, of het jaar in --day",
      en: "show which days have something: this month, or the year in --day"))

  /// How many of the latest are shown without a span or a limit.
  static let usualLimit = 20

  static let command = Command<Session>(
    "list", aliases: ["ls"], group: Program.Group.reading,
    summary: Words(nl: "toon stukjes, het nieuwste eerst", en: "show entries, newest first"),
    discussion: [
      Words(
        nl: "Zonder --limit, --from, --to of --day zie je de laatste \(usualLimit).",
        en: "Without --limit, --from, --to or --day it shows the latest \(usualLimit).")
    ],
    examples: [
      Example(
        Words(same: "egel list"),
        Words(nl: "de laatste \(usualLimit)", en: "the latest \(usualLimit)")),
      Example(
        Words(
          nl: "egel list --day november --tag thuis", en: "egel list --day november --tag home"),
        Words(nl: "een maand, één tag", en: "a month, one tag")),
      Example(
        Words(same: "egel list --about Kim --limit all --full"),
        Words(nl: "alles over Kim", en: "everything about Kim")),
      Example(
        Words(same: "egel list --calendar --day 2026"),
        Words(
          nl: "op welke dagen van een jaar er iets staat", en: "which days of a year have something"
        )),
      Example(
        Words(
          nl: "egel list --from 'vorige week' --json | jq -r '.[].text'",
          en: "egel list --from 'last week' --json | jq -r '.[].text'"),
        Words(nl: "voor een ander programma", en: "for another program")),
    ],
    arguments: .of {
      FilterOptions.all
      limit
      oldestFirst
      full
      calendar
    }, run: run)

  static let run: Command<Session>.Run = { matches, session in
    if matches[calendar] {
      let code = try showCalendar(matches, session)
      try People(session).tellUnknown(matches[FilterOptions.about])
      return code
    }
    let filter = try FilterOptions.filter(matches, session)
    let limit =
      matches[limit] ?? (FilterOptions.hasSpan(matches) ? .all : .most(usualLimit))
    let listing = try session.journal.reading { reader in
      reader.tellUnreadable(to: session)
      let found = try reader.find(
        filter, order: matches[oldestFirst] ? .oldestFirst : .newestFirst, limit: limit.count)
      return try Listing(found, session, in: reader.tables)
    }
    try listing.show(matches[full] ? .whole : .beginning, matches, to: session)
    return ExitCode.done
  }

  static func tell(_ count: Int, isCut: Bool, _ session: Session) {
    if count == 0 {
      session.say(Bilingual(nl: "Niets gevonden.", en: "Nothing found."))
    } else if isCut {
      session.say(
        Bilingual(
          nl: "Hier staan er \(count); --limit all toont alles.",
          en: "Showing \(count); --limit all shows everything."))
    }
  }
}

/// How many entries to show.
enum Limit: Sendable, Equatable {
  case most(Int)
  case all

  var count: Int? {
    switch self {
    case .most(let count): count
    case .all: nil
    }
  }

  static let reader = Reader<Limit>(
    .number,
    expected: Words(nl: "een geheel getal vanaf 1, of 'all'", en: "a whole number from 1, or 'all'")
  ) { word in
    if word == "all" { return .all }
    return Int(word).flatMap { $0 > 0 ? .most($0) : nil }
  }
}
