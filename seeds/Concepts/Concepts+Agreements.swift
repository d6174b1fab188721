import EgelCore

/// What people hold each other to, said or unsaid.
extension Concepts {
  static let agreements: [Concept] = [
    Concept(
      "A1", Bilingual(nl: "soorten exclusiviteit", en: "dimensions of exclusivity"),
      alsoCalled: AlsoCalled(
        nl: ["exclusiviteit", "romantische exclusiviteit", "exclusief"],
        en: ["exclusivity", "exclusive"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Exclusief zijn kan over meer dan één ding gaan: het lichaam, de liefde, geheimen, \
          plekken, een gewoonte die van jullie is. Iets kan op het ene vlak gelden en op het \
          andere niet.
          """,
        en: """
          Being exclusive can be about more than one thing: bodies, love, secrets, places, a habit \
          that is yours. It can hold in one of them and not in another.
          """)),
    Concept(
      "A2", Bilingual(nl: "onuitgesproken en uitgesproken", en: "implicit and explicit"),
      alsoCalled: AlsoCalled(
        nl: ["onuitgesproken", "impliciet", "expliciet", "aanname"],
        en: ["assumption", "implicit", "explicit"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Veel van wat mensen van elkaar verwachten, is nooit hardop gezegd, ook over \
          exclusiviteit niet. Soms past dat goed, soms blijkt later dat twee mensen iets anders \
          aannamen. Iets onuitgesproken laten kan ook een keuze zijn.
          """,
        en: """
          Much of what people expect of each other has never been said aloud, exclusivity \
          included. Sometimes that suits them, sometimes it turns out that two people assumed \
          different things. Leaving something unsaid can be a choice as well.
          """)),
    Concept(
      "A3", Bilingual(nl: "afspraak", en: "agreement"),
      alsoCalled: AlsoCalled(nl: ["afspraken", "regels"], en: ["agreements", "rules"]),
      sources: ["002", "004"],
      Bilingual(
        nl: """
          Wat mensen samen hebben afgesproken, in hun eigen woorden. Afspraken verschillen sterk \
          van relatie tot relatie, in elke vorm. Ze kunnen een datum hebben om ze opnieuw te \
          bekijken.
          """,
        en: """
          What people have settled together, in words of their own. Agreements differ greatly \
          between relationships, whatever their form. They can carry a date to be looked at again.
          """)),
    Concept(
      "A4", Bilingual(nl: "past dit nog bij ons?", en: "does this still work for us?"),
      alsoCalled: AlsoCalled(nl: ["terugkijken", "herbekijken"], en: ["review"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Af en toe stilstaan bij hoe jullie samenleven: werkt het, zijn jullie er blij mee, wat \
          zoeken jullie? Die vraag kan in elke vorm gesteld worden, en 'ja' is net zo goed een \
          antwoord als 'nee' of 'weet ik niet'.
          """,
        en: """
          Pausing now and then over how you live together: does it work, are you glad of it, what \
          are you looking for? The question fits any form, and 'yes' is as much an answer as 'no' \
          or 'don't know'.
          """)),
    Concept(
      "A5", Bilingual(nl: "eigen maat", en: "your own measure"),
      alsoCalled: AlsoCalled(
        nl: ["overeenstemming", "wat voor jullie werkt"],
        en: ["what works for you"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Wat voor jullie werkt, is niet af te lezen aan wat bij anderen werkt. Daarom telt dit \
          dagboek niets op tot een cijfer of een oordeel over iemand en vergelijkt het niemand met \
          iemand anders.
          """,
        en: """
          What works for you cannot be read from what works for others. So this journal adds \
          nothing up into a score or a verdict about a person, and compares nobody with anybody \
          else.
          """)),
    Concept(
      "A6", Bilingual(nl: "hoeveel je vertelt", en: "how much is told"),
      alsoCalled: AlsoCalled(
        nl: ["vertellen", "openheid over contacten"],
        en: ["telling", "don't ask don't tell", "disclosure"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Van alles delen tot niets willen weten: over contacten met anderen vertellen mensen \
          elkaar heel verschillende dingen. Wat prettig is, kan voor wie vertelt en wie luistert \
          anders liggen.
          """,
        en: """
          From sharing everything to wanting to know nothing: people tell each other very \
          different things about contacts with others. What is comfortable may differ for the one \
          who tells and the one who listens.
          """)),
    Concept(
      "A8",
      Bilingual(nl: "wensen en verwachtingen uitspreken", en: "saying wishes and expectations"),
      alsoCalled: AlsoCalled(nl: ["verwachtingen", "wensen"], en: ["expectations", "wishes"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Hardop zeggen waar je op hoopt en waar je op rekent. Volgens een van de artikelen groeit \
          vertrouwen onder meer daarvan. Gezegd is nog niet beloofd.
          """,
        en: """
          Saying aloud what you hope for and what you count on. According to one of the articles, \
          trust grows from that among other things. Said is not yet promised.
          """)),
    Concept(
      "A9", Bilingual(nl: "instemming", en: "consent"),
      alsoCalled: AlsoCalled(nl: ["toestemming", "wederzijdse toestemming"], en: ["agreeing"]),
      sources: ["001", "004"],
      Bilingual(
        nl: """
          Dat iedereen die het aangaat weet wat er gebeurt en er ja op zegt. Instemming kan ook \
          nog niet gevraagd zijn, onzeker, onder druk gegeven of ingetrokken. Van een ander weet \
          je alleen hoe je het begrepen hebt.
          """,
        en: """
          That everyone concerned knows what happens and says yes to it. Consent can also be not \
          asked yet, unsure, given under pressure or withdrawn. Of another's consent you only know \
          what you understood.
          """)),
    Concept(
      "A15", Bilingual(nl: "alledaagse zaken", en: "everyday matters"),
      alsoCalled: AlsoCalled(
        nl: ["tijd, geld en ruimte", "huishouden"],
        en: ["money", "time", "chores"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Tijd, geld, ruimte, ideeën, de vuilnisbak: in elke relatie valt er over gewone dingen te \
          praten en te onderhandelen. Het is bij niemand een teken dat er iets mis is.
          """,
        en: """
          Time, money, space, ideas, the rubbish: in every relationship there are ordinary things \
          to talk over and negotiate. For nobody is that a sign of something wrong.
          """)),
    Concept(
      "A16", Bilingual(nl: "offers en keuzes", en: "sacrifices and choices"),
      alsoCalled: AlsoCalled(nl: ["offer"], en: ["sacrifice"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Elke manier van samenleven vraagt iets op te geven. Wat iemand opgeeft, kan licht of \
          zwaar wegen, en dat kan in de loop van de jaren veranderen.
          """,
        en: """
          Every way of living with others asks for something to be given up. What somebody gives \
          up may weigh lightly or heavily, and that can change over the years.
          """)),
  ]
}
