import EgelCore

/// Going slower, and what sets the pace.
extension Concepts {
  static let pace: [Concept] = [
    Concept(
      "P1", Bilingual(nl: "vertragen", en: "slowing down"),
      alsoCalled: AlsoCalled(
        nl: ["vertraging", "tempo", "te snel"],
        en: ["slow down", "pace", "too fast"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je stopt niet, je haalt je voet van het gas: één afspraakje per week en geen drie, dat \
          weekend weg in de lente en niet nu. Jessica Fern raadt het aan als de paniek groot is en \
          er nog anderen bij horen. Je komt er verder mee dan met snel pakken wat je krijgen kunt, \
          vindt Roos Reijbroek.
          """,
        en: """
          You don't stop, you take your foot off the gas: one date a week and not three, that \
          weekend away in spring and not now. Jessica Fern recommends it when the panic is great \
          and others are involved. It gets you further than grabbing whatever you can, in Roos \
          Reijbroek's view.
          """)),
    Concept(
      "P2", Bilingual(nl: "manieren om te vertragen", en: "ways to slow down"),
      alsoCalled: AlsoCalled(
        nl: ["lager pitje", "stabiel houden", "hoe vertragen"],
        en: ["low flame", "holding steady", "how to slow down"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Roos Reijbroek leest er bij Jessica Fern twee. Je houdt andere relaties zoals ze zijn, \
          dus niet vaker, niet intenser, niet dieper. Of je zet ze een tijd wat lager: jullie zien \
          elkaar nog voor koffie, maar zonder romantiek en zonder blijven slapen.
          """,
        en: """
          Roos Reijbroek finds two in the work of Jessica Fern. You keep other relationships as \
          they are: no more often, no more intense, no deeper. Or you turn them down for a while: \
          you still meet for coffee, but without romance and without staying over.
          """)),
    Concept(
      "P3", Bilingual(nl: "samen vertragen", en: "slowing down together"),
      alsoCalled: AlsoCalled(
        nl: ["vertragen met iedereen", "overleg", "overleggen"],
        en: ["slowing with everyone", "consultation", "talking it over"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Vertraag je bij de een, dan merkt een ander het aan een lege dinsdag. Roos Reijbroek \
          zegt dat het daarom overleg vraagt met iedereen: wie het pas achteraf hoort, kan zich \
          aan de kant gezet voelen. Het vraagt begrip van die anderen, en dat hebben ze niet \
          altijd over.
          """,
        en: """
          If you slow down with one person, another notices by an empty Tuesday. That's why Roos \
          Reijbroek says it takes talking with everyone: people who hear of it afterwards can feel \
          pushed aside. It takes understanding from them, and they don't always have any to spare.
          """)),
    Concept(
      "P8", Bilingual(nl: "kunnen wachten", en: "worth waiting for"),
      alsoCalled: AlsoCalled(
        nl: ["wat het waard is om op te wachten", "wachten", "geduld", "later"],
        en: ["waiting", "patience", "later"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Die eerste nacht, die reis, dat gesprek over samenwonen: als het goed is, is het in de \
          lente ook nog goed. Roos Reijbroek haalt er een gezegde bij van Easton en Hardy, dat wat \
          de moeite loont het wachten loont. In dit dagboek kun je een wens wegleggen tot een dag \
          die je zelf kiest.
          """,
        en: """
          That first night, that trip, that talk about moving in: if it's good, it'll still be \
          good in spring. Roos Reijbroek brings in a saying from Easton and Hardy, that whatever \
          is worthwhile is worth the wait. In this journal you can put a wish away until a day you \
          choose.
          """)),
    Concept(
      "P9", Bilingual(nl: "schaarstedenken", en: "scarcity thinking"),
      alsoCalled: AlsoCalled(
        nl: ["schaarste", "tekort", "bang om iets te missen", "FOMO"],
        en: ["scarcity", "fear of missing out", "FOMO"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je zegt ja op elk afspraakje, want wie weet wanneer er weer een komt. Of je kunt het \
          niet hebben dat iemand zaterdag ergens anders is, alsof de liefde op raakt. Roos \
          Reijbroek ziet mensen uit die angst pakken wat ze pakken kunnen. Het gebeurt met tijd, \
          met aandacht en met kansen, hoe je ook leeft.
          """,
        en: """
          You say yes to every date, because who knows when the next one comes. Or you can't bear \
          it that someone spends Saturday elsewhere, as if the love could run out. Roos Reijbroek \
          sees people grab what they can out of that fear. It happens with time, attention and \
          chances, however you live.
          """)),
    Concept(
      "P10", Bilingual(nl: "nieuwe-relatie-energie", en: "new relationship energy"),
      alsoCalled: AlsoCalled(
        nl: [
          "NRE", "enthousiasme dat vooruitloopt", "verwerken", "wittebroodsweken", "smoorverliefd",
        ],
        en: ["NRE", "enthusiasm running ahead", "honeymoon", "head over heels"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je stuurt de hele dag berichtjes, slaapt weinig en vergeet de verjaardag van je beste \
          vriend. Roos Reijbroek ziet dat wie pas niet-monogaam leeft vaak te weinig tijd heeft om \
          alles te verwerken, met de nieuwe, met wie er al was en met zichzelf. Thuis krijgt \
          iemand dan de restjes.
          """,
        en: """
          You text all day, sleep little and forget your best friend's birthday. Roos Reijbroek \
          sees that people new to non-monogamy often lack the time to take it all in: with the new \
          partner, with the one who was already there and by themselves. At home, someone may be \
          getting the leftovers.
          """)),
    Concept(
      "P11", Bilingual(nl: "een verliefdheid achterna", en: "chasing a crush"),
      alsoCalled: AlsoCalled(
        nl: ["verliefdheid najagen", "nieuwe verliefdheid", "crush"],
        en: ["crush", "infatuation"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Drie keer gezien, en je zou er alles voor laten vallen. Roos Reijbroek schrijft dat \
          mensen soms een verliefdheid najagen uit angst iets unieks te missen, terwijl ze naar \
          aandacht en bevestiging verlangen. Misschien is het ook gewoon liefde. Over een maand \
          weet je meer.
          """,
        en: """
          You've met three times, and you'd drop everything for them. Roos Reijbroek writes that \
          people sometimes chase a crush for fear of missing something unique, while it's \
          attention and approval they long for. It may also be love. In a month you'll know more.
          """)),
    Concept(
      "P12", Bilingual(nl: "uitgeput als schakelpartner", en: "worn out as a hinge"),
      alsoCalled: AlsoCalled(
        nl: ["uitgeput in het midden", "overbelaste schakelpartner", "burn-out"],
        en: ["worn out in the middle", "hinge burn-out", "burn-out", "burnout"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De een huilt aan de telefoon, de ander zwijgt in de keuken, en jij loopt heen en weer. \
          Roos Reijbroek ziet schakelpartners zo doorgaan tot vlak bij een burn-out, in de hoop \
          dat er ooit iemand snapt wat ze zelf willen. Ben jij het, dan mag er ook eens iemand \
          voor jou zorgen.
          """,
        en: """
          One is crying on the phone, the other is silent in the kitchen, and you run to and fro. \
          Roos Reijbroek sees hinges go on like that until they're close to a burn-out, hoping \
          that some day someone will accept what they want themselves. If it's you, you could do \
          with some looking after too.
          """)),
    Concept(
      "P13", Bilingual(nl: "golven", en: "waves"),
      alsoCalled: AlsoCalled(nl: ["golf", "het komt terug"], en: ["wave", "recurring"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Een jaar lang was je niet jaloers, dan komt er een nieuwe partner of een kind, en daar \
          is het weer. Roos Reijbroek ziet zulke vragen in golven terugkomen, en Marieke Dewitte \
          zegt hetzelfde over verlangen. Je bent niet terug bij af: je kent de weg al een beetje.
          """,
        en: """
          For a year you weren't jealous, then a new partner or a baby arrives, and there it is \
          again. Roos Reijbroek sees questions like these come back in waves, and Marieke Dewitte \
          says the same of desire. You're not back at the start: you know the way a little by now.
          """)),
    Concept(
      "P14", Bilingual(nl: "onaf mogen zijn", en: "never finished"),
      alsoCalled: AlsoCalled(
        nl: ["onafheid", "niet lineair", "nooit klaar"],
        en: ["unfinished", "non-linear", "unfinishedness"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Er komt geen dag waarop je relatie klaar is. Jullie praten iets uit, het gaat beter, en \
          in maart hebben jullie hetzelfde gesprek weer, maar nu sneller. Roos Reijbroek wil ook \
          hulp die zo werkt: geen traject met een begin en een einde, wel een plek om naartoe te \
          gaan als het weer nodig is.
          """,
        en: """
          There's no day on which your relationship is done. You talk something through, it gets \
          better, and in March you have the same talk again, only shorter. Roos Reijbroek wants \
          help to work that way too: not a course with a beginning and an end, but a place to go \
          when you need it again.
          """)),
    Concept(
      "P16", Bilingual(nl: "het duurt jaren", en: "it takes years"),
      alsoCalled: AlsoCalled(
        nl: ["veiligheid leren duurt", "jaren", "hobbelig", "afleren"],
        en: ["learning safety takes long", "years", "bumpy", "unlearning"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je groeide op met 'wie van me houdt, wil alleen mij', en dat ben je niet kwijt na één \
          goed gesprek. Roos Reijbroek spreekt van jaren met hobbels, ook bij mensen die er met \
          hun hele hart voor kozen. Na een leugen weer leren vertrouwen duurt in een gesloten \
          relatie soms net zo lang.
          """,
        en: """
          You grew up with 'if they love me, they want only me', and one good talk won't rid you \
          of that. Roos Reijbroek speaks of bumpy years, even for people who chose it with all \
          their heart. Learning to trust again after a lie can take just as long in a closed \
          relationship.
          """)),
  ]
}
