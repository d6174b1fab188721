internal import CommandLineKit
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// `egel search`: what was written, found again.
enum SearchCommand {
  static let words = Key.rest(
    "word", .text(.word),
    Words(
      nl: "woorden die er allemaal in staan, ook als deel van een woord",
      en: "words that must all be there, also as parts of words"),
    note: Words(
      nl: "\"een zin\", -woord om iets weg te laten, dit OR dat.",
      en: "\"a phrase\", -word to leave something out, this OR that."), takesDashedWords: true)
  static let exact = Key.flag(
    "exact", Words(nl: "hoofdletters en accenten tellen mee", en: "match case and accents"))
  static let count = Key.flag("count", Words(nl: "zeg alleen hoeveel", en: "only say how many"))

  static let command = Command<Session>(
    "search", group: Program.Group.reading,
    summary: Words(
      nl: "zoek in wat je schreef, het nieuwste eerst", en: "find what you wrote, newest first"),
    discussion: [
      Words(
        nl: "Elk woord moet in de tekst staan; hoofdletters en accenten maken niet uit, en het "
          + "mag in een langer woord zitten. Wat de shell als één woord doorgeeft, is een zin. "
          + "Een verzegelde tekst wordt voor zijn dag niet doorzocht.",
        en: "Every word must be in the text; case and accents don't matter, and it may be part "
          + "of a longer word. What the shell passes on as one word is a phrase. A sealed text "
          + "isn't searched before its day."),
      Words(
        nl: "Voor patronen is er rg: 'egel export --format jsonl | rg PATROON'.",
        en: "For patterns there's rg: 'egel export --format jsonl | rg PATTERN'."),
    ],
    examples: [
      Example(
        Words(nl: "egel search soep kim", en: "egel search soup kim"),
        Words(nl: "beide woorden", en: "both words")),
      Example(
        Words(nl: "egel search 'de sleutels' -regen", en: "egel search 'the keys' -rain"),
        Words(nl: "een zin, zonder regen", en: "a phrase, without rain")),
      Example(
        Words(
          nl: "egel search cafe OR terras --day 2026", en: "egel search cafe OR terrace --day 2026"),
        Words(
          nl: "een van de twee, dit jaar; vindt ook café",
          en: "either one, this year; finds café too")),
      Example(
        Words(
          nl: "egel search soep --about Kim --count", en: "egel search soup --about Kim --count"),
        Words(nl: "hoeveel", en: "how many")),
    ],
    arguments: .of {
      words
      FilterOptions.all
      ListCommand.limit
      exact
      count
    }, run: run)

  static let run: Command<Session>.Run = { matches, session in
    let query = try query(matches)
    let filter = try FilterOptions.filter(matches, session)
    let search = EntrySearch(query, filter, on: session.today)
    if matches[count] {
      let isEmpty = try tellCount(search, filter, session) == 0
      try People(session).tellUnknown(matches[FilterOptions.about])
      if isEmpty { try OtherWays(session).tell(than: matches[words]) }
      return ExitCode.done
    }
    let limit = matches[ListCommand.limit] ?? .most(ListCommand.usualLimit)
    let listing = try session.journal.reading { reader in
      reader.tellUnreadable(to: session)
      let found = try reader.find(search, filter, limit: limit.count)
      return try Listing(found, session, in: reader.tables)
    }
    let isEmpty = listing.entries.isEmpty
    try listing.show(.around(query), matches, to: session)
    if isEmpty { try OtherWays(session).tell(than: matches[words]) }
    return ExitCode.done
  }

  private static func query(_ matches: Matches) throws -> SearchQuery {
    do throws(SearchProblem) {
      return try SearchQuery(typed: matches[words], isExact: matches[exact])
    } catch {
      throw ReadingBackFailure.badSearch(error)
    }
  }

  private static func tellCount(
    _ search: EntrySearch, _ filter: EntryFilter, _ session: Session
  ) throws -> Int {
    let count = try session.journal.reading { try $0.count(search, filter) }
    var writer = JSONWriter()
    if session.wantsJSON {
      writer.beginObject()
      writer.key("count")
      writer.integer(count)
      writer.endObject()
    } else {
      writer.integer(count)
    }
    writer.newline()
    try session.write(writer.bytes)
    return count
  }
}
