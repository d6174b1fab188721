internal import CommandLineKit
internal import Drawing
internal import EgelCore
internal import EgelJSON
internal import EgelStore

extension ListCommand {
  /// Which days have entries; this month unless a span is given.
  static func showCalendar(_ matches: Matches, _ session: Session) throws -> Int32 {
    for other in [limit.argument, oldestFirst.argument, full.argument] where matches.has(other) {
      throw ProgramFailure.notTogether(other.typedName, "--calendar")
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
    for day in days {
      writer.newline()
      writer.string(day.description)
    }
    writer.newline()
    writer.endArray()
    writer.newline()
    return writer.bytes
  }
}

extension JournalReader {
  /// The days that have entries, in order.
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

/// Which days have entries, month by month, as many side by side as fit.
struct CalendarPage {
  let session: Session
  let days: Set<Day>

  /// Two digits and a mark for each of seven days, and spaces between them.
  private static let monthCells = 7 * 4 - 1
  private static let gap = 3

  func page(_ months: [Month]) -> Page {
    let across = max(1, min(4, (session.width + Self.gap) / (Self.monthCells + Self.gap)))
    var page = Page()
    for start in stride(from: 0, to: months.count, by: across) {
      if start > 0 { page.blank() }
      let blocks = months[start..<min(start + across, months.count)].map(block)
      for line in 0..<(blocks.map(\.count).max() ?? 0) {
        var row: StyledText = []
        for (place, block) in blocks.enumerated() {
          let text = line < block.count ? block[line] : []
          let isLast = place == blocks.count - 1
          row.append(isLast ? text : text.padded(to: Self.monthCells + Self.gap))
        }
        page.row(row)
      }
    }
    return page
  }

  /// A title, the weekdays, and the weeks.
  private func block(_ month: Month) -> [StyledText] {
    let heads = Weekday.allCases.map { String(session.words.shortName(of: $0).prefix(2)) }
    var lines: [StyledText] = [
      [.strong(session.words.long(month))], [.faint(heads.joined(separator: "  "))],
    ]
    var week: StyledText = [
      .plain(String(repeating: " ", count: 4 * (month.first.weekday.rawValue - 1)))
    ]
    for number in 1...month.dayCount {
      guard let day = Day(year: month.year, month: month.number, day: number) else { continue }
      week.append(cell(day, number))
      if day.weekday == .sunday || day == month.last {
        lines.append(week)
        week = []
      } else {
        week.append([.plain(" ")])
      }
    }
    return lines
  }

  private func cell(_ day: Day, _ number: Int) -> StyledText {
    let text = (number < 10 ? " " : "") + "\(number)"
    return days.contains(day) ? [.strong(text), .accent("•")] : [.faint(text), .plain(" ")]
  }
}
