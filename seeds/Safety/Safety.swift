package import EgelCore

/// Where to find people who can help.
package enum Safety {
  package static let page = SafetyPage(
    opening: [
      Bilingual(
        nl: "Ben je nu in gevaar, of is iemand bij je dat? Bel 112.",
        en: "Are you in danger right now, or is someone with you? Call 112."),
      Bilingual(
        nl: """
          Je kunt hier terecht als iemand je pijn doet, als je je zorgen maakt, en ook als je \
          bang bent zelf iemand pijn te doen. Je hoeft niet zeker te zijn om te bellen.
          """,
        en: """
          These places are there if someone is hurting you, if you're worried, and also if \
          you're afraid of hurting someone yourself. You don't have to be certain to call.
          """),
    ],
    places: [
      netherlands, flanders, unitedKingdom, ireland, unitedStates, canada, australia, germany,
      europeanUnion,
    ],
    closing: [
      Bilingual(
        nl: "Je kunt ook je huisarts vertellen hoe het gaat, en samen hulp zoeken.",
        en: "You can also tell your doctor how things are, and look for help together."),
      Bilingual(
        nl: """
          Een gesprek kan in het belgeheugen van je telefoon of op een rekening blijven staan, \
          en een chat in de geschiedenis van je browser. Je kunt ook met de telefoon van \
          iemand anders bellen.
          """,
        en: """
          A call can stay in the log of your phone or on a bill, and a chat in your browser's \
          history. You can also call from someone else's phone.
          """),
      Bilingual(
        nl: "Nummers kunnen veranderd zijn sinds de dag waarop ze nagekeken zijn.",
        en: "Numbers may have changed since the day they were checked."),
    ],
    checked: Day(year: 2026, month: 12, day: 1) ?? .earliest)
}
