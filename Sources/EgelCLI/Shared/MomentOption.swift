internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// A time as it was typed: `21:30`, `2026-11-21T21:30`, or with an offset of its own.
struct TypedMoment: Sendable {
  let text: String

  static let reader = Reader<TypedMoment>(
    "TIME", expected: "a time such as 21:30 or 2026-11-21T21:30"
  ) { TypedMoment(text: $0) }
}

extension Session {
  /// The moment that is meant, on a day where it names none; says what the clocks did that night.
  func moment(
    _ typed: TypedMoment, on day: Day?, for key: some ArgumentKey
  ) throws -> Moment {
    if let moment = Moment(typed.text) { return moment }
    let failure = Failure.badTime(option: key.argument.label, typed: typed.text)
    let (date, time) = try parts(of: typed.text, or: day, failure)
    guard let found = LocalInstants.find(date, time, offset: world.zone.offset) else {
      throw failure
    }
    switch found {
    case .one: break
    case .gap(let gap):
      say("note: the clocks skipped \(time) that night; \(gap.shifted.localTime) is taken")
    case .two(let first, _):
      say("note: the clocks showed \(time) twice that night; the first, \(first), is taken")
    }
    return found.chosen
  }

  private func parts(
    of text: String, or day: Day?, _ failure: Failure
  ) throws -> (Day, TimeOfDay) {
    let words = text.split(maxSplits: 1, whereSeparator: { $0 == "T" || $0 == " " })
    if words.count == 2, let date = Day(words[0]), let time = Self.time(words[1]) {
      return (date, time)
    }
    guard let time = Self.time(text) else { throw failure }
    guard let day else { return (now.localDay, time) }
    // In the small hours, a day that is still going on has the next date on the clock.
    return (time < settings.dayStart ? day.adding(days: 1) ?? day : day, time)
  }

  /// A time as it is typed, `21.30` too: imports do not read that, there it may be any number.
  private static func time(_ text: some StringProtocol) -> TimeOfDay? {
    TimeOfDay(text) ?? (text.contains(".") ? TimeOfDay("\(text) uur") : nil)
  }
}
