extension DateProblem: CustomStringConvertible {
  /// What is wrong, in one line in English: `there is no 30 February 2026`.
  ///
  /// What was typed stands in it as it was typed: make it printable before it goes to a terminal.
  public var description: String { message.english }

  /// What is wrong, in one line.
  package var message: Bilingual {
    switch reason {
    case .empty: Bilingual(nl: "een datum ontbreekt", en: "a date is missing")
    case .unknown:
      Bilingual(
        nl: "'\(typed)' ken ik niet als datum", en: "'\(typed)' is not a date I know")
    case .noSuchDay(let day, let month, let year):
      said { language in
        let date =
          "\(day) \(DateWords(language).name(ofMonth: month))" + (year.map { " \($0)" } ?? "")
        return language == .dutch ? "\(date) bestaat niet" : "there is no \(date)"
      }
    case .noSuchMonth(let month):
      Bilingual(
        nl: "maand \(month) in '\(typed)' bestaat niet",
        en: "there is no month \(month) in '\(typed)'")
    case .outOfRange:
      Bilingual(
        nl: "'\(typed)' valt buiten de jaren 1 tot en met 9999",
        en: "'\(typed)' is outside the years 1 to 9999")
    case .uncertainOrder:
      Bilingual(
        nl: "bij '\(typed)' is niet zeker welk getal de dag is",
        en: "it is not certain which number in '\(typed)' is the day")
    case .otherWeekday(let day, let weekday):
      said { language in
        let words = DateWords(language)
        let date = "\(day.day) \(words.long(day.month))"
        let (right, wrong) = (words.name(of: day.weekday), words.name(of: weekday))
        return language == .dutch
          ? "\(date) is een \(right), geen \(wrong)" : "\(date) is a \(right), not a \(wrong)"
      }
    case .severalDays(let span): severalDays(span)
    }
  }

  /// What to write instead.
  package var hint: Bilingual {
    switch reason {
    case .empty, .unknown: Self.examples
    case .noSuchDay, .noSuchMonth, .outOfRange, .uncertainOrder([]):
      Bilingual(
        nl: "schrijf jaar-maand-dag, zoals 2026-11-21", en: "write year-month-day, as in 2026-11-21"
      )
    case .uncertainOrder(let days):
      Bilingual(
        nl: "schrijf jaar-maand-dag: \(days.map(\.description).joined(separator: " of "))",
        en: "write year-month-day: \(days.map(\.description).joined(separator: " or "))")
    case .otherWeekday(let day, _):
      Bilingual(
        nl: "laat de weekdag weg, of schrijf \(day)", en: "leave the weekday out, or write \(day)")
    case .severalDays(let span):
      Bilingual(
        nl: "geef een dag, zoals \(span.lowerBound) of \(span.upperBound)",
        en: "give a day, such as \(span.lowerBound) or \(span.upperBound)")
    }
  }

  private static var examples: Bilingual {
    Bilingual(
      nl:
        "schrijf een datum als 2026-11-21, gisteren, maandag, 3 dagen geleden, over 2 weken of 21 nov",
      en: "write a date as 2026-11-21, yesterday, monday, 3 days ago, in 2 weeks or 21 nov")
  }

  private func said(_ words: (Language) -> String) -> Bilingual {
    Bilingual(nl: words(.dutch), en: words(.english))
  }

  private func severalDays(_ span: ClosedRange<Day>) -> Bilingual {
    switch span.dayCount {
    case 7: Bilingual(nl: "'\(typed)' is een week", en: "'\(typed)' is a week")
    case 28...31: Bilingual(nl: "'\(typed)' is een maand", en: "'\(typed)' is a month")
    case 365...366: Bilingual(nl: "'\(typed)' is een jaar", en: "'\(typed)' is a year")
    default:
      Bilingual(
        nl: "'\(typed)' is \(span.dayCount) dagen, en hier hoort er één",
        en: "'\(typed)' is \(span.dayCount) days, and this takes one")
    }
  }
}
