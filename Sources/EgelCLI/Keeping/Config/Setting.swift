internal import EgelCore
internal import EgelStore

/// The settings a person can change, by the names they are stored under.
enum Setting: String, CaseIterable {
  case language
  case dayStart = "day-start"
  case desire

  /// What it is called in JSON.
  var member: String {
    switch self {
    case .language: "language"
    case .dayStart: "dayStart"
    case .desire: "desire"
    }
  }

  static let names = allCases.map(\.rawValue)

  var about: Bilingual {
    switch self {
    case .language:
      Bilingual(
        nl: "nl of en; tot je kiest, de taal van je systeem",
        en: "nl or en; until you choose, your system's language")
    case .desire:
      Bilingual(
        nl: "on of off; staat dit uit, dan komen verlangen en seks alleen aan bod als je erom "
          + "vraagt",
        en: "on or off; while it's off, desire and sex only come up when you ask")
    case .dayStart:
      Bilingual(
        nl: "hoe laat je dag begint, zoals 04:00; wat je daarvoor schrijft, hoort bij de dag "
          + "ervoor",
        en: "when your day starts, such as 04:00; what you write before then belongs to the day "
          + "before")
    }
  }

  /// The words it can be set to, where those are few.
  var choices: [String] {
    switch self {
    case .language: Language.allCases.map(\.rawValue) + ["default"]
    case .desire: ["on", "off", "default"]
    case .dayStart: ["default"]
    }
  }

  func value(in settings: Settings) -> String {
    switch self {
    case .language: settings.language?.rawValue ?? "default"
    case .dayStart: settings.dayStart.description
    case .desire: settings.desire ? "on" : "off"
    }
  }

  func set(_ typed: String, in settings: inout Settings) throws {
    switch self {
    case .language:
      settings.language =
        typed == "default"
        ? nil
        : try read(
          typed, Bilingual(nl: "nl of en", en: "nl or en"), Language.init)
    case .desire:
      settings.desire = try read(typed, Bilingual(nl: "on of off", en: "on or off")) {
        ["on": true, "off": false, "default": false][$0]
      }
    case .dayStart:
      settings.dayStart =
        typed == "default"
        ? Settings.usualDayStart
        : try read(
          typed, Bilingual(nl: "een tijd zoals 04:00", en: "a time such as 04:00")
        ) { TimeOfDay($0) }
    }
  }

  private func read<Value>(
    _ typed: String, _ expected: Bilingual, _ make: (String) -> Value?
  ) throws -> Value {
    guard let value = make(typed) else {
      throw ProgramFailure.badValue(name: rawValue, typed: typed, expected: expected)
    }
    return value
  }
}
