package import EgelCore

extension Decks {
  /// Pace: who sets it, waiting, and slowing down with somebody.
  package static let slowingDown: Deck = Deck(
    "slowing-down", .pace,
    name: Bilingual(
      nl: "Rustiger aan",
      en: "Taking your time"),
    about: Bilingual(
      nl: "Waar je op wacht, en wat je liever niet haast.",
      en: "What you wait for, and what you'd rather not rush."),
    [
      Question(
        "slowing-down-pace", .light, ["P1"], unless: [.bereaved],
        nl: "Wie neemt meestal contact op, jij of {person}?",
        en: "Who usually gets in touch first, you or {person}?"),
      Question(
        "slowing-down-waiting", .light, ["P8"],
        nl: "Waar wacht je nu op, iets groots of iets kleins?",
        en: "What are you waiting for at the moment, big or small?"),
      Question(
        "slowing-down-time-over", .light, ["P1"],
        nl: "Waar neem jij graag de tijd voor?",
        en: "What do you like to take your time over?"),
      Question(
        "slowing-down-cancel", .light, ["P1", "P9"],
        nl: "Wat zou je deze week afzeggen als niemand het erg vond?",
        en: "What would you cancel this week if nobody minded?"),
      Question(
        "slowing-down-on-your-mind", .light, ["P11", "S9"], needs: [.romance], unless: [.bereaved],
        nl: "Als iemand niet uit je hoofd gaat, waar hoop je dan op?",
        en: "When you can't get someone out of your head, what are you hoping for?"),
      Question(
        "slowing-down-dials", .middle, ["P1", "P2"], needs: [.someone], unless: [.bereaved],
        nl: "Stel, je wilt het met iemand rustiger aan doen. Wat zou je precies zo laten?",
        en: "Say you wanted to slow down with someone. What would you leave exactly as it is?"),
      Question(
        "slowing-down-who-feels-it", .middle, ["P3", "A11"], needs: [.someone], unless: [.bereaved],
        nl: "Als jij het met iemand rustiger aan doet, wie voelt dat dan ook?",
        en: "When you slow down with one person, who else feels it?"),
      Question(
        "slowing-down-slowed", .heavy, ["A11", "P3"], unless: [.bereaved],
        nl: "Wanneer wilde iemand het met jou rustiger aan doen, en jij niet?",
        en: "When did someone want to take things slower than you did?"),
    ])
}
