internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// `egel list`: entries in order.
enum ListCommand {
  static let limit = Key.option("limit", short: "n", Limit.reader, "show at most N entries, or all")
  static let oldestFirst = Key.flag("oldest-first", "begin with the oldest")
  static let full = Key.flag("full", "show whole texts")
  static let calendar = Key.flag(
    "calendar", "show which days have something: this month, or a --day that is a year")

  /// How many of the latest are shown without a span or a limit.
  static let usualLimit = 20

  static let command = Command<Session>(
    "list", aliases: ["ls"], group: Program.Group.reading, summary: "show entries, newest first",
    discussion: [
      "Without --limit, --from, --to or --day it shows the latest \(usualLimit). Finding nothing is "
        + "no failure."
    ],
    examples: [
      Example("egel list", "the latest \(usualLimit)"),
      Example("egel list --day november --tag home", "a month, one tag"),
      Example("egel list --about Kim --limit all --full", "everything about Kim"),
      Example("egel list --calendar --day 2026", "which days of a year have something"),
      Example("egel list --from 'last week' --json | jq -r '.[].text'", "for another program"),
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
          nl: "Dit zijn er \(count); --limit all toont alles.",
          en: "These are \(count); --limit all shows everything."))
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

  static let reader = Reader<Limit>(.number, expected: "a whole number from 1, or 'all'") { word in
    if word == "all" { return .all }
    return Int(word).flatMap { $0 > 0 ? .most($0) : nil }
  }
}
