import EgelCore

/// What happens fast, and what memory makes of it.
extension Concepts {
  static let impulse: [Concept] = [
    Concept(
      "B1", Bilingual(nl: "drie breinen", en: "three brains"),
      alsoCalled: AlsoCalled(
        nl: ["reptielenbrein", "zoogdierenbrein", "oud brein", "hersenen"],
        en: ["reptile brain", "old brain", "brain"]),
      sources: ["002"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld van een hoofd met drie breinen, elk met een eigen snelheid: reflex, gevoel en \
          verstand. Iemand grapt over je kookkunst, jij zet de pan met een klap neer, en dan pas \
          denk je: het was een grapje. Een Vlaamse therapeut legt er mee uit waarom je vaak al \
          reageert voor je snapt wat er gebeurt. Echte hersenen werken volgens wetenschappers van \
          nu niet zo.
          """,
        en: """
          A picture of a head with three brains at three speeds: reflex, feeling and thought. \
          Someone jokes about your cooking, you slam down the pan, and only then think: it was a \
          joke. A Flemish therapist uses it to explain why you so often react before you've worked \
          out what happened. Scientists today don't see real brains this way.
          """)),
    Concept(
      "B2", Bilingual(nl: "vechten, vluchten, bevriezen", en: "fight, flight, freeze"),
      alsoCalled: AlsoCalled(
        nl: ["vechten", "vluchten", "bevriezen", "verstijven"],
        en: ["fight", "flight", "freeze", "freezing"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Doet iets pijn, dan kiest je lijf vaak voor jou: je bijt van je af, je loopt de kamer \
          uit, of je zit daar en krijgt geen woord gezegd. Het gebeurt nog voor je kunt kiezen, \
          zegt een Vlaamse therapeut. Wie thuis altijd wegloopt, kan op het werk best degene zijn \
          die uitvalt.
          """,
        en: """
          When something hurts, your body often picks for you: you snap back, you walk out, or you \
          sit there and can't say a word. It happens before you get to choose, says a Flemish \
          therapist. Someone who always walks out at home may well be the one who snaps at work.
          """)),
    Concept(
      "B3", Bilingual(nl: "schuld en boete", en: "who's to blame"),
      alsoCalled: AlsoCalled(
        nl: [
          "zwart-wit", "woedende gedachte", "redelijke gedachte", "billijke gedachte",
          "wie heeft schuld",
        ],
        en: ["guilt and penance", "black and white", "furious thought", "fair thought", "blame"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Ben je overstuur, dan denk je al snel: wie heeft dit gedaan, en hoe gaat die dat voelen? \
          'Ik tel nooit mee' komt makkelijker op dan 'de trein stond stil en de telefoon was \
          leeg'. Een Vlaamse therapeut zet twee zulke gedachten over dezelfde avond naast elkaar, \
          een woedende en een redelijke. Ook de woedende kan een punt hebben.
          """,
        en: """
          When you're upset you soon think: who did this, and how will they pay for it? 'I never \
          count' comes more easily than 'the train was stuck and their phone was dead'. A Flemish \
          therapist sets two such thoughts about the same evening side by side, a furious one and \
          a fair one. The furious one may have a point too.
          """)),
    Concept(
      "B4", Bilingual(nl: "piekeren", en: "brooding"),
      alsoCalled: AlsoCalled(
        nl: ["malen", "tobben", "niet kunnen loslaten"],
        en: ["rumination", "worrying", "overthinking"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Je ligt wakker en draait het nog eens af: wat er gezegd werd, wat je terug had kunnen \
          zeggen, wat het over de ander zegt. Het lijkt op nadenken, maar je komt uit waar je \
          begon. Een Vlaamse therapeut ziet dat mensen vooral piekeren zolang het allemaal de \
          schuld van de ander is.
          """,
        en: """
          You lie awake and play it again: what was said, what you could have answered, what it \
          says about them. It feels like thinking, but you end up where you started. A Flemish \
          therapist sees people brood most while they believe that it's all the other person's \
          fault.
          """)),
    Concept(
      "B5", Bilingual(nl: "wraakfantasie", en: "revenge fantasy"),
      alsoCalled: AlsoCalled(
        nl: ["wraak", "wraakfantasieën", "iemand terugpakken"],
        en: ["revenge", "getting back at someone"]),
      sources: ["002"],
      Bilingual(
        nl: """
          In je hoofd zet je iemand voor een vol terras op zijn plaats, of zie je hoe er op je \
          deur gebonsd wordt om vergeving. Zo goed als iedereen doet dat weleens. Een Vlaamse \
          therapeut zegt dat het even lekker voelt en dat je er daarna mee blijft zitten, en dat \
          het uitvoeren je veel meer kost. Bedenken is nog geen doen.
          """,
        en: """
          In your head you tell them off in front of a whole café, or they stand at your door \
          begging to be forgiven. Almost everyone does this at times. A Flemish therapist says \
          that it feels good for a moment and sour afterwards, and that acting on it costs you far \
          more. Thinking it isn't doing it.
          """)),
    Concept(
      "B6", Bilingual(nl: "ketting van wraak", en: "tit for tat"),
      alsoCalled: AlsoCalled(
        nl: ["wederwraak", "vergelding", "oog om oog"],
        en: ["chain of retaliation", "retaliation", "an eye for an eye"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Jij vergeet mijn verjaardag, dus 'vergeet' ik je etentje, dus vertel jij het aan je zus. \
          Elke stap lijkt eerlijk voor wie hem zet. Een Vlaamse therapeut waarschuwt dat zo'n \
          reeks een relatie helemaal kapot kan maken. Het houdt op als een van jullie een beurt \
          laat voorbijgaan.
          """,
        en: """
          You forget my birthday, so I 'forget' your dinner, so you tell your sister all about it. \
          Each step seems fair to whoever takes it. A Flemish therapist warns that a chain like \
          this can wreck a relationship completely. It stops when one of you lets a turn go by.
          """)),
    Concept(
      "B7", Bilingual(nl: "olifant en berijder", en: "elephant and rider"),
      alsoCalled: AlsoCalled(nl: ["olifant", "berijder"], en: ["elephant", "rider"]),
      sources: ["002"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld van jezelf in tweeën: een sterke, snelle olifant die voelt, en een kleine \
          berijder die vooruitkijkt. Raakt de olifant in paniek, dan houdt niemand het dier tegen. \
          Wat de berijder wel kan, zegt een Vlaamse therapeut, is het leren kennen: waar het van \
          schrikt, wat het rustig maakt, en dat je na tien uur 's avonds beter niet over geld \
          begint.
          """,
        en: """
          A picture of you in two parts: a strong, fast elephant that feels, and a small rider who \
          looks ahead. Once the elephant panics, nobody holds it back. What the rider can do, says \
          a Flemish therapist, is get to know it: what scares it, what calms it down, and that \
          you'd better not bring up money after ten at night.
          """)),
    Concept(
      "B8", Bilingual(nl: "geheugen voor wat misging", en: "remembering what went wrong"),
      alsoCalled: AlsoCalled(
        nl: ["geheugen", "vertekening", "alleen het slechte onthouden"],
        en: ["memory for wrongs", "memory", "negativity bias"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Die ene keer dat je vergeten werd aan het station weet je nog, de veertig keren dat er \
          iemand stond niet. Zo werkt ons geheugen, zegt een Vlaamse therapeut: wat anderen fout \
          doen blijft hangen, wat ze goed doen zakt weg. Wat je die dag zelf opschreef, vult het \
          aan. Ook dat is niet de hele waarheid.
          """,
        en: """
          You remember the one time you were left waiting at the station, not the forty times \
          someone was there. That's how our memory works, says a Flemish therapist: what others do \
          wrong sticks, what they do well fades. What you wrote down on the day fills in some of \
          the rest. It isn't the whole truth either.
          """)),
    Concept(
      "B9", Bilingual(nl: "ermee leren leven", en: "learning to live with it"),
      alsoCalled: AlsoCalled(
        nl: ["beperking", "niet oplossen"],
        en: ["living with it", "limitation", "not a problem to solve"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Sommige dingen gaan niet over: altijd te laat komen, veel slaap nodig hebben, \
          dichtklappen als er veel mensen zijn. Een Vlaamse therapeut zegt hetzelfde over hoe we \
          reageren als we gekwetst zijn: helemaal opgelost raakt het niet, je leert ermee omgaan. \
          Dat gaat over karakter en gewoonten. Met geweld hoeft niemand te leren leven: zie 'egel \
          help safety'.
          """,
        en: """
          Some things don't go away: always being late, needing a lot of sleep, going quiet in a \
          crowd. A Flemish therapist says the same about how we react when we're hurt: you never \
          fix it for good, you learn to handle it. That's about traits and habits. Nobody has to \
          live with violence: see 'egel help safety'.
          """)),
    Concept(
      "B10", Bilingual(nl: "gevoel is sneller", en: "feelings are faster"),
      alsoCalled: AlsoCalled(
        nl: ["het snelle wint", "oude brein wint", "snelle reactie"],
        en: ["the fast one wins", "fast reaction"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Midden in een ruzie is je gevoel er eerder dan je verstand. Daarom lukt 'praat het \
          rustig uit' niet terwijl je hart bonst. Een Vlaamse therapeut zegt dat het gevoel dan \
          wint, tenzij je vooraf iets bedacht hebt. Bijvoorbeeld: als we gaan schreeuwen, lopen we \
          allebei een blokje om.
          """,
        en: """
          In the middle of a row, your feelings get there before your thinking does. That's why \
          'talk it over calmly' doesn't work while your heart is pounding. A Flemish therapist \
          says that feelings win, unless you've planned ahead. For instance: when we start \
          shouting, we each take a walk round the block.
          """)),
    Concept(
      "B11", Bilingual(nl: "wat eronder zit", en: "what's underneath"),
      alsoCalled: AlsoCalled(
        nl: ["onder de reactie", "reactiviteit", "introspectie", "ontploffen"],
        en: ["under the reaction", "reactivity", "introspection", "lashing out"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je valt uit, klapt dicht of gaat weg, en net daarvoor gebeurde er iets: je schrok, je \
          schaamde je, je voelde je vergeten. Voor Roos Reijbroek is daar willen kijken een van de \
          weinige dingen die je echt nodig hebt om met meer partners goed te leven, en het helpt \
          ook wie er één heeft. Het kost oefening en lukt beter op een rustige dag.
          """,
        en: """
          You snap, shut down or leave, and just before that something happened: you got a fright, \
          you felt ashamed, you felt forgotten. To Roos Reijbroek, being willing to look there is \
          one of the few things you really need to live well with several partners, and it helps \
          people with one as well. It takes practice, and goes better on a calm day.
          """)),
  ]
}
