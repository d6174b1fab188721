/// The rule by which a zone changes its clocks for ever after, as `CET-1CEST,M3.5.0,M10.5.0/3`.
struct ZoneRule: Sendable {
  private let standard: Int
  private let summer: Summer?

  private struct Summer: Sendable {
    var offset: Int
    var start: Turn
    var end: Turn
  }

  /// When in a year the clocks are changed.
  private struct Turn: Sendable {
    enum Date: Sendable {
      case weekday(month: Int, week: Int, day: Int)
      /// 1 to 365, 29 February never counted.
      case ordinal(Int)
      /// 0 to 365, 29 February counted.
      case dayOfYear(Int)
    }

    var date: Date
    var seconds: Int
  }

  init?(_ text: [UInt8]) {
    var input = RuleInput(text[...])
    guard input.name(), let west = input.time() else { return nil }
    standard = -west
    guard !input.isAtEnd else {
      summer = nil
      return
    }
    guard input.name() else { return nil }
    var offset = standard + 3600
    if input.next != UInt8(ascii: ",") {
      guard let west = input.time() else { return nil }
      offset = -west
    }
    guard let start = Self.turn(&input), let end = Self.turn(&input), input.isAtEnd else {
      return nil
    }
    summer = Summer(offset: offset, start: start, end: end)
  }

  func offset(at instant: Int64) -> Int {
    guard let summer else { return standard }
    let local = instant + Int64(standard)
    let days = local.dividedDown(by: 86_400)
    guard let day = Day(daysSince1970: Int(clamping: days)) else { return standard }
    let year = day.year
    let start = Self.instant(of: summer.start, in: year) - Int64(standard)
    let end = Self.instant(of: summer.end, in: year) - Int64(summer.offset)
    let isSummer =
      start < end ? instant >= start && instant < end : instant >= start || instant < end
    return isSummer ? summer.offset : standard
  }

  /// What the local clock shows then, as seconds since it showed 1970.
  private static func instant(of turn: Turn, in year: Int) -> Int64 {
    Int64(days(of: turn.date, in: year)) * 86_400 + Int64(turn.seconds)
  }

  private static func days(of date: Turn.Date, in year: Int) -> Int {
    let first = Int(Civil.days(year: year, month: 1, day: 1))
    switch date {
    case .dayOfYear(let number): return first + number
    case .ordinal(let number):
      return first + number - 1 + (Civil.isLeap(year) && number > 59 ? 1 : 0)
    case .weekday(let month, let week, let day):
      let start = Int(Civil.days(year: year, month: month, day: 1))
      // 1970-01-01 was a Thursday, the fourth day after Sunday.
      let weekday = ((start + 4) % 7 + 7) % 7
      let length = Civil.length(ofMonth: month, year: year)
      var number = (day - weekday + 7) % 7 + (week - 1) * 7
      while number >= length { number -= 7 }
      return start + number
    }
  }

  private static func turn(_ input: inout RuleInput) -> Turn? {
    guard input.pass(",") else { return nil }
    let date: Turn.Date
    if input.pass("M") {
      guard let month = input.number(), input.pass("."), let week = input.number(),
        input.pass("."), let day = input.number(), (1...12).contains(month),
        (1...5).contains(week), (0...6).contains(day)
      else { return nil }
      date = .weekday(month: month, week: week, day: day)
    } else if input.pass("J") {
      guard let number = input.number(), (1...365).contains(number) else { return nil }
      date = .ordinal(number)
    } else {
      guard let number = input.number(), number <= 365 else { return nil }
      date = .dayOfYear(number)
    }
    guard input.pass("/") else { return Turn(date: date, seconds: 7200) }
    return input.time().map { Turn(date: date, seconds: $0) }
  }
}

/// The text of a rule while it is read.
private struct RuleInput {
  private var rest: ArraySlice<UInt8>

  init(_ text: ArraySlice<UInt8>) {
    rest = text
  }

  var isAtEnd: Bool { rest.isEmpty }
  var next: UInt8? { rest.first }

  mutating func pass(_ mark: Unicode.Scalar) -> Bool {
    guard let first = rest.first, first == UInt8(truncatingIfNeeded: mark.value) else {
      return false
    }
    rest = rest.dropFirst()
    return true
  }

  /// Passes a zone's abbreviation: letters, or anything in angle brackets.
  mutating func name() -> Bool {
    if pass("<") {
      rest = rest.drop { $0 != UInt8(ascii: ">") }
      return pass(">")
    }
    let before = rest.count
    rest = rest.drop { ($0 | 0x20) &- 97 < 26 }
    return rest.count < before
  }

  mutating func number() -> Int? {
    let digits = rest.prefix { $0 &- 48 < 10 }
    guard (1...3).contains(digits.count) else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }

  /// Hours, minutes and seconds in seconds, with a sign.
  mutating func time() -> Int? {
    let isNegative = pass("-")
    if !isNegative { _ = pass("+") }
    guard let hours = number() else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where pass(":") {
      guard let part = number() else { return nil }
      seconds += part * unit
    }
    return isNegative ? -seconds : seconds
  }
}

extension Int64 {
  fileprivate func dividedDown(by divisor: Int64) -> Int64 {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }
}
