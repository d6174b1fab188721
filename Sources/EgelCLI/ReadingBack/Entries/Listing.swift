internal import CommandLineKit
internal import EgelStore

/// Entries that were found, with the names they need; of one moment.
struct Listing: Sendable {
  let entries: [FoundEntry]
  /// Whether there are more.
  let isCut: Bool
  let names: PeopleNames

  init(
    _ found: (entries: [FoundEntry], isCut: Bool), _ session: Session, in tables: TableReader
  ) throws {
    entries = found.entries
    isCut = found.isCut
    names = try PeopleNames(for: found.entries, in: tables, session)
  }
}

extension Listing {
  /// Shows what was found; says that there is more unless a limit was typed.
  consuming func show(
    _ length: EntryPage.Length, _ matches: Matches, to session: Session
  ) throws {
    if session.wantsJSON {
      try session.write(EntryJSON(today: session.today, names: names).list(entries))
    } else if !entries.isEmpty {
      try session.show(EntryPage(session: session, names: names).list(entries, length))
    }
    let isCut = isCut && !matches.has(ListCommand.limit)
    ListCommand.tell(entries.count, isCut: isCut, session)
    try People(session).tellUnknown(matches[FilterOptions.about])
  }
}
