extension DateVocabulary {
  static let english = DateVocabulary(
    names: .english,
    otherWeekdays: ["tues": .tuesday, "thur": .thursday, "thurs": .thursday],
    otherMonths: ["sept": 9],
    relative: [
      "today": 0, "yesterday": -1, "tomorrow": 1, "day before yesterday": -2,
      "the day before yesterday": -2, "day after tomorrow": 2, "the day after tomorrow": 2,
    ],
    weekdayShifts: ["last": -1, "next": 1, "coming": 1],
    wholeShifts: ["last": -1, "this": 0, "next": 1],
    wholes: ["week": .week, "month": .month, "year": .year],
    ago: "ago",
    ahead: "in",
    units: [
      "day": .day, "days": .day, "week": .week, "weeks": .week, "month": .month, "months": .month,
      "year": .year, "years": .year,
    ],
    numbers: [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    ])
}
