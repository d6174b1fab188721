import EgelCore

/// Going slower, and what sets the pace.
extension Concepts {
  static let pace: [Concept] = [
    Concept(
      "P1", Bilingual(nl: "vertraging", en: "slowing down"),
      alsoCalled: AlsoCalled(nl: ["vertragen", "tempo"], en: ["slow down", "pace"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Het tempo verlagen als iets mensen ontwricht. Een van de artikelen ziet het als een \
          manier om verder te komen dan met haast. Het is iets anders dan stoppen.
          """,
        en: """
          Lowering the pace when something throws people off balance. One of the articles sees it \
          as a way to get further than by hurry. It is not the same as stopping.
          """)),
    Concept(
      "P2", Bilingual(nl: "manieren om te vertragen", en: "ways to slow down"),
      alsoCalled: AlsoCalled(
        nl: ["lager pitje", "stabiel houden"],
        en: ["low flame", "holding steady"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Vertragen kan door een band te houden zoals die is, zonder vaker, dieper of intenser te \
          worden. Het kan ook door romantiek een tijd wat lager te zetten.
          """,
        en: """
          One way to slow down is to keep a bond as it is, without its becoming more frequent, \
          deeper or more intense. Another is to turn romance down for a while.
          """)),
    Concept(
      "P3", Bilingual(nl: "vertragen met iedereen", en: "slowing with everyone"),
      alsoCalled: AlsoCalled(nl: ["overleg"], en: ["consultation"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wie in de ene band vertraagt, raakt vaak ook anderen. Zij hebben er begrip voor, of \
          kunnen dat op dat moment niet geven. Beide komen voor.
          """,
        en: """
          Slowing down in one bond often touches others as well. They have understanding for it, \
          or cannot give that at the moment. Both happen.
          """)),
    Concept(
      "P8", Bilingual(nl: "wat het waard is om op te wachten", en: "worth waiting for"),
      alsoCalled: AlsoCalled(nl: ["wachten", "geduld"], en: ["waiting", "patience"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De gedachte dat iets moois niet wegloopt als het even duurt. Een wens mag in dit dagboek \
          blijven staan tot een dag die jij kiest.
          """,
        en: """
          The thought that something good does not run away if it takes a while. In this journal a \
          wish may stand until a day you choose.
          """)),
    Concept(
      "P9", Bilingual(nl: "schaarstedenken", en: "scarcity thinking"),
      alsoCalled: AlsoCalled(
        nl: ["schaarste", "tekort", "bang om iets te missen"],
        en: ["scarcity"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Vasthouden of grijpen uit angst dat er anders niets overblijft. Het kan gaan over tijd, \
          aandacht, liefde of kansen, in elke relatievorm.
          """,
        en: """
          Holding on or grabbing for fear that nothing will be left. It can be about time, \
          attention, love or chances, in any form of relationship.
          """)),
    Concept(
      "P10", Bilingual(nl: "enthousiasme dat vooruitloopt", en: "enthusiasm running ahead"),
      alsoCalled: AlsoCalled(
        nl: ["NRE", "nieuwe-relatie-energie", "verwerken"],
        en: ["NRE", "new relationship energy"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Nieuwe ervaringen kunnen zo heerlijk zijn dat er weinig tijd overblijft om ze te laten \
          bezinken, bij jezelf en met anderen. Wat nog niet verwerkt is, komt soms later aan de \
          beurt.
          """,
        en: """
          New experiences can be so delightful that little time is left to let them settle, in \
          yourself and with others. What has not been digested sometimes takes its turn later.
          """)),
    Concept(
      "P11", Bilingual(nl: "een verliefdheid achterna", en: "chasing a crush"),
      alsoCalled: AlsoCalled(nl: ["verliefdheid najagen", "nieuwe verliefdheid"], en: ["crush"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Iemand die je amper kent kan ineens alle aandacht vragen. Een van de artikelen vermoedt \
          daar soms een verlangen onder om gezien te worden. Het kan ook zijn wat het lijkt.
          """,
        en: """
          Somebody you hardly know can suddenly ask for all your attention. One of the articles \
          suspects under it, at times, a longing to be seen. It can also be what it seems.
          """)),
    Concept(
      "P12", Bilingual(nl: "uitgeput in het midden", en: "worn out in the middle"),
      alsoCalled: AlsoCalled(
        nl: ["overbelaste schakelpartner", "burn-out"],
        en: ["hinge burn-out", "burn-out"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Laveren tussen geliefden die het moeilijk hebben, kan iemand helemaal opgebruiken. Zeker \
          als die zelf ook nog hoopt om aanvaard te worden.
          """,
        en: """
          Steering between loved ones who are having a hard time can use somebody up completely. \
          All the more so when that person hopes to be accepted too.
          """)),
    Concept(
      "P13", Bilingual(nl: "golven", en: "waves"),
      alsoCalled: AlsoCalled(nl: ["golf", "het komt terug"], en: ["wave", "recurring"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Vragen, twijfels en verlangens komen vaak terug, rond een gebeurtenis of een nieuw mens. \
          Terugkomen is geen terugval.
          """,
        en: """
          Questions, doubts and longings often return, around an event or a new person. To return \
          is not to relapse.
          """)),
    Concept(
      "P14", Bilingual(nl: "onaf mogen zijn", en: "unfinished"),
      alsoCalled: AlsoCalled(
        nl: ["onafheid", "niet lineair"],
        en: ["non-linear", "unfinishedness"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Er hoeft geen eindpunt te zijn waar alles is opgelost. Telkens terugkomen bij iets wat \
          niet af is, kan het werk zelf zijn.
          """,
        en: """
          There need be no end point at which everything is solved. Coming back time and again to \
          something unfinished can be the work itself.
          """)),
    Concept(
      "P16", Bilingual(nl: "veiligheid leren duurt", en: "learning safety takes long"),
      alsoCalled: AlsoCalled(nl: ["jaren", "hobbelig"], en: ["years", "bumpy"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Oude gewoonten van liefhebben afleren gaat met hobbels en kan jaren duren. Dat geldt \
          voor wie een nieuwe vorm zoekt en ook voor wie in een vertrouwde vorm iets anders wil.
          """,
        en: """
          Unlearning old habits of loving is bumpy and can take years. That goes for people who \
          look for a new form, and also for those who want something else within a familiar one.
          """)),
  ]
}
