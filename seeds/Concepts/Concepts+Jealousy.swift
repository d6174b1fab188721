import EgelCore

/// Jealousy, panic and grief.
extension Concepts {
  static let jealousy: [Concept] = [
    Concept(
      "C8", Bilingual(nl: "jaloezie", en: "jealousy"),
      alsoCalled: AlsoCalled(
        nl: ["delen van jaloezie", "jaloers", "afgunst", "onzekerheid", "jaloersheid", "steek"],
        en: ["parts of jealousy", "jealous", "envy", "insecurity", "pang"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Jaloezie is zelden één ding: je twijfelt aan jezelf of aan jullie, je mist iemand, je \
          komt tijd tekort, of je wilt hebben wat de ander heeft. Roos Reijbroek noemt die delen, \
          en zegt dat jaloezie lang gezien werd als iets waar je in je eentje overheen moest \
          komen. Weet je welk deel het vanavond is, dan weet je ook wat je kunt vragen.
          """,
        en: """
          Jealousy is rarely one thing: you doubt yourself or the two of you, you miss someone, \
          you're short of time, or you want what the other one has. Roos Reijbroek names these \
          parts, and says jealousy was long treated as something to get over on your own. Once you \
          know which part it is tonight, you know what you can ask for.
          """)),
    Concept(
      "C10", Bilingual(nl: "oerpaniek", en: "primal panic"),
      alsoCalled: AlsoCalled(
        nl: ["paniek", "paniek in de liefde", "bodemloos vallen"],
        en: ["panic", "falling"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je valt en er is geen bodem: zo voelt het als je echt niet meer weet of je nog veilig \
          bent bij iemand. Jessica Fern beschrijft het bij polyamoreuze mensen; het kan iedereen \
          overkomen die om iemand geeft. Je er op zo'n moment uit denken lukt niet. 'egel panic' \
          is ervoor gemaakt.
          """,
        en: """
          You're falling and there's no floor: that's how it feels when you really no longer know \
          whether you're safe with someone. Jessica Fern describes it in polyamorous people; it \
          can happen to anyone who's attached. You can't think your way out of it at such a \
          moment. 'egel panic' was made for it.
          """)),
    Concept(
      "C11", Bilingual(nl: "beslissen in paniek", en: "deciding in a panic"),
      alsoCalled: AlsoCalled(
        nl: ["besluiten in de hitte", "terug naar monogamie", "uitstellen", "nu meteen uitmaken"],
        en: [
          "decisions in the heat", "back to monogamy", "parked decision", "breaking up on the spot",
        ]),
      sources: ["004"],
      Bilingual(
        nl: """
          Twee uur 's nachts, allebei in tranen: dan zijn we weer gewoon monogaam, of dan is het \
          uit. Roos Reijbroek zegt dat je zo tijd koopt, maar dat de pijn niet verwerkt is en het \
          verlangen er nog is. Schrijf het op en slaap erop. Voelt het volgende week nog juist, \
          dan is het dat misschien ook.
          """,
        en: """
          Two in the morning, both in tears: let's be monogamous again then, or it's over. Roos \
          Reijbroek says that this buys you time, but the pain isn't dealt with and the longing is \
          still there. Write it down and sleep on it. If it still feels right next week, maybe it \
          is.
          """)),
    Concept(
      "C12", Bilingual(nl: "te dicht bij wat van ons is", en: "too close to what is ours"),
      alsoCalled: AlsoCalled(
        nl: ["te dichtbij", "gelijkenis", "dat is van ons"],
        en: ["likeness", "too close", "that's our thing"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Die avonden in de club vond je oké, en nu lopen ze hand in hand door de supermarkt. In \
          het artikel van Roos Reijbroek zegt iemand dat een relatie met een ander te veel gaat \
          lijken op die van jullie. Voor de een is een koosnaam te dichtbij, voor de ander een \
          week aan zee.
          """,
        en: """
          You were fine with those nights at the club, and now they're walking hand in hand \
          through the supermarket. Someone in Roos Reijbroek's article says that a relationship \
          with another person comes to look too much like ours. For one person a pet name is too \
          close, for another a week by the sea.
          """)),
    Concept(
      "C13",
      Bilingual(
        nl: "rouw om wat niet meer van jullie alleen is", en: "grieving what's no longer only yours"
      ),
      alsoCalled: AlsoCalled(
        nl: ["rouw om exclusiviteit", "niet meer alleen van ons"],
        en: ["grief over exclusivity", "no longer only ours"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Dat ene restaurant, waar jullie die avond zaten, en nu waren zij er ook. Roos Reijbroek \
          ziet mensen rouwen om zulke dingen: een plek, een sport, wat je alleen aan elkaar \
          vertelde. Je kunt er verdriet om hebben en toch zo willen leven.
          """,
        en: """
          That one restaurant, where the two of you had that evening, and now they've been there \
          too. Roos Reijbroek sees people grieve for such things: a place, a sport, what you told \
          only each other. You can be sad about it and still want to live this way.
          """)),
    Concept(
      "C14", Bilingual(nl: "een metamour verliezen", en: "losing a metamour"),
      alsoCalled: AlsoCalled(
        nl: [
          "verlies van een constellatie", "gemis", "verlies van een metamour",
          "het is uit met mijn metamour",
        ],
        en: ["loss of a constellation", "missing someone's partner", "my metamour left"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Het is uit tussen hen, en jij bent de buurman kwijt die zonder kloppen binnenkwam, de \
          kinderen in de gang, het eten op donderdag. In het artikel van Roos Reijbroek mist \
          iemand zo de ex van een partner. Het was niet jouw relatie, en het is toch ook jouw \
          verlies.
          """,
        en: """
          They've broken up, and you've lost the neighbour who walked in without knocking, the \
          kids in the hall, the Thursday dinners. In Roos Reijbroek's article someone misses a \
          partner's ex like that. It wasn't your relationship, and it's your loss too.
          """)),
    Concept(
      "C15", Bilingual(nl: "wat van jullie is", en: "what's yours together"),
      alsoCalled: AlsoCalled(
        nl: ["wat van ons is", "ons", "eigen aan ons"],
        en: ["what is ours", "ours"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Hoe jullie samen de kruiswoordpuzzel maken, de grap die niemand anders snapt, dat iemand \
          naast je stond toen je vader stierf. Roos Reijbroek zegt dat koppels dat soms voor het \
          eerst ontdekken, nadat ze gerouwd hebben om wat ze nu met anderen delen. Het geeft \
          houvast dat niet van exclusiviteit afhangt.
          """,
        en: """
          How you do the crossword together, the joke no one else gets, who stood next to you when \
          your father died. Roos Reijbroek says that couples sometimes discover this for the first \
          time, after grieving for what they now share with others. It makes you feel safe in a \
          way that doesn't depend on exclusivity.
          """)),
    Concept(
      "C16", Bilingual(nl: "verdriet dat niemand vertelt", en: "sadness no one tells you"),
      alsoCalled: AlsoCalled(
        nl: ["niet gedeeld verdriet", "verborgen nood", "iets verbergen"],
        en: ["sorrow not shared", "hidden need", "hiding something"]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Er is niks', zegt je lief, en gaat vroeg naar bed. Je voelt je buitengesloten, en als \
          er vrijdag een afspraakje is met een ander slaat de paniek toe. In het artikel van Roos \
          Reijbroek ziet iemand achteraf dat het zo ging: de jaloezie van de een begon bij het \
          verdriet van de ander.
          """,
        en: """
          'It's nothing', says the one you love, and goes to bed early. You feel shut out, and \
          when there's a date with someone else on Friday, panic strikes. In Roos Reijbroek's \
          article someone sees afterwards that it went like that: one person's jealousy began with \
          the other's sadness.
          """)),
    Concept(
      "C17", Bilingual(nl: "niet genoeg zijn", en: "not being enough"),
      alsoCalled: AlsoCalled(
        nl: ["niet voldoen", "vergelijken", "onzeker", "niet goed genoeg"],
        en: ["not enough", "comparing", "insecure", "not good enough"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Die ander is knapper, grappiger en kan nog koken ook, en in je hoofd verlies je elke \
          ronde. Iemand in het artikel van Roos Reijbroek heeft het zo, met een steen in de maag, \
          en is tegelijk blij voor wie er verliefd is. Je vergelijkt jouw maandag met hun \
          zaterdagavond.
          """,
        en: """
          They're better looking, funnier and they can cook as well, and in your head you lose \
          every round. Someone in Roos Reijbroek's article has it like that, with a stone in the \
          stomach, and is happy for the one in love at the same time. You're comparing your Monday \
          with their Saturday night.
          """)),
  ]
}
