internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// What of desire and guesses may stand in a report.
enum ReportExtra: String, CaseIterable, Sendable { case desire, guesses }

/// What is asked of `egel report`.
struct ReportOrder {
  let days: ClosedRange<Day>
  let showsNames: Bool
  let extras: Set<ReportExtra>

  static let usualDays = 365

  init(_ matches: Matches, _ session: Session) throws {
    let filter = try FilterOptions.filter(matches, session)
    let today = session.today
    let usual = today.adding(days: 1 - Self.usualDays) ?? .earliest
    let first = FilterOptions.hasSpan(matches) ? filter.days.lowerBound : usual
    days = first...max(first, min(filter.days.upperBound, today))
    showsNames = matches[ReportCommand.names]
    extras = try Self.extras(matches[ReportCommand.with])
  }

  /// `desire,guesses`, or the option twice.
  private static func extras(_ typed: [String]) throws -> Set<ReportExtra> {
    var extras: Set<ReportExtra> = []
    for word in typed.flatMap({ $0.split(separator: ",") }) {
      guard let extra = ReportExtra(rawValue: word.lowercased()) else {
        throw Failure.badSetting(name: "--with", typed: String(word), expected: "desire or guesses")
      }
      extras.insert(extra)
    }
    return extras
  }
}
