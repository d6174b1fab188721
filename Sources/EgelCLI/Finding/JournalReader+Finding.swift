internal import EgelCore
internal import EgelStore

extension JournalReader {
  enum Order { case newestFirst, oldestFirst }

  /// The entries a filter admits, in order, at most so many; reading stops when there are enough.
  /// Says too whether there are more.
  func find(
    _ filter: EntryFilter, order: Order, limit: Int?
  ) throws -> (entries: [FoundEntry], isCut: Bool) {
    if let search = EntrySearch(filter), order == .newestFirst || limit == nil {
      let found = try find(search, filter, limit: limit)
      return order == .newestFirst ? found : (found.entries.reversed(), found.isCut)
    }
    var found: [FoundEntry] = []
    let span = filter.days.lowerBound.month...filter.days.upperBound.month
    let wanted = months.filter(span.contains)
    for month in order == .newestFirst ? wanted.reversed() : wanted {
      let file = try entries(of: month)
      for view in order == .newestFirst ? file.views.reversed() : file.views
      where filter.admits(view) {
        guard case .entry(let lineage) = try line(of: view, in: file, month: month),
          filter.admits(lineage.shown)
        else { continue }
        if found.count == limit { return (found, true) }
        found.append(FoundEntry(month: month, lineage: lineage))
      }
    }
    return (found, false)
  }
}
