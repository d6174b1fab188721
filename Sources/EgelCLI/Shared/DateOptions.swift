internal import CommandLineKit
internal import EgelCore
internal import EgelPlatform
internal import EgelStore

/// A day or a span as it was typed; what it means depends on today, and is found later.
struct TypedDay: Sendable {
  let text: String

  static let reader = Reader<TypedDay>(
    .day,
    expected: Words(
      nl: "een dag zoals 2026-11-21, gisteren of 3 dagen geleden",
      en: "a day such as 2026-11-21, yesterday or 3 days ago")
  ) { TypedDay(text: $0) }
}

/// A time as it was typed: `21:30`, `2026-11-21T21:30`, or with an offset of its own.
struct TypedMoment: Sendable {
  let text: String

  static let reader = Reader<TypedMoment>(
    .time,
    expected: Words(
      nl: "een tijd zoals 21:30 of 2026-11-21T21:30", en: "a time such as 21:30 or 2026-11-21T21:30"
    )
  ) { TypedMoment(text: $0) }
}

/// A date as precise as it is known, as it was typed.
struct TypedPartialDate: Sendable {
  let text: String

  static let reader = Reader<TypedPartialDate>(
    .date,
    expected: Words(
      nl: "een datum zo precies als je hem weet, zoals 2019, 2019-05 of 3 dagen geleden",
      en: "a date as precise as you know it, such as 2019, 2019-05 or 3 days ago")
  ) { TypedPartialDate(text: $0) }
}

/// What typed days and times mean today, here.
struct DateOptions {
  private let world: World
  private let now: Moment
  private let dayStart: TimeOfDay
  private let today: Day
  private let language: Language

  init(_ session: Session) {
    world = session.world
    now = session.now
    dayStart = session.settings.dayStart
    today = session.today
    language = session.language
  }

  /// The one day that is meant.
  func day(
    _ typed: TypedDay, _ direction: DateReader.Direction, for key: some ArgumentKey
  ) throws -> Day {
    do throws(DateProblem) {
      return try DateReader(today: today, direction: direction).day(typed.text)
    } catch {
      throw DateFailure.badDate(option: key.argument.typedName, error)
    }
  }

  /// The day, month or year that is meant.
  func span(_ typed: TypedDay, for key: some ArgumentKey) throws -> ClosedRange<Day> {
    do throws(DateProblem) {
      return try DateReader(today: today, direction: .back).span(typed.text)
    } catch {
      throw DateFailure.badDate(option: key.argument.typedName, error)
    }
  }

  /// A year or a month where that is all that is known, else the day.
  func partialDate(_ typed: TypedPartialDate, for key: some ArgumentKey) throws -> PartialDate {
    if let date = PartialDate(typed.text) { return date }
    return .day(try day(TypedDay(text: typed.text), .back, for: key))
  }

  /// The moment that is meant, on a day where it names none; says what the clocks did that night.
  func moment(_ typed: TypedMoment, on day: Day?, for key: some ArgumentKey) throws -> Moment {
    if let moment = Moment(typed.text) { return moment }
    let failure = DateFailure.badTime(option: key.argument.typedName, typed: typed.text)
    let (date, time) = try parts(of: typed.text, or: day, failure)
    guard let found = LocalInstants.find(date, time, offset: world.zone.offset) else {
      throw failure
    }
    switch found {
    case .one: break
    case .gap(let gap):
      let used = gap.shifted.localTime
      world.say(
        language.is(
          nl: "let op: die nacht sloeg de klok \(time) over; egel gebruikt \(used)",
          en: "note: the clocks skipped \(time) that night; egel uses \(used)"))
    case .two(let first, _):
      world.say(
        language.is(
          nl: "let op: die nacht was het twee keer \(time); egel gebruikt de eerste, \(first)",
          en: "note: it was \(time) twice that night; egel uses the first, \(first)"))
    }
    return found.chosen
  }

  private func parts(
    of text: String, or day: Day?, _ failure: DateFailure
  ) throws -> (Day, TimeOfDay) {
    let words = text.split(maxSplits: 1, whereSeparator: { $0 == "T" || $0 == " " })
    if words.count == 2, let date = Day(words[0]), let time = Self.time(words[1]) {
      return (date, time)
    }
    guard let time = Self.time(text) else { throw failure }
    guard let day else { return (now.localDay, time) }
    // In the small hours, a day that is still going on has the next date on the clock.
    return (time < dayStart ? day.adding(days: 1) ?? day : day, time)
  }

  /// A time as it is typed, `21.30` too: imports do not read that, there it may be any number.
  private static func time(_ text: some StringProtocol) -> TimeOfDay? {
    TimeOfDay(text) ?? (text.contains(".") ? TimeOfDay("\(text) uur") : nil)
  }
}
