import EgelCore

extension Safety {
  static let unitedStates = SafetyPage.Place(
    Bilingual(nl: "Verenigde Staten", en: "United States"), ["US"], emergency: "911",
    [
      SafetyPage.Line(
        "911", "911",
        Bilingual(
          nl: "bij gevaar op dit moment",
          en: "in danger right now")),
      SafetyPage.Line(
        "National Domestic Violence Hotline", "800-799-7233",
        Bilingual(
          nl: "geweld in een relatie, ook als je schrikt van wat je zelf doet",
          en: "violence in a relationship, also if what you do yourself worries you")),
      SafetyPage.Line(
        "988 Lifeline", "988",
        Bilingual(
          nl: "als je aan zelfdoding denkt, of het niet meer ziet zitten",
          en: "if you're thinking of suicide, or can't go on")),
      SafetyPage.Line(
        "RAINN", "800-656-4673",
        Bilingual(
          nl: "na seksueel geweld, kort of lang geleden",
          en: "after sexual violence, recent or long ago")),
      SafetyPage.Line(
        "The Network/La Red", "800-832-1901",
        Bilingual(
          nl: "lhbtq, kinky of polyamoreus, en pijn gedaan door een partner",
          en: "LGBTQ, kinky or polyamorous, and hurt by a partner")),
    ])

  static let canada = SafetyPage.Place(
    Bilingual(nl: "Canada", en: "Canada"), ["CA"], emergency: "911",
    [
      SafetyPage.Line(
        "911", "911",
        Bilingual(
          nl: "bij gevaar op dit moment",
          en: "in danger right now")),
      SafetyPage.Line(
        "9-8-8", "9-8-8",
        Bilingual(
          nl: "als je aan zelfdoding denkt, bellen of sms'en",
          en: "if you're thinking of suicide, call or text")),
      SafetyPage.Line(
        "ShelterSafe", "sheltersafe.ca",
        Bilingual(
          nl: "een veilige plek in de buurt, ook om alleen te praten",
          en: "a safe place near you, also to talk things over")),
      SafetyPage.Line(
        "Department of Justice", "justice.gc.ca",
        Bilingual(
          nl: "waar je in de buurt hulp vindt bij geweld thuis",
          en: "where to find help near you with violence at home")),
      SafetyPage.Line(
        "Kids Help Phone", "1-800-668-6868",
        Bilingual(
          nl: "voor kinderen en jongeren, dag en nacht",
          en: "for children and young people, day and night")),
    ])

  static let australia = SafetyPage.Place(
    Bilingual(nl: "Australië", en: "Australia"), ["AU"], emergency: "000",
    [
      SafetyPage.Line(
        "000", "000",
        Bilingual(
          nl: "bij gevaar op dit moment",
          en: "in danger right now")),
      SafetyPage.Line(
        "1800RESPECT", "1800 737 732",
        Bilingual(
          nl: "geweld thuis, in een relatie of seksueel geweld",
          en: "violence at home, in a relationship, or sexual violence")),
      SafetyPage.Line(
        "Men's Referral Service", "1300 766 491",
        Bilingual(
          nl: "voor mannen die geweld gebruiken, of daar bang voor zijn",
          en: "for men who use violence, or are afraid they might")),
      SafetyPage.Line(
        "Lifeline", "13 11 14",
        Bilingual(
          nl: "als je aan zelfdoding denkt, of het te veel wordt",
          en: "if you're thinking of suicide, or it's all too much")),
      SafetyPage.Line(
        "QLife", "1800 184 527",
        Bilingual(
          nl: "voor lhbtiq+, van 15 uur tot middernacht",
          en: "for LGBTIQ+ people, from 3 pm to midnight")),
      SafetyPage.Line(
        "Kids Helpline", "1800 55 1800",
        Bilingual(
          nl: "voor wie vijf tot vijfentwintig is, dag en nacht",
          en: "for anyone from five to twenty-five, day and night")),
    ])
}
