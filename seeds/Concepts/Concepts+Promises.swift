import EgelCore

/// Loyalty, standing, and having a say.
extension Concepts {
  static let promises: [Concept] = [
    Concept(
      "A7", Bilingual(nl: "samen gekozen verbintenis", en: "commitment chosen together"),
      alsoCalled: AlsoCalled(
        nl: ["verbintenis", "gecommitteerdheid", "toewijding"],
        en: ["commitment"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Waar mensen zich aan binden, kunnen ze samen kiezen. Het hoeft niet te volgen uit een \
          gedeeld huis, een kind, of hoe lichamelijk een band is. Het kan klein zijn, zoals elke \
          zondag bellen.
          """,
        en: """
          What people bind themselves to, they can choose together. It need not follow from a \
          shared home, a child, or how physical a tie is. It can be small, such as a call every \
          Sunday.
          """)),
    Concept(
      "A10", Bilingual(nl: "alleen beslissen", en: "deciding alone"),
      alsoCalled: AlsoCalled(
        nl: ["eenzijdig beslissen", "nu ben ik aan de beurt"],
        en: ["unilateral decision", "my turn"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Iets veranderen zonder te overleggen, soms omdat iemand zich lang tekort voelde. Dat \
          gevoel kan kloppen, en wie het pas achteraf hoort, kan zich toch overgeslagen voelen.
          """,
        en: """
          Changing something without talking it over, sometimes because a person has long felt \
          short of something. The feeling may be right, and whoever hears of it afterwards may \
          feel passed over all the same.
          """)),
    Concept(
      "A11",
      Bilingual(nl: "een band stilzetten voor een andere", en: "pausing one bond for another"),
      alsoCalled: AlsoCalled(nl: ["in de ijskast zetten", "pauze"], en: ["on ice", "pause"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een relatie op pauze zetten om aan een andere te werken. Wie op pauze staat, heeft daar \
          niet altijd over meegepraat, en kan er zelf pijn van hebben.
          """,
        en: """
          Putting one relationship on hold to work on another. The one who is put on hold has not \
          always had a say, and can be hurt by it in turn.
          """)),
    Concept(
      "A12", Bilingual(nl: "gelijkwaardigheid", en: "equal worth"),
      alsoCalled: AlsoCalled(
        nl: ["gelijkheid", "gelijkwaardig"],
        en: ["equality", "equal standing"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Gelijkheid is evenveel krijgen, gelijkwaardigheid is evenzeer meetellen. Mensen kunnen \
          verschillende dingen willen, op verschillende momenten, en elkaar toch als gelijken \
          behandelen.
          """,
        en: """
          Equality is getting the same amount, equal worth is counting just as much. People may \
          want different things at different times and treat each other as equals all the same.
          """)),
    Concept(
      "A13", Bilingual(nl: "macht", en: "power"),
      alsoCalled: AlsoCalled(
        nl: ["machtsonevenwicht", "machtsmisbruik", "vrij nee zeggen"],
        en: ["power imbalance", "freedom to say no"]),
      sources: ["000", "001"],
      Bilingual(
        nl: """
          Ongelijke macht kan in elke relatievorm schuilen, open of gesloten. Eén manier om ernaar \
          te kijken is de vraag hoe vrij iemand nee had kunnen zeggen. Met 'egel help safety' vind \
          je mensen die kunnen helpen.
          """,
        en: """
          Unequal power can hide in any form of relationship, open or closed. One way to look at \
          it is to ask how freely somebody could have said no. 'egel help safety' says where to \
          find people who can help.
          """)),
    Concept(
      "A14", Bilingual(nl: "trouw", en: "faithfulness"),
      alsoCalled: AlsoCalled(nl: ["loyaliteit", "trouw zijn"], en: ["loyalty", "fidelity"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Voor veel mensen is trouw hetzelfde als exclusief zijn, voor anderen rust ze op iets \
          anders, zoals eerlijkheid of terugkomen. Wat het woord in een band betekent, bepalen de \
          mensen in die band.
          """,
        en: """
          To many people being faithful is the same as being exclusive; to others it rests on \
          something else, such as honesty or coming back. What the word means in a bond is up to \
          the people in it.
          """)),
    Concept(
      "A17", Bilingual(nl: "zeggen als er iets verschuift", en: "telling when intentions change"),
      alsoCalled: AlsoCalled(
        nl: ["transparantie", "eerlijk over bedoelingen"],
        en: ["transparency"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Erop kunnen rekenen dat de ander het zegt als bedoelingen of gevoelens veranderen. Het \
          gaat niet om alles weten, maar om niet verrast worden door wat al een tijd speelde.
          """,
        en: """
          Being able to count on the other to say so when intentions or feelings change. It is not \
          about knowing everything, but about not being surprised by what had been going on for a \
          while.
          """)),
    Concept(
      "A18", Bilingual(nl: "meegewogen worden", en: "being weighed in decisions"),
      alsoCalled: AlsoCalled(nl: ["meewegen", "meetellen"], en: ["weighed", "being counted"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Merken dat er bij een keuze aan jou gedacht is, ook als die anders uitvalt dan je \
          hoopte. Horen hoe iemand tot het besluit kwam hoort daarbij.
          """,
        en: """
          Noticing that you were thought of when a choice was made, even if it falls out otherwise \
          than you hoped. Hearing how the other came to it is part of that.
          """)),
  ]
}
