internal import EgelCore
internal import EgelJSON
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

  /// To make the entries of a month is some thirty times the work of looking through it.
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
        "note: \(file.path), line \(file.error.line): \(file.error.problem); it is left as it is")
    }
  }
}
