import EgelCore

extension Safety {
  static let unitedKingdom = SafetyPage.Place(
    Bilingual(nl: "Verenigd Koninkrijk", en: "United Kingdom"), ["GB"], emergency: "999",
    [
      SafetyPage.Line(
        "999", "999",
        Bilingual(
          nl: "bij gevaar op dit moment",
          en: "in danger right now")),
      SafetyPage.Line(
        "National Domestic Abuse Helpline", "0808 2000 247",
        Bilingual(
          nl: "voor vrouwen in Engeland, dag en nacht",
          en: "for women in England, day and night")),
      SafetyPage.Line(
        "Scotland's Domestic Abuse Helpline", "0800 027 1234",
        Bilingual(
          nl: "voor iedereen in Schotland, dag en nacht",
          en: "for anyone in Scotland, day and night")),
      SafetyPage.Line(
        "Men's Advice Line", "0808 801 0327",
        Bilingual(
          nl: "voor mannen die thuis pijn gedaan wordt",
          en: "for men who are being hurt at home")),
      SafetyPage.Line(
        "Galop", "0800 999 5428",
        Bilingual(
          nl: "voor lhbt+, bij geweld of dwang",
          en: "for LGBT+ people, about violence or abuse")),
      SafetyPage.Line(
        "Respect Phoneline", "0808 802 4040",
        Bilingual(
          nl: "als je bang bent dat je zelf iemand pijn doet",
          en: "if you're afraid that you hurt someone")),
      SafetyPage.Line(
        "Samaritans", "116 123",
        Bilingual(
          nl: "iemand die luistert, dag en nacht",
          en: "someone to listen, day and night")),
    ])

  static let ireland = SafetyPage.Place(
    Bilingual(nl: "Ierland", en: "Ireland"), ["IE"], emergency: "112",
    [
      SafetyPage.Line(
        "112 / 999", "112 / 999",
        Bilingual(
          nl: "bij gevaar op dit moment",
          en: "in danger right now")),
      SafetyPage.Line(
        "Women's Aid", "1800 341 900",
        Bilingual(
          nl: "voor vrouwen, bij geweld thuis, dag en nacht",
          en: "for women, about violence at home, day and night")),
      SafetyPage.Line(
        "Male Advice Line", "1800 816 588",
        Bilingual(
          nl: "voor mannen, bij geweld thuis",
          en: "for men, about violence at home")),
      SafetyPage.Line(
        "National Rape Crisis Helpline", "1800 77 88 88",
        Bilingual(
          nl: "na seksueel geweld, dag en nacht",
          en: "after sexual violence, day and night")),
      SafetyPage.Line(
        "MOVE Ireland", "moveireland.ie",
        Bilingual(
          nl: "voor mannen die zelf geweld gebruiken",
          en: "for men who use violence themselves")),
      SafetyPage.Line(
        "Samaritans", "116 123",
        Bilingual(
          nl: "iemand die luistert, dag en nacht",
          en: "someone to listen, day and night")),
    ])

  static let germany = SafetyPage.Place(
    Bilingual(nl: "Duitsland", en: "Germany"), ["DE"], emergency: "112",
    [
      SafetyPage.Line(
        "112", "112",
        Bilingual(
          nl: "bij gevaar op dit moment",
          en: "in danger right now")),
      SafetyPage.Line(
        "Hilfetelefon Gewalt gegen Frauen", "116 016",
        Bilingual(
          nl: "voor vrouwen, dag en nacht, in veel talen",
          en: "for women, day and night, in many languages")),
      SafetyPage.Line(
        "Hilfetelefon Gewalt an Männern", "0800 123 9900",
        Bilingual(
          nl: "voor mannen die geweld meemaken",
          en: "for men who live with violence")),
      SafetyPage.Line(
        "BAG Täterarbeit", "bag-taeterarbeit.de",
        Bilingual(
          nl: "hulp in de buurt voor wie zelf geweld gebruikt",
          en: "help near you for those who use violence themselves")),
      SafetyPage.Line(
        "TelefonSeelsorge", "116 123",
        Bilingual(
          nl: "iemand die luistert, dag en nacht",
          en: "someone to listen, day and night")),
      SafetyPage.Line(
        "Nummer gegen Kummer", "116 111",
        Bilingual(
          nl: "voor kinderen en jongeren",
          en: "for children and young people")),
    ])

  static let europeanUnion = SafetyPage.Place(
    Bilingual(nl: "Europese Unie", en: "European Union"),
    [
      "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE",
      "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK",
    ], emergency: "112",
    [
      SafetyPage.Line(
        "112", "112",
        Bilingual(
          nl: "overal in de Europese Unie; daarbuiten het plaatselijke noodnummer",
          en: "anywhere in the European Union; beyond it the local emergency number")),
      SafetyPage.Line(
        "116 016", "116 016",
        Bilingual(
          nl: "voor vrouwen die geweld meemaken, in veel lidstaten",
          en: "for women who live with violence, in many member states")),
      SafetyPage.Line(
        "116 111", "116 111",
        Bilingual(
          nl: "voor kinderen en jongeren, in de meeste lidstaten",
          en: "for children and young people, in most member states")),
      SafetyPage.Line(
        "116 123", "116 123",
        Bilingual(
          nl: "iemand die luistert, in veel lidstaten",
          en: "someone to listen, in many member states")),
    ])
}
