internal import EgelCore

/// How a review speaks.
struct ReviewWords {
  let words: DateWords

  private var language: Language { words.language }

  func title(_ span: ReviewSpan, _ days: ClosedRange<Day>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    let title =
      switch span {
      case .week: week(days)
      case .month: words.long(first.month)
      case .season: words.long(first.month) + " – " + words.long(last.month)
      case .year: "\(first.year)"
      }
    return title.prefix(1).uppercased() + title.dropFirst()
  }

  /// Said where there is nothing to look back on, with where to look instead.
  ///
  /// `on` is the day that was named.
  func nothing(
    _ span: ReviewSpan, _ days: ClosedRange<Day>, on day: Day?, today: Day
  ) -> String {
    let when = when(span, days)
    let nothing = language.is(
      nl: "Er is niets om op terug te kijken \(when).",
      en: "There's nothing to look back on \(when).")
    let year = "egel review year" + (day.map { " --on \($0)" } ?? "")
    let further = language.is(nl: " Probeer '\(year)'.", en: " Try '\(year)'.")
    let calendar = language.is(
      nl: " 'egel list --calendar --day \(today.year)' toont op welke dagen je schreef.",
      en: " 'egel list --calendar --day \(today.year)' shows which days you wrote.")
    return nothing + (span == .year ? "" : further) + calendar
  }

  /// A span within a sentence.
  private func when(_ span: ReviewSpan, _ days: ClosedRange<Day>) -> String {
    let (first, last) = (words.long(days.lowerBound.month), words.long(days.upperBound.month))
    switch span {
    case .week: return language.is(nl: "in de ", en: "in the ") + week(days)
    case .month: return "in \(first)"
    case .season:
      return language.is(nl: "van \(first) tot en met \(last)", en: "from \(first) to \(last)")
    case .year: return "in \(days.lowerBound.year)"
    }
  }

  private func week(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (words.short(days.lowerBound), words.short(days.upperBound))
    let year = days.upperBound.year
    return language.is(
      nl: "week van \(first) tot en met \(last) \(year)",
      en: "week from \(first) to \(last) \(year)")
  }

  static func title(_ topic: Review.Topic) -> Bilingual {
    switch topic {
    case .hard: Bilingual(nl: "Wat moeilijk was", en: "What was hard")
    case .good: Bilingual(nl: "Wat goed was", en: "What was good")
    case .behaviours: Bilingual(nl: "Gegeven en gekregen", en: "Given and received")
    case .asked: Bilingual(nl: "Wat er gevraagd werd", en: "What was asked")
    case .stoodBy: Bilingual(nl: "Wie er was", en: "Who was there")
    case .hurt:
      Bilingual(nl: "Wat pijn deed, en wat is bijgelegd", en: "What hurt, and what was repaired")
    case .outside: Bilingual(nl: "Wat van buiten kwam", en: "What came from outside")
    case .themes: Bilingual(nl: "Wat terugkwam", en: "What came back")
    case .written: Bilingual(nl: "Wat je verder opschreef", en: "What else you wrote")
    case .agreements:
      Bilingual(nl: "Afspraken om nog eens te bekijken", en: "Agreements due for review")
    case .parked: Bilingual(nl: "Wat je in de wacht zette", en: "What you put on hold")
    case .toSay: Bilingual(nl: "Wat je nog wilt zeggen", en: "What you still want to say")
    }
  }

  static let unfree = Bilingual(
    nl: "nee zeggen voelde niet vrij", en: "saying no didn't feel free")

  static func behaviour(_ scale: String, side: String) -> Bilingual {
    let isGiven = side == "given"
    switch scale {
    case "presence":
      return isGiven
        ? Bilingual(nl: "aandacht gegeven", en: "attention given")
        : Bilingual(nl: "aandacht gekregen", en: "attention received")
    case "support":
      return isGiven
        ? Bilingual(nl: "steun gegeven", en: "support given")
        : Bilingual(nl: "steun gekregen", en: "support received")
    case "trust":
      return isGiven
        ? Bilingual(nl: "vertrouwen gegeven", en: "trust given")
        : Bilingual(nl: "vertrouwen gekregen", en: "trust received")
    default:
      return isGiven
        ? Bilingual(nl: "plezier bezorgd", en: "fun given")
        : Bilingual(nl: "plezier gekregen", en: "fun received")
    }
  }

  /// The days of a wave.
  func wave(_ days: ClosedRange<Day>) -> String {
    let (first, last) = (days.lowerBound, days.upperBound)
    if first == last { return day(first) }
    return first.month == last.month
      ? "\(first.parts.day)–\(day(last))" : "\(day(first)) – \(day(last))"
  }

  private func day(_ day: Day) -> String { "\(day.parts.day) \(words.shortName(of: day.month))" }

  var foot: String {
    language.is(
      nl:
        "Dit is wat er opgeschreven staat. Wat je je herinnert kan anders zijn, en geen van beide "
        + "is de waarheid.",
      en: "This is what was written down. What you remember can be different, and neither is the "
        + "truth.")
  }
}
