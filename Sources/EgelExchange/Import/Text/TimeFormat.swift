internal import EgelCore

/// How a program writes its times: text with `%Y`, `%m`, `%d`, `%H`, `%M` and their like in it.
package struct TimeFormat: Sendable {
  private let parts: [Part]

  private enum Part: Sendable {
    case literal(Unicode.Scalar)
    /// White space of any length.
    case space
    case field(Unicode.Scalar)
  }

  private static let known: Set<Unicode.Scalar> = [
    "Y", "m", "d", "e", "y", "H", "I", "k", "l", "M", "S", "p", "b", "B", "h", "a", "A", "z", "j",
  ]
  private static let shorthands: [Unicode.Scalar: String] = [
    "F": "%Y-%m-%d", "T": "%H:%M:%S", "R": "%H:%M", "r": "%I:%M:%S %p", "D": "%m/%d/%y",
  ]

  /// Nil where a letter after a percent sign means nothing here.
  package init?(_ text: String) {
    var parts: [Part] = []
    var isField = false
    for scalar in text.unicodeScalars {
      if isField {
        isField = false
        if scalar == "%" {
          parts.append(.literal("%"))
        } else if let shorthand = Self.shorthands[scalar].flatMap({ TimeFormat($0) }) {
          parts += shorthand.parts
        } else if Self.known.contains(scalar) {
          parts.append(.field(scalar))
        } else {
          return nil
        }
      } else if scalar == "%" {
        isField = true
      } else {
        parts.append(scalar.properties.isWhitespace ? .space : .literal(scalar))
      }
    }
    guard !isField, !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// The time that a text shows in this form, all of it.
  func read(_ text: some StringProtocol) -> ReadTime? { parts(of: text)?.time }

  /// The time of day that a text shows in this form.
  func timeOfDay(_ text: some StringProtocol) -> TimeOfDay? { parts(of: text)?.timeOfDay }

  /// Whether a text has this form, be it a time that was or not: `2026-02-30 20:00`.
  func fits(_ text: some StringProtocol) -> Bool { parts(of: text) != nil }

  private func parts(of text: some StringProtocol) -> TimeParts? {
    var input = TimeInput(text)
    var found = TimeParts()
    for part in parts {
      switch part {
      case .space: input.skipSpace()
      case .literal(let scalar): guard input.pass(scalar) else { return nil }
      case .field(let field): guard found.take(field, &input) else { return nil }
      }
    }
    return input.isAtEnd ? found : nil
  }
}

/// What was read of a time so far.
private struct TimeParts {
  private var year: Int?
  private var month: Int?
  private var day: Int?
  private var hour: Int?
  private var isAfternoon: Bool?
  private var minute = 0
  private var second = 0
  private var offset: Int?

  mutating func take(_ field: Unicode.Scalar, _ input: inout TimeInput) -> Bool {
    switch field {
    case "Y": year = input.number(4...4)
    case "y": year = input.number(2...2).map { $0 < 69 ? 2000 + $0 : 1900 + $0 }
    case "m": month = input.number(1...2)
    case "b", "B", "h": month = input.month()
    case "d", "e": day = input.number(1...2)
    case "H", "k", "I", "l": hour = input.number(1...2)
    case "M": return set(&minute, input.number(2...2))
    case "S": return set(&second, input.number(2...2))
    case "p": isAfternoon = input.half()
    case "a", "A": return input.word() != nil
    case "z": offset = input.offset()
    default: return input.number(1...3) != nil
    }
    let isRead: [Unicode.Scalar: Bool] = [
      "Y": year != nil, "y": year != nil, "m": month != nil, "d": day != nil, "e": day != nil,
      "p": isAfternoon != nil, "z": offset != nil,
    ]
    return isRead[field] ?? (month != nil || hour != nil)
  }

  private func set(_ place: inout Int, _ number: Int?) -> Bool {
    guard let number else { return false }
    place = number
    return true
  }

  var timeOfDay: TimeOfDay? {
    guard var hour else { return nil }
    if let isAfternoon {
      guard (1...12).contains(hour) else { return nil }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    return TimeOfDay(hour: hour, minute: minute, second: second)
  }

  var time: ReadTime? {
    guard let year, let month, let number = day,
      let day = Day(year: year, month: month, day: number)
    else { return nil }
    guard hour != nil else { return .day(day) }
    guard let time = timeOfDay else { return nil }
    guard let offset else { return .wall(day, time, nanoseconds: 0) }
    return Moment(day: day, time: time, offset: offset).map { .moment($0) }
  }
}

/// The text of a time while it is read.
private struct TimeInput {
  private var rest: ArraySlice<Unicode.Scalar>

  init(_ text: some StringProtocol) {
    rest = Array(text.unicodeScalars)[...]
  }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func skipSpace() {
    rest = rest.drop { $0.properties.isWhitespace }
  }

  mutating func pass(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest = rest.dropFirst()
    return true
  }

  mutating func number(_ digits: ClosedRange<Int>) -> Int? {
    let found = rest.prefix(digits.upperBound).prefix { $0 >= "0" && $0 <= "9" }
    guard found.count >= digits.lowerBound else { return nil }
    rest = rest.dropFirst(found.count)
    return found.reduce(0) { $0 * 10 + Int($1.value - 48) }
  }

  mutating func word() -> String? {
    let letters = rest.prefix { $0.properties.isAlphabetic || $0 == "." }
    guard !letters.isEmpty else { return nil }
    rest = rest.dropFirst(letters.count)
    return String(String.UnicodeScalarView(letters)).lowercased()
  }

  /// AM or PM, in any case, with or without points.
  mutating func half() -> Bool? {
    switch word()?.replacing(".", with: "") {
    case "am": false
    case "pm": true
    default: nil
    }
  }

  /// A month by its English or Dutch name, whole or its first three letters.
  mutating func month() -> Int? {
    guard let word = word(), word.count >= 3 else { return nil }
    for names in Self.months {
      if let place = names.firstIndex(where: { $0.hasPrefix(word) }) { return place + 1 }
    }
    return nil
  }

  mutating func offset() -> Int? {
    if pass("Z") { return 0 }
    let isWest = pass("-")
    guard isWest || pass("+"), let hours = number(2...2) else { return nil }
    _ = pass(":")
    guard let minutes = number(2...2), minutes < 60 else { return nil }
    let size = hours * 3600 + minutes * 60
    return isWest ? -size : size
  }

  private static let months = [
    [
      "january", "february", "march", "april", "may", "june", "july", "august", "september",
      "october", "november", "december",
    ],
    [
      "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
      "oktober", "november", "december",
    ],
  ]
}
