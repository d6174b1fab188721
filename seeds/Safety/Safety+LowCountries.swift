import EgelCore

extension Safety {
  static let netherlands = SafetyPage.Place(
    Bilingual(nl: "Nederland", en: "The Netherlands"), ["NL"], emergency: "112",
    [
      SafetyPage.Line(
        "112", "112",
        Bilingual(
          nl: "bij gevaar op dit moment",
          en: "in danger right now")),
      SafetyPage.Line(
        "Veilig Thuis", "0800-2000",
        Bilingual(
          nl: "geweld thuis of in een relatie, ook als je het zelf gebruikt",
          en: "violence at home or in a relationship, also if you use it yourself")),
      SafetyPage.Line(
        "113 Zelfmoordpreventie", "113 / 0800-0113",
        Bilingual(
          nl: "als je aan zelfdoding denkt",
          en: "if you're thinking of suicide")),
      SafetyPage.Line(
        "Centrum Seksueel Geweld", "0800-0188",
        Bilingual(
          nl: "na seksueel geweld, kort of lang geleden",
          en: "after sexual violence, recent or long ago")),
      SafetyPage.Line(
        "MIND Korrelatie", "mindkorrelatie.nl",
        Bilingual(
          nl: "vragen over hoe het met je gaat",
          en: "questions about how you're doing")),
      SafetyPage.Line(
        "De Luisterlijn", "088-0767000",
        Bilingual(
          nl: "iemand die luistert, dag en nacht",
          en: "someone to listen, day and night")),
    ])

  static let flanders = SafetyPage.Place(
    Bilingual(nl: "Vlaanderen", en: "Flanders"), ["BE"], emergency: "112",
    [
      SafetyPage.Line(
        "112", "112",
        Bilingual(
          nl: "bij gevaar op dit moment",
          en: "in danger right now")),
      SafetyPage.Line(
        "Politie / Police", "101",
        Bilingual(
          nl: "dringende politiehulp",
          en: "urgent police help")),
      SafetyPage.Line(
        "1712", "1712",
        Bilingual(
          nl: "vragen over geweld, ook dat van jezelf; geen noodnummer",
          en: "questions about violence, your own too; not an emergency line")),
      SafetyPage.Line(
        "Zelfmoordlijn", "1813",
        Bilingual(
          nl: "als je aan zelfdoding denkt",
          en: "if you're thinking of suicide")),
      SafetyPage.Line(
        "Tele-Onthaal", "106",
        Bilingual(
          nl: "iemand die luistert, dag en nacht",
          en: "someone to listen, day and night")),
      SafetyPage.Line(
        "Awel", "102",
        Bilingual(
          nl: "voor kinderen en jongeren",
          en: "for children and young people")),
      SafetyPage.Line(
        "Lumi", "0800 99 533",
        Bilingual(
          nl: "vragen over gender en seksuele oriëntatie",
          en: "questions about gender and orientation")),
    ])
}
