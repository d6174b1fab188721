internal import CommandLineKit
internal import EgelCore

/// A date or a time that cannot be meant.
enum DateFailure: Refusal {
  case badDate(option: String, DateProblem)
  case badTime(option: String, typed: String)
  /// A day in the future, where only the past makes sense.
  case dayAhead(option: String, Day)
  /// A text that is to be sealed, or a decision put off, until a day that is not ahead.
  case notAhead(Day, Wait)
  case spanBackwards(from: Day, to: Day)

  enum Wait { case sealed, parked }

  var told: Told {
    switch self {
    case .badDate(let option, let problem):
      Told(
        .badValue,
        Bilingual(nl: "ongeldige \(option): ", en: "invalid \(option): ") + problem.message,
        hint: Hint(problem.hint))
    case .badTime(let option, let typed):
      Told(
        .badValue,
        Bilingual(
          nl: "ongeldige \(option) '\(shown(typed))': verwacht een tijd zoals 21:30 of "
            + "2026-11-21T21:30",
          en: "invalid \(option) '\(shown(typed))': expected a time such as 21:30 or "
            + "2026-11-21T21:30"))
    case .dayAhead(let option, let day):
      Told(
        .badValue,
        Bilingual(
          nl: "ongeldige \(option): \(day) moet nog komen, en dit kijkt terug",
          en: "invalid \(option): \(day) is still to come, and this looks back"))
    case .notAhead(let day, .sealed):
      Told(
        .badValue,
        Bilingual(
          nl: "\(day) ligt niet in de toekomst: verzegelen kan vanaf morgen",
          en: "\(day) is not in the future: a text can be sealed from tomorrow on"))
    case .notAhead(let day, .parked):
      Told(
        .refused,
        Bilingual(
          nl: "\(day) ligt niet in de toekomst: een besluit kan vanaf morgen in de wacht",
          en: "\(day) is not in the future: a decision can be put on hold from tomorrow on"))
    case .spanBackwards(let from, let to):
      Told(.badValue, Bilingual(nl: "\(to) is vóór \(from)", en: "\(to) is before \(from)"))
    }
  }
}
