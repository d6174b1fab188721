import EgelCore

/// What people hold each other to, said or unsaid.
extension Concepts {
  static let agreements: [Concept] = [
    Concept(
      "A1", Bilingual(nl: "soorten exclusiviteit", en: "kinds of exclusivity"),
      alsoCalled: AlsoCalled(
        nl: ["alleen van ons", "exclusiviteit", "romantische exclusiviteit", "exclusief"],
        en: ["only ours", "dimensions of exclusivity", "exclusivity", "exclusive"]),
      sources: ["000", "004"],
      Bilingual(
        nl: """
          Je kunt in het ene exclusief zijn en in het andere vrij. Het ene stel vindt een zoen op \
          een feest niet erg zolang niemand verliefd wordt; het andere heeft een vakantieplek, een \
          koosnaam of een zondagse wandeling die van hen blijft. Volgens Marieke Dewitte laten \
          mensen het lichamelijke eerder los dan het idee van een koppel. Roos Reijbroek ziet \
          verdriet als zoiets van jullie toch gedeeld blijkt, zoals een vast restaurant.
          """,
        en: """
          You can be exclusive in one thing and free in another. One couple doesn't mind a kiss at \
          a party as long as no one falls in love; another has a holiday spot, a pet name or a \
          Sunday walk that stays theirs. Marieke Dewitte says people let go of bodies sooner than \
          of being a couple. Roos Reijbroek sees people grieve when something that was theirs \
          turns out to be shared, such as a favourite restaurant.
          """)),
    Concept(
      "A2", Bilingual(nl: "gezegd of aangenomen", en: "said or assumed"),
      alsoCalled: AlsoCalled(
        nl: [
          "stilzwijgend", "vanzelfsprekend", "onuitgesproken en uitgesproken", "onuitgesproken",
          "impliciet", "expliciet", "aanname",
        ],
        en: ["explicit", "taken for granted", "implicit and explicit", "assumption", "implicit"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Veel stellen zijn exclusief zonder dat ooit gezegd te hebben. Volgens Marieke Dewitte \
          gaan de meesten er stilzwijgend van uit, en houden sommigen het op den duur niet vol. \
          Dat je iets anders dacht, merk je vaak pas als het wringt: de een vindt elke avond \
          chatten met een ex best, voor de ander sprak het vanzelf dat je dat niet doet. Met kerst \
          bij je schoonouders of wie er betaalt gaat het net zo.
          """,
        en: """
          Many couples are exclusive without ever having said so. According to Marieke Dewitte \
          most simply assume it, and for some it stops working along the way. You often find out \
          only when it hurts: one thinks it's fine to chat with an ex every evening, the other \
          took it for granted that you don't. It's the same with Christmas at the in-laws, or who \
          pays.
          """)),
    Concept(
      "A3", Bilingual(nl: "afspraak", en: "agreement"),
      alsoCalled: AlsoCalled(
        nl: ["afspreken", "regel", "afspraken", "regels"],
        en: ["rule", "arrangement", "agreements", "rules"]),
      sources: ["002", "004"],
      Bilingual(
        nl: """
          Een afspraak is wat jullie samen hebben vastgelegd: een berichtje als het later wordt, \
          zondag is voor de kinderen, een nieuwe verliefdheid vertellen we. Roos Reijbroek ziet \
          dat afspraken per stel enorm verschillen; een Vlaamse therapeut zegt dat er in elke \
          relatie over onderhandeld wordt. In egel schrijf je ze in je eigen woorden op, en met \
          een datum erbij kijken jullie er later nog eens naar.
          """,
        en: """
          An agreement is something you've settled together: a text if it gets late, Sundays are \
          for the children, we tell each other about a new crush. Roos Reijbroek finds that \
          agreements differ enormously from couple to couple; a Flemish therapist says every \
          relationship has to negotiate them. In egel you write one down in your own words, and \
          with a date you can look at it again later.
          """)),
    Concept(
      "A4", Bilingual(nl: "past dit nog bij ons?", en: "does this still work for us?"),
      alsoCalled: AlsoCalled(
        nl: ["evalueren", "terugkijken", "herbekijken"],
        en: ["looking again", "check up", "review"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Je kunt elkaar af en toe vragen of jullie manier van leven nog past. Marieke Dewitte \
          noemt drie dingen om te vragen: of het nog werkt, of jullie blij zijn met je keuze, en \
          waar jullie naar op zoek zijn. Sommige stellen doen dat elk jaar op vakantie, andere pas \
          als er iets is misgegaan. 'Ja, laten we het zo houden' is ook een antwoord.
          """,
        en: """
          You can ask each other now and then whether the way you live still suits you. Marieke \
          Dewitte names three things to ask: does it still work, are you happy with what you \
          chose, and what are you looking for? Some couples do it every year on holiday, others \
          only after something's gone wrong. 'Yes, let's leave it like this' is an answer too.
          """)),
    Concept(
      "A5", Bilingual(nl: "wat voor jullie werkt", en: "what works for you"),
      alsoCalled: AlsoCalled(
        nl: ["de buren", "eigen maat", "overeenstemming"],
        en: ["the neighbours", "your own measure"]),
      sources: ["000"],
      Bilingual(
        nl: """
          De buren gaan elke vrijdag samen uit, vrienden van je wonen apart, en allemaal zijn ze \
          tevreden. Volgens Marieke Dewitte gaat het erom dat partners het eens worden over wat \
          bij henzelf werkt. Daarom geeft egel niemand een cijfer en vergelijkt het je met \
          niemand.
          """,
        en: """
          The neighbours go out together every Friday, friends of yours live apart, and all of \
          them are content. Marieke Dewitte says partners need to agree on what works for them, \
          whatever works for others. So egel gives no one a mark and compares you with no one.
          """)),
    Concept(
      "A6", Bilingual(nl: "hoeveel je vertelt", en: "how much you tell"),
      alsoCalled: AlsoCalled(
        nl: ["niets willen weten", "vertellen", "openheid over contacten"],
        en: [
          "not wanting to know", "how much is told", "telling", "don't ask don't tell",
          "disclosure",
        ]),
      sources: ["004"],
      Bilingual(
        nl: """
          De een wil alles horen over een avond met een ander, iemand anders alleen of het leuk \
          was, en een derde liever niets. Roos Reijbroek komt het allemaal tegen in open relaties; \
          elk stel spreekt iets anders af. Ook tussen jullie kan het verschillen: jij vertelt \
          graag, en wie luistert hoeft niet te weten in welk restaurant het was.
          """,
        en: """
          One person wants to hear all about an evening with someone else, another only whether it \
          was fun, and a third nothing at all. Roos Reijbroek meets all of these in open \
          relationships; every couple agrees on something different. It can differ between the two \
          sides as well: you like telling, and your listener doesn't need to know which restaurant \
          it was.
          """)),
    Concept(
      "A8", Bilingual(nl: "wensen en verwachtingen uitspreken", en: "saying what you hope for"),
      alsoCalled: AlsoCalled(
        nl: ["zeggen wat je wilt", "hopen", "verwachtingen", "wensen"],
        en: [
          "hopes", "saying what you want", "saying wishes and expectations", "expectations",
          "wishes",
        ]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je zegt hardop waar je op hoopt en waar je op rekent, voordat de ander het moet raden: \
          'Op mijn verjaardag wil ik graag naast je wakker worden.' Volgens Roos Reijbroek bouwen \
          partners zo nieuw vertrouwen op als oude zekerheden wegvallen. De ander kan er nog nee \
          op zeggen.
          """,
        en: """
          You say out loud what you hope for and what you're counting on, before someone has to \
          guess: 'I'd like to wake up next to you on my birthday.' Roos Reijbroek says partners \
          build new trust that way once old certainties are gone. The other person can still say \
          no.
          """)),
    Concept(
      "A9", Bilingual(nl: "instemming", en: "consent"),
      alsoCalled: AlsoCalled(
        nl: ["ja zeggen", "toestemming", "wederzijdse toestemming"],
        en: ["saying yes", "permission", "agreeing"]),
      sources: ["001", "004"],
      Bilingual(
        nl: """
          Bij instemming weet iedereen om wie het gaat wat er gebeurt, en zegt er ja op. Voor \
          Marieke Dewitte is dat het verschil tussen een open relatie en vreemdgaan; voor Roos \
          Reijbroek hoort het bij wat polyamorie is. Een ja kan ook aarzelend zijn, onder druk \
          gegeven of later ingetrokken, en soms heeft nog niemand het gevraagd. Van het ja van een \
          ander weet je alleen hoe jij het begrepen hebt.
          """,
        en: """
          With consent, everyone it concerns knows what's going on and says yes to it. For Marieke \
          Dewitte that's the difference between an open relationship and cheating; for Roos \
          Reijbroek it's part of what polyamory is. A yes can also be unsure, given under pressure \
          or taken back, and sometimes no one has asked yet. Of someone else's yes you only know \
          how you understood it.
          """)),
    Concept(
      "A15", Bilingual(nl: "alledaagse zaken", en: "everyday matters"),
      alsoCalled: AlsoCalled(
        nl: ["geld", "klusjes", "wie doet wat", "tijd, geld en ruimte", "huishouden"],
        en: ["housework", "who does what", "money", "time", "chores"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Wie de vuilnis buitenzet, wie de vakantie betaalt, wie er rijdt: in elke relatie valt \
          zoiets te regelen. Een Vlaamse therapeut hoort allerlei soorten stellen ruziën over \
          tijd, geld, ruimte en ideeën. Bekvechten over de vaatwasser betekent dus nog niet dat er \
          iets mis is tussen jullie.
          """,
        en: """
          Who takes out the rubbish, who pays for the holiday, who drives: every relationship has \
          such things to sort out. A Flemish therapist hears couples of all kinds fight over time, \
          money, space and ideas. So bickering about the dishwasher doesn't have to mean that \
          something's wrong between you.
          """)),
    Concept(
      "A16", Bilingual(nl: "offers en keuzes", en: "sacrifices and choices"),
      alsoCalled: AlsoCalled(
        nl: ["opgeven", "inleveren", "offer"],
        en: ["giving something up", "sacrifice"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Hoe je ook leeft, je geeft er iets voor op. Je verhuisde voor iemand, je woont niet meer \
          alleen, of je ziet je lief alleen in het weekend omdat er nog anderen zijn. Volgens een \
          Vlaamse therapeut ontkomt geen enkele relatievorm daaraan. Wat op je vijfentwintigste \
          niets leek, kan op je veertigste zwaar wegen, en omgekeerd.
          """,
        en: """
          However you live, you give something up for it. You moved for someone, you no longer \
          live alone, or you see your lover only at weekends because there are others too. A \
          Flemish therapist says no kind of relationship gets round that. What seemed like nothing \
          at twenty-five can weigh on you at forty, and the other way round.
          """)),
  ]
}
