internal import EgelCore
internal import EgelStore

/// What is brought back on a day.
struct Memories {
  /// From the latest year to the earliest, the entries of a year in their order.
  private(set) var earlier: [FoundEntry] = []
  private(set) var good: FoundEntry?
  /// Whether some entries of the day are left out, as they may not be brought up unasked.
  private(set) var isSomethingLeftOut = false

  var isEmpty: Bool { earlier.isEmpty && good == nil }

  init(of day: Day, in reader: JournalReader, _ unasked: Unasked) throws {
    for month in reader.months.reversed() {
      let days = Anniversary.days(of: day, in: month)
      guard let first = days.first, let last = days.last else { continue }
      let found = try reader.find(
        EntryFilter(days: first...last), order: .oldestFirst, limit: nil
      ).entries
      let shown = found.filter { unasked.mayShow($0.entry) }
      earlier += shown
      isSomethingLeftOut = isSomethingLeftOut || shown.count < found.count
    }
    good = try Self.good(on: day, in: reader, unasked, beside: Set(earlier.map(\.entry.id)))
  }

  private static func good(
    on day: Day, in reader: JournalReader, _ unasked: Unasked, beside shown: Set<Identifier>
  ) throws -> FoundEntry? {
    let memory = GoodMemory(on: day)
    for month in memory.order(of: reader.months) {
      var filter = EntryFilter(days: month.days)
      filter.kinds = GoodMemory.kinds
      let found = try reader.find(filter, order: .oldestFirst, limit: nil).entries.filter {
        !shown.contains($0.entry.id) && unasked.mayShow($0.entry)
      }
      guard let chosen = memory.choose(among: found.map(\.entry)) else { continue }
      return found.first { $0.entry.id == chosen.id }
    }
    return nil
  }
}
