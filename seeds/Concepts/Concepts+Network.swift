import EgelCore

/// Words for who is what to whom.
extension Concepts {
  static let network: [Concept] = [
    Concept(
      "N1", Bilingual(nl: "relatieroltrap", en: "relationship escalator"),
      alsoCalled: AlsoCalled(
        nl: ["roltrap", "huisje-boompje-beestje", "volgende stap"],
        en: ["escalator", "next step"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld: een relatie als een roltrap, van ontmoeten en daten naar samenwonen, trouwen, \
          kinderen en samen met pensioen. Je stapt erop en iedereen denkt dat je tot boven \
          meegaat. Velen doen dat graag; anderen stappen halverwege af of wonen al dertig jaar \
          gelukkig apart. Op wie niet monogaam leeft past het nog minder, zegt Roos Reijbroek.
          """,
        en: """
          A picture: a relationship as an escalator, from meeting and dating to moving in, a \
          wedding, children and retiring together. You step on, and everyone assumes you'll ride \
          to the top. Many do so gladly; others get off halfway, or live happily apart for thirty \
          years. It fits people who aren't monogamous even less, says Roos Reijbroek.
          """)),
    Concept(
      "N2", Bilingual(nl: "metamour", en: "metamour"),
      alsoCalled: AlsoCalled(
        nl: ["meta", "partner van een partner", "de andere partner van mijn lief"],
        en: ["meta", "partner of a partner", "my partner's partner"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De andere partner van iemand met wie jij samen bent. Misschien zijn jullie vrienden, \
          misschien eten jullie één keer per jaar van dezelfde taart, misschien kennen jullie \
          elkaar niet. Roos Reijbroek merkt dat dit woord, of 'mijn meta', in de praktijk het best \
          werkt.
          """,
        en: """
          The other partner of someone you're with. You may be friends, you may eat the same \
          birthday cake once a year, or you may never have met. Roos Reijbroek finds that this \
          word, or 'my meta', is the one that works best in practice.
          """)),
    Concept(
      "N3", Bilingual(nl: "schakelpartner", en: "hinge"),
      alsoCalled: AlsoCalled(
        nl: ["scharnierpartner", "ertussenin", "scharnier", "tussen twee vuren"],
        en: ["hinge partner", "between two fires", "in the middle"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Jij bent de schakelpartner als je twee of meer partners hebt die niet met elkaar samen \
          zijn. Zijn ze op dezelfde avond allebei van streek, dan wordt er aan twee kanten aan je \
          getrokken, en komen er schuld, schaamte, boosheid en verdriet bij. Roos Reijbroek vraagt \
          om daar eens bij stil te staan. Het kan ook een fijne plek zijn, als die twee samen \
          lachen in jouw keuken.
          """,
        en: """
          You're the hinge when you have two or more partners who aren't with each other. If both \
          are upset on the same evening, you get pulled at from two sides, with guilt, shame, \
          anger and sadness on top. Roos Reijbroek asks people to stop and see how hard that is. \
          It can also be a lovely spot, when those two laugh together in your kitchen.
          """)),
    Concept(
      "N4", Bilingual(nl: "nesting partner", en: "nesting partner"),
      alsoCalled: AlsoCalled(nl: ["nestpartner", "samenwonende partner"], en: ["live-in partner"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De partner met wie je samenwoont, genoemd naar jullie nest. Roos Reijbroek legt uit dat \
          het woord over het huis gaat en niet over wie de belangrijkste is. Je kunt met de een de \
          huur delen en evenveel houden van een ander die aan de overkant van de stad woont.
          """,
        en: """
          The partner you live with, named after the nest you share. Roos Reijbroek explains that \
          the word is about the home and not about who matters most. You can share the rent with \
          one person and love another just as much who lives across town.
          """)),
    Concept(
      "N5", Bilingual(nl: "polycuul", en: "polycule"),
      alsoCalled: AlsoCalled(nl: ["kring", "polykring", "molecuul"], en: ["molecule"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Iedereen die via relaties aan elkaar hangt: jij, je partners, hun partners, en zo \
          verder. Het woord komt van het beeld van een molecuul, want getekend lijkt het daarop: \
          stippen met lijnen ertussen. 'De halve polycuul hielp mee verhuizen', zeggen mensen dan. \
          Roos Reijbroek vindt het nuttig omdat vriend, partner en familie het niet dekken.
          """,
        en: """
          Everyone who's linked through relationships: you, your partners, their partners, and so \
          on. The word comes from the picture of a molecule, because that's what a drawing of it \
          looks like: dots with lines between them. 'Half the polycule helped me move', people \
          say. Roos Reijbroek finds it useful because friend, partner and family don't cover it.
          """)),
    Concept(
      "N6", Bilingual(nl: "V", en: "V"),
      alsoCalled: AlsoCalled(nl: ["V-verhouding", "V-relatie"], en: ["vee"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Drie mensen, twee relaties: Alex is samen met Sam en met Noor, en Sam en Noor zijn geen \
          koppel. Teken het en je krijgt de letter V, met Alex als schakelpartner in de punt. Sam \
          en Noor zijn elkaars metamour.
          """,
        en: """
          Three people, two relationships: Alex is with Sam and with Noor, and Sam and Noor aren't \
          together. Draw it and you get the letter V, with Alex, the hinge, at the point. Sam and \
          Noor are each other's metamours.
          """)),
    Concept(
      "N7", Bilingual(nl: "primaire partner", en: "primary partner"),
      alsoCalled: AlsoCalled(
        nl: ["hiërarchie", "secundaire partner", "primair", "op de eerste plaats"],
        en: ["hierarchy", "secondary partner", "primary", "coming first"]),
      sources: ["001", "004"],
      Bilingual(
        nl: """
          De partner die voorgaat als je kiest waar je woont, met wie je Kerstmis viert of naar \
          wie het spaargeld gaat. Bij een open relatie hoort dat erbij, zoals Roos Reijbroek die \
          beschrijft: anderen zijn welkom zolang die ene de belangrijkste blijft. Sommigen geeft \
          dat houvast, anderen willen geen rangorde, of weten hoe het is om tweede te zijn.
          """,
        en: """
          The partner who comes first when you choose where to live, who to spend Christmas with \
          or where your savings go. In an open relationship, as Roos Reijbroek describes it, \
          that's part of the deal: others are welcome as long as this one stays the most \
          important. It makes some people feel safe; others want no ranking, or know what it's \
          like to come second.
          """)),
    Concept(
      "N8", Bilingual(nl: "woorden voor relaties", en: "words for relationships"),
      alsoCalled: AlsoCalled(
        nl: [
          "woorden voor banden", "taal", "nieuwe woorden", "naam voor de band", "hoe noem ik je",
        ],
        en: ["words for ties", "vocabulary", "label", "what to call each other"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Hoe stel je iemand voor die geen partner is, meer dan een kennis, en die een sleutel van \
          je huis heeft? Zonder woord kijken anderen makkelijk over zo iemand heen. Roos Reijbroek \
          zegt dat een woord iets laat bestaan, en dat mensen er daarom nieuwe maken of oude \
          terugnemen. Jouw eigen woord is hier goed.
          """,
        en: """
          How do you introduce someone who isn't a partner, is more than an acquaintance, and has \
          a key to your house? Without a word, others easily look straight past them. Roos \
          Reijbroek says that a word makes something exist, which is why people make new ones or \
          take old ones back. Your own word is fine here.
          """)),
    Concept(
      "N9", Bilingual(nl: "schoonpartner", en: "partner-in-law"),
      alsoCalled: AlsoCalled(nl: ["ontbrekend woord"], en: ["missing word"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je hebt een schoonzus en een schoonvader, dus waarom geen schoonpartner, voor de andere \
          partner van iemand met wie jij samen bent? Roos Reijbroek bedenkt het woord en merkt \
          meteen op dat de meeste mensen toch metamour zeggen. Bevalt schoonpartner je beter, \
          gebruik het dan gerust.
          """,
        en: """
          You have a sister-in-law and a father-in-law, so why not a partner-in-law, for the other \
          partner of someone you're with? Roos Reijbroek thinks of it in Dutch, 'schoonpartner', \
          and adds at once that most people say metamour after all. If you like partner-in-law \
          better, do use it.
          """)),
    Concept(
      "N17", Bilingual(nl: "elke band telt", en: "every relationship counts"),
      alsoCalled: AlsoCalled(
        nl: ["vriendschap", "familie en vrienden", "vrienden", "broers en zussen"],
        en: ["every tie counts", "friendship", "friends and family", "friends", "siblings"]),
      sources: ["002", "004"],
      Bilingual(
        nl: """
          De vriend die je naar het ziekenhuis rijdt, de zus die elke zondag belt, de collega die \
          ziet dat je stil bent. Een Vlaamse therapeut zegt dat wat geliefden goeddoet ook hier \
          werkt: tijd, hulp, vertrouwen en samen lachen. Relatieanarchisten gaan verder, schrijft \
          Roos Reijbroek: zij zetten partners niet boven vrienden.
          """,
        en: """
          The friend who drives you to hospital, the sister who rings every Sunday, the colleague \
          who sees that you're quiet. A Flemish therapist says that what does lovers good works \
          here too: time, help, trust and a laugh together. Relationship anarchists go further, \
          writes Roos Reijbroek: they don't put partners above friends.
          """)),
  ]
}
