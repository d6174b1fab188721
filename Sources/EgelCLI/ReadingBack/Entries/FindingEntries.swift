internal import EgelCore
internal import EgelJSON
internal import EgelStore

/// An entry with the month in whose file it was found, and the versions beside it.
struct FoundEntry: Sendable {
  let month: Month
  let lineage: Lineage<Entry>

  var entry: Entry { lineage.shown }

  // Not `Lineage.isSettled`: called from here it is generic, and the runtime would build a type for it.
  var isSettled: Bool { lineage.others.isEmpty }
}

extension JournalReader {
  enum Order { case newestFirst, oldestFirst }

  /// The entries that a filter admits, in order, up to the limit; reading stops when there are enough.
  /// Also says whether there are more.
  func find(
    _ filter: EntryFilter, order: Order, limit: Int?
  ) throws -> (entries: [FoundEntry], isCut: Bool) {
    if let search = EntrySearch(filter), order == .newestFirst || limit == nil {
      let found = try find(search, filter, limit: limit)
      return order == .newestFirst ? found : (found.entries.reversed(), found.isCut)
    }
    let span = filter.days.lowerBound.month...filter.days.upperBound.month
    let months =
      order == .newestFirst ? months.filter(span.contains).reversed() : months.filter(span.contains)
    guard let limit else {
      let parts = try gather(months, alone: Self.monthsMadeOnOneCore) {
        var found: [FoundEntry] = []
        try add(entriesOf: $0, filter, order, to: &found)
        return found
      }
      return (Array(parts.joined()), false)
    }
    var found: [FoundEntry] = []
    found.reserveCapacity(min(limit, Self.usualRoom) + 1)
    for month in months where found.count <= limit {
      try add(entriesOf: month, filter, order, to: &found, atMost: limit + 1)
    }
    let isCut = found.count > limit
    if isCut { found.removeLast() }
    return (found, isCut)
  }

  private static let usualRoom = 100

  /// Decoding the entries of a month takes some thirty times as long as scanning it.
  private static let monthsMadeOnOneCore = 6

  private func add(
    entriesOf month: Month, _ filter: EntryFilter, _ order: Order, to found: inout [FoundEntry],
    atMost limit: Int = .max
  ) throws {
    let file = try entries(of: month)
    for view in order == .newestFirst ? file.views.reversed() : file.views
    where found.count < limit && filter.admits(view) {
      guard case .entry(let lineage) = try line(of: view, in: file, month: month),
        filter.admits(lineage.shown)
      else { continue }
      found.append(FoundEntry(month: month, lineage: lineage))
    }
  }

  /// Tells of files beside those of the months that could not be read.
  func tellUnreadable(to session: Session) {
    for file in unreadable {
      session.say(
        Bilingual(
          nl: "let op: \(file.path), regel \(file.error.line): ",
          en: "note: \(file.path), line \(file.error.line): ") + file.error.problem.words
          + Bilingual(nl: "; egel laat het zoals het is", en: "; egel leaves it as it is"))
    }
  }
}

extension JournalReader {
  /// If the newest months have enough, the others are not read.
  private static let newest = 8

  /// What is found, newest first, up to the limit; also says whether there are more.
  func find(
    _ search: EntrySearch, _ filter: EntryFilter, limit: Int?
  ) throws -> (entries: [FoundEntry], isCut: Bool) {
    let months = months(of: filter)
    let enough = limit.map { $0 + 1 } ?? .max
    var found: [FoundEntry] = []
    for part in [months.prefix(Self.newest), months.dropFirst(Self.newest)]
    where found.count < enough {
      let parts = try gather(Array(part)) { month in
        try entries(of: month, for: search, filter, atMost: enough)
      }
      found += parts.joined()
    }
    return (Array(found.prefix(limit ?? .max)), found.count >= enough)
  }

  /// How many are found.
  func count(_ search: EntrySearch, _ filter: EntryFilter) throws -> Int {
    try gather(months(of: filter)) { month in
      if filter.isOnlyDaysAndKinds { return try count(month, for: search) }
      // What a view does not show has to be looked at in the entry.
      return try entries(of: month, for: search, filter, atMost: .max).count
    }.reduce(0, +)
  }

  /// From the newest to the oldest.
  private func months(of filter: EntryFilter) -> [Month] {
    let span = filter.days.lowerBound.month...filter.days.upperBound.month
    return months.filter(span.contains).reversed()
  }

  private func entries(
    of month: Month, for search: EntrySearch, _ filter: EntryFilter, atMost limit: Int
  ) throws -> [FoundEntry] {
    try entries(try self.search(month, for: search), of: month, filter, atMost: limit)
  }

  private func entries(
    _ found: (file: EntryFile, views: [EntryView]), of month: Month, _ filter: EntryFilter,
    atMost limit: Int
  ) throws -> [FoundEntry] {
    var entries: [FoundEntry] = []
    for view in found.views.reversed() where entries.count < limit {
      guard case .entry(let lineage) = try line(of: view, in: found.file, month: month),
        filter.admits(lineage.shown)
      else { continue }
      entries.append(FoundEntry(month: month, lineage: lineage))
    }
    return entries
  }
}
