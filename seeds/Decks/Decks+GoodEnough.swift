package import EgelCore

extension Decks {
  /// Sex and love that don't have to be special.
  package static let goodEnough: Deck = Deck(
    "good-enough", .desire,
    name: Bilingual(nl: "Goed genoeg", en: "Good enough"),
    about: Bilingual(
      nl: "Seks en liefde op doordeweekse dagen: wisselend en soms grappig.",
      en: "Sex and love on weekdays: not always great, sometimes funny."),
    [
      Question(
        "good-enough-best-bit", .light, ["S33", "S11"], needs: [.sex, .safeRelationship],
        nl: "Wat was het fijnste aan de laatste keer dat je vrijde?",
        en: "What was the best bit of the last time you had sex?"),
      Question(
        "good-enough-funniest", .light, ["D5", "S34"], needs: [.sex],
        nl: "Wat is het grappigste dat je tijdens het vrijen is overkomen?",
        en: "What's the funniest thing that's happened to you during sex?"),
      Question(
        "good-enough-fine", .light, ["S11", "S34"], needs: [.sex],
        nl: "Wat vind je van seks die oké is, en meer niet?",
        en: "How do you feel about sex that's okay and no more than that?"),
      Question(
        "good-enough-everyday", .light, ["S10", "D15"], needs: [.desire], unless: [.bereaved],
        nl: "Wie raakte je deze week teder aan, zomaar tussendoor?",
        en: "Who gave you a hug or a hand on the shoulder this week, in passing?"),
      Question(
        "good-enough-not-working", .light, ["D12", "S11"], needs: [.sex],
        nl: "Als het in bed niet lukt: wat maakt het weer luchtig?",
        en: "When it doesn't work out in bed, what lightens things up again?"),
      Question(
        "good-enough-autopilot", .middle, ["S6"], needs: [.sex],
        nl: "Vrij je weleens op de automatische piloot?",
        en: "Do you ever have sex on autopilot?"),
    ])
}
