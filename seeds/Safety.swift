package import EgelCore

/// Where to find people who can help.
package enum Safety {
  package static let page = SafetyPage(
    opening: [
      Bilingual(
        nl: "Ben jij, of is iemand bij je, nu in gevaar? Bel 112.",
        en: "Are you or somebody with you in danger now? Call 112."),
      Bilingual(
        nl: """
          Deze plekken zijn er voor wie pijn gedaan wordt, voor wie zich zorgen maakt, en ook voor \
          wie bang is zelf iemand pijn te doen. Je hoeft niet zeker te zijn om te bellen.
          """,
        en: """
          These places are there for whoever is being hurt, for whoever worries, and also for \
          whoever fears hurting somebody. You need not be certain to call.
          """),
    ],
    places: [netherlands, flanders, elsewhere],
    closing: [
      Bilingual(
        nl: "Ook bij je huisarts kun je vertellen hoe het gaat, en samen naar hulp zoeken.",
        en: "You can also tell your doctor how things are, and look for help together."),
      Bilingual(
        nl: """
          Een gesprek kan in het belgeheugen van een telefoon of op een rekening blijven staan, en \
          een chat in de geschiedenis van een browser. Met de telefoon van een ander bellen kan ook.
          """,
        en: """
          A call may stay in the log of a phone or on a bill, and a chat in the history of a \
          browser. Calling from another phone is possible too.
          """),
      Bilingual(
        nl: "Nummers kunnen veranderd zijn sinds de dag waarop ze nagekeken zijn.",
        en: "Numbers may have changed since the day on which they were checked."),
    ],
    checked: Day(year: 2026, month: 11, day: 21) ?? .earliest)

  private static let netherlands = SafetyPage.Place(
    Bilingual(nl: "Nederland", en: "The Netherlands"),
    [
      SafetyPage.Line(
        "112", "112",
        Bilingual(nl: "bij gevaar op dit moment", en: "when there is danger right now")),
      SafetyPage.Line(
        "Veilig Thuis", "0800-2000",
        Bilingual(
          nl: "geweld thuis of in een relatie, ook voor wie zelf geweld gebruikt",
          en: "violence at home or in a relationship, also for those who use it")),
      SafetyPage.Line(
        "113 Zelfmoordpreventie", "113 / 0800-0113",
        Bilingual(nl: "als je aan zelfdoding denkt", en: "if you are thinking of suicide")),
      SafetyPage.Line(
        "Centrum Seksueel Geweld", "0800-0188",
        Bilingual(
          nl: "na seksueel geweld, kort of lang geleden",
          en: "after sexual violence, recent or long ago")),
      SafetyPage.Line(
        "MIND Korrelatie", "mindkorrelatie.nl",
        Bilingual(
          nl: "vragen over hoe het met je gaat", en: "questions about how you are doing")),
      SafetyPage.Line(
        "De Luisterlijn", "088-0767000",
        Bilingual(
          nl: "iemand die luistert, dag en nacht",
          en: "somebody to listen, day and night")),
    ])

  private static let flanders = SafetyPage.Place(
    Bilingual(nl: "Vlaanderen", en: "Flanders"),
    [
      SafetyPage.Line(
        "112", "112",
        Bilingual(nl: "bij gevaar op dit moment", en: "when there is danger right now")),
      SafetyPage.Line(
        "Politie / Police", "101",
        Bilingual(nl: "dringende politiehulp", en: "urgent police help")),
      SafetyPage.Line(
        "1712", "1712",
        Bilingual(
          nl: "vragen over geweld, ook dat van jezelf; geen noodnummer",
          en: "questions about violence, your own too; not an emergency line")),
      SafetyPage.Line(
        "Zelfmoordlijn", "1813",
        Bilingual(nl: "als je aan zelfdoding denkt", en: "if you are thinking of suicide")),
      SafetyPage.Line(
        "Tele-Onthaal", "106",
        Bilingual(
          nl: "iemand die luistert, dag en nacht",
          en: "somebody to listen, day and night")),
      SafetyPage.Line(
        "Lumi", "0800 99 533",
        Bilingual(
          nl: "vragen over gender en seksuele oriëntatie",
          en: "questions about gender and orientation")),
    ])

  private static let elsewhere = SafetyPage.Place(
    Bilingual(nl: "Ergens anders", en: "Elsewhere"),
    [
      SafetyPage.Line(
        "EU", "112",
        Bilingual(
          nl: "in de Europese Unie; daarbuiten het plaatselijke noodnummer",
          en: "in the European Union; beyond it the local emergency number"))
    ])
}
