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
    names = try session.names(for: found.entries, in: tables)
  }
}

extension Session {
  /// Shows what was found; that there is more is said where nobody said how much is wanted.
  func show(_ listing: consuming Listing, _ length: EntryPage.Length, _ matches: Matches) throws {
    if wantsJSON {
      try write(EntryJSON(today: today, names: listing.names).list(listing.entries))
    } else if !listing.entries.isEmpty {
      try show(EntryPage(session: self, names: listing.names).list(listing.entries, length))
    }
    let isCut = listing.isCut && !matches.has(ListCommand.limit)
    ListCommand.tell(listing.entries.count, isCut: isCut, self)
    try tellNobody(matches[FilterOptions.about])
  }
}
