internal import CommandLineKit
internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// `egel search`: what was written, found again.
enum SearchCommand {
  static let words = Key.rest(
    "word", .text(.word), "words that must all occur, as parts of words too",
    note: "\"a phrase\", -word to leave something out, this OR that.", takesDashedWords: true)
  static let exact = Key.flag("exact", "let case and accents count")
  static let count = Key.flag("count", "only say how many")

  static let command = Command<Session>(
    "search", group: Program.Group.reading, summary: "find what was written, newest first",
    discussion: [
      "Every word must occur in the text, whatever its case and accents, and be it within a longer "
        + "word. What the shell passes on as one word is a phrase. A text that is sealed is not "
        + "searched before its day.",
      "For patterns there is rg: 'egel export --format jsonl | rg PATTERN' is one line.",
    ],
    examples: [
      Example("egel search soup kim", "both words"),
      Example("egel search 'the keys' -rain", "a phrase, and no rain"),
      Example("egel search cafe OR terrace --day 2026", "one of the two, this year; finds café"),
      Example("egel search soup --about Kim --count", "how many"),
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
      throw Failure.badSearch(error)
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
