internal import CommandLineKit
internal import EgelCore
internal import EgelJSON
internal import EgelStore

extension ListCommand {
  /// Which days have something; this month unless a span is given.
  static func showCalendar(_ matches: Matches, _ session: Session) throws -> Int32 {
    for other in [limit.argument, oldestFirst.argument, full.argument] where matches.has(other) {
      throw Failure.optionsClash("\(other.label) does not go with --calendar")
    }
    var filter = try FilterOptions.filter(matches, session)
    if !FilterOptions.hasSpan(matches) { filter.days = session.today.month.days }
    let days = try session.journal.reading { reader in
      reader.tellUnreadable(to: session)
      return try reader.days(filter)
    }
    if session.wantsJSON {
      try session.write(json(days))
    } else if let months = months(of: filter, days), !days.isEmpty {
      try session.show(CalendarPage(session: session, days: Set(days)).page(months))
    }
    if days.isEmpty { tell(0, isCut: false, session) }
    return ExitCode.done
  }

  /// From the first month to the last; a span that is open on a side ends with what there is.
  private static func months(of filter: EntryFilter, _ days: [Day]) -> [Month]? {
    guard let earliest = days.first, let latest = days.last else { return nil }
    let first = filter.days.lowerBound == .earliest ? earliest : filter.days.lowerBound
    let last = filter.days.upperBound == .latest ? latest : filter.days.upperBound
    var months: [Month] = []
    var month: Month? = first.month
    while let next = month, next <= last.month {
      months.append(next)
      month = next.next
    }
    return months
  }

  private static func json(_ days: [Day]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginArray()
    for day in days { writer.string(day.description) }
    writer.endArray()
    writer.newline()
    return writer.bytes
  }
}

extension JournalReader {
  /// The days on which there is something, in order.
  fileprivate func days(_ filter: EntryFilter) throws -> [Day] {
    let span = filter.days.lowerBound.month...filter.days.upperBound.month
    return try gather(months.filter(span.contains)) { month in
      let file = try entries(of: month)
      var days: Set<Day> = []
      for view in file.views where filter.admits(view) && !days.contains(view.day) {
        if !filter.isOnlyDaysAndKinds {
          guard case .entry(let lineage) = try line(of: view, in: file, month: month),
            filter.admits(lineage.shown)
          else { continue }
        }
        days.insert(view.day)
      }
      return days.sorted()
    }.flatMap { $0 }
  }
}
