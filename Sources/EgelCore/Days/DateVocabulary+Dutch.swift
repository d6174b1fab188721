extension DateVocabulary {
  static let dutch = DateVocabulary(
    names: .dutch,
    otherWeekdays: [:],
    otherMonths: ["sept": 9],
    relative: ["vandaag": 0, "gisteren": -1, "eergisteren": -2, "morgen": 1, "overmorgen": 2],
    weekdayShifts: [
      "vorige": -1, "afgelopen": -1, "volgende": 1, "komende": 1, "aanstaande": 1,
    ],
    wholeShifts: [
      "vorige": -1, "vorig": -1, "deze": 0, "dit": 0, "volgende": 1, "volgend": 1,
    ],
    wholes: ["week": .week, "maand": .month, "jaar": .year],
    ago: "geleden",
    ahead: "over",
    units: [
      "dag": .day, "dagen": .day, "week": .week, "weken": .week, "maand": .month,
      "maanden": .month, "jaar": .year, "jaren": .year,
    ],
    numbers: [
      "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7, "acht": 8,
      "negen": 9, "tien": 10, "elf": 11, "twaalf": 12,
    ])
}
