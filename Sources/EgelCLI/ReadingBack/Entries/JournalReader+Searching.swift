internal import EgelCore
internal import EgelStore

extension JournalReader {
  /// Where the newest months alone have enough, the others are not read.
  private static let newest = 8

  /// What is found, newest first, at most so many; says too whether there are more.
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
