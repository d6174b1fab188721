internal import EgelCore

/// How trends are spoken of.
struct TrendWords {
  let words: DateWords

  private var language: Language { words.language }

  /// What stands beneath a period in a chart.
  func label(_ start: Day, _ step: TrendStep) -> String {
    switch step {
    case .day, .week: "\(start.parts.day) \(words.shortName(of: start.month))"
    // January bears the year: a name and a number leave no room for the months beside it.
    case .month: start.parts.month == 1 ? "\(start.year)" : words.shortName(of: start.month)
    }
  }

  /// A period in a sentence.
  func period(_ start: Day, _ step: TrendStep) -> String {
    switch step {
    case .day: words.long(start)
    case .week:
      language.is(
        nl: "week van \(words.short(start)) \(start.year)",
        en: "week of \(words.short(start)) \(start.year)")
    case .month: words.long(start.month)
    }
  }

  func counted(_ point: Trend.Point) -> String {
    "\(answers(point.answers)), \(days(point.days))"
  }

  func answers(_ count: Int) -> String {
    language.is(
      nl: count == 1 ? "1 antwoord" : "\(count) antwoorden",
      en: count == 1 ? "1 answer" : "\(count) answers")
  }

  func days(_ count: Int) -> String {
    language.is(
      nl: count == 1 ? "1 dag" : "\(count) dagen", en: count == 1 ? "1 day" : "\(count) days")
  }

  /// Answers without a value, counted apart; nil if there are none.
  func apart(_ trend: Trend) -> String? {
    var parts: [String] = []
    if trend.dontKnow > 0 {
      parts.append("\(trend.dontKnow) × " + language.is(nl: "weet ik niet", en: "don't know"))
    }
    if trend.notForMe > 0 {
      parts.append("\(trend.notForMe) × " + language.is(nl: "niet voor mij", en: "not for me"))
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  /// Said where there is little to see in a line.
  func few(_ trend: Trend) -> String? {
    guard trend.days < Self.enoughDays else { return nil }
    guard trend.days > 0 else { return Self.noValues[language] }
    let days = days(trend.days)
    return language.is(
      nl: "Er zijn antwoorden van \(days): te weinig om een lijn in te zien.",
      en: "There are answers from \(days): too few to see a trend.")
  }

  static let noValues = Bilingual(
    nl: "Er zijn nog geen antwoorden met een waarde.",
    en: "There are no answers with a value yet.")

  static let enoughDays = 14

  /// At most one digit behind the point, and that rounded.
  static func number(_ value: Double, _ language: Language) -> String {
    let tenths = Int((value * 10).rounded())
    let sign = tenths < 0 ? "-" : ""
    let (whole, rest) = abs(tenths).quotientAndRemainder(dividingBy: 10)
    return rest == 0 ? "\(sign)\(whole)" : "\(sign)\(whole)\(language.is(nl: ",", en: "."))\(rest)"
  }
}
