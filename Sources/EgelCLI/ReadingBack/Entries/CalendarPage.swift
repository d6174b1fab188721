internal import Drawing
internal import EgelCore

/// Which days have something, month by month, as many beside each other as there is room for.
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
