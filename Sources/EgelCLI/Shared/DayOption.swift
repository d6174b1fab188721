internal import CommandLineKit
internal import EgelCore

/// A day or a span as it was typed; what it means depends on today, and is found later.
struct TypedDay: Sendable {
  let text: String

  static let reader = Reader<TypedDay>(
    "DAY", expected: "a day such as 2026-11-21, yesterday or 3 days ago"
  ) { TypedDay(text: $0) }
}

extension Session {
  /// The one day that is meant.
  func day(
    _ typed: TypedDay, _ direction: DateReader.Direction, for key: some ArgumentKey
  ) throws -> Day {
    do throws(DateProblem) {
      return try DateReader(today: today, direction: direction).day(typed.text)
    } catch {
      throw Failure.badDate(option: key.argument.label, error)
    }
  }

  /// Says in full when something is looked at again: `21 nov` may be next year's.
  func tellLookingAgain(on day: Day?) {
    guard let day else { return }
    let name = name(of: day)
    say(Bilingual(nl: "Weer te bekijken: \(name).", en: "To look at again: \(name)."))
  }

  /// The day, month or year that is meant.
  func span(_ typed: TypedDay, for key: some ArgumentKey) throws -> ClosedRange<Day> {
    do throws(DateProblem) {
      return try DateReader(today: today, direction: .back).span(typed.text)
    } catch {
      throw Failure.badDate(option: key.argument.label, error)
    }
  }
}
