import EgelCore

/// What the world around adds to it.
extension Concepts {
  static let outsideWorld: [Concept] = [
    Concept(
      "M1", Bilingual(nl: "minderheidsstress", en: "minority stress"),
      alsoCalled: AlsoCalled(
        nl: ["stress van buiten", "buitenwereld", "discriminatie", "stigma"],
        en: ["outside stress", "outside world", "discrimination", "stigma"]),
      sources: ["001", "004"],
      Bilingual(
        nl: """
          Je zet geen foto op je bureau en je houdt het vaag als iemand naar je weekend vraagt. \
          Die spanning komt niet van je relatie maar van wie ernaar kijkt. Roos Reijbroek ziet het \
          bij wie niet monogaam leeft, Marieke Dewitte kondigt een studie aan over mensen met een \
          partner van hetzelfde geslacht. Geloof, afkomst of ziekte kunnen hetzelfde doen.
          """,
        en: """
          You keep no photo on your desk and stay vague when someone asks about your weekend. That \
          strain doesn't come from your relationship but from whoever is looking at it. Roos \
          Reijbroek sees it in people who aren't monogamous, Marieke Dewitte announces a study of \
          people with a partner of the same gender. Faith, origin or illness can do the same.
          """)),
    Concept(
      "M2", Bilingual(nl: "uithangbord", en: "poster child"),
      alsoCalled: AlsoCalled(
        nl: ["uithangbord zijn", "het goede voorbeeld zijn"],
        en: ["signboard", "respectability politics", "setting a good example"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld: je hangt als uithangbord aan de gevel en moet er goed uitzien, want iedereen \
          die leeft zoals jij wordt op jou afgerekend. Vertel je over een ruzie, dan ligt het aan \
          hoe je leeft. Roos Reijbroek ziet mensen daardoor minder vertellen en minder steun \
          krijgen. In dit dagboek hoef je niemand te vertegenwoordigen.
          """,
        en: """
          A picture: you hang outside like a signboard and have to look good, because everyone who \
          lives like you is judged by you. Mention a row, and the way you live gets the blame. \
          Roos Reijbroek sees people tell less because of this, and get less support. In this \
          journal you don't have to represent anyone.
          """)),
    Concept(
      "M3", Bilingual(nl: "niemand om het aan te vertellen", en: "no one to tell"),
      alsoCalled: AlsoCalled(
        nl: ["stilte maakt langer", "zwijgen over problemen", "geen klankbord"],
        en: ["silence prolongs", "no sounding board", "keeping quiet"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Kun je er niet over praten met je moeder, je vrienden of je collega's, dan loop je er \
          langer mee rond. Roos Reijbroek ziet dat bij mensen die bang zijn dat hun manier van \
          leven de schuld krijgt. Eén iemand die luistert kan genoeg zijn; een groep of een \
          bladzijde is ook een begin.
          """,
        en: """
          If you can't talk about it with your mother, your friends or your colleagues, you carry \
          it around for longer. Roos Reijbroek sees this in people who fear that the way they live \
          will get the blame. One person who listens can be enough; a group or a page is a start \
          too.
          """)),
    Concept(
      "M4", Bilingual(nl: "rivier van normen", en: "river of norms"),
      alsoCalled: AlsoCalled(
        nl: ["stroming", "stroom", "normen", "tegen de stroom in", "hoe het hoort"],
        en: ["current", "norms", "against the stream"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld van Roos Reijbroek: ideeën over hoe een leven hoort te gaan zijn een rivier \
          die aan je trekt. Stilstaan om je af te vragen wat je zelf wilt, kost al kracht, en \
          tegen de stroom in lopen nog meer. Voel je geen stroom, dan ga je misschien dezelfde \
          kant op als het water.
          """,
        en: """
          A picture by Roos Reijbroek: ideas about how a life is supposed to go are a river that \
          pulls at you. Standing still to ask what you want yourself already takes strength, and \
          walking the other way takes more. If you feel no pull, you may be going the same way as \
          the water.
          """)),
    Concept(
      "M5", Bilingual(nl: "waar het wringt", en: "where the strain comes from"),
      alsoCalled: AlsoCalled(
        nl: ["waar het schuurt", "wrijving", "frictie"],
        en: ["where it chafes", "friction", "strain"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Het kan van binnen wringen ('ben ik raar?'), met je geliefde, met je familie, of aan een \
          loket waar op het formulier maar één naam past. Roos Reijbroek noemt die vier plekken. \
          Weet je welke het is, dan weet je ook met wie je iets te bespreken hebt: met jezelf, je \
          lief, je moeder of de gemeente.
          """,
        en: """
          It can come from inside ('am I odd?'), from your partner, from your family, or from a \
          form with room for just one name. Roos Reijbroek names these four places. Once you know \
          which it is, you know who to take it up with: yourself, your partner, your mother or the \
          town hall.
          """)),
    Concept(
      "M6", Bilingual(nl: "opmerkingen die je altijd krijgt", en: "remarks you always get"),
      alsoCalled: AlsoCalled(
        nl: ["bekende opmerkingen", "opmerkingen", "het is een fase"],
        en: ["standard remarks", "remarks", "it is a phase", "remark"]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Dat gaat wel over.' 'Je zoekt het zelf op.' Roos Reijbroek hoort dat wie niet monogaam \
          leeft zulke dingen telkens weer te horen krijgt. Singles kennen 'jij vindt ook nog wel \
          iemand', en een koppel zonder kinderen 'wanneer beginnen jullie eraan?'. Het antwoord \
          dat je had willen geven, valt je op de fiets naar huis pas in.
          """,
        en: """
          'It's a phase.' 'You're asking for it.' Roos Reijbroek hears that people who aren't \
          monogamous get such remarks again and again. Singles know 'you'll find someone too', and \
          couples without children 'so when are you starting?' The answer you'd have liked to give \
          comes to you on the way home.
          """)),
    Concept(
      "M7", Bilingual(nl: "uitsluiting", en: "exclusion"),
      alsoCalled: AlsoCalled(
        nl: [
          "buitengesloten door de omgeving", "uitgesproken en onuitgesproken", "niet uitgenodigd",
        ],
        en: ["spoken and unspoken", "left out", "not invited"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Op de uitnodiging staat 'jij en partner', en jij hebt er twee. Of iedereen vraagt naar \
          de een, en naar de ander nooit. Roos Reijbroek ziet het allebei veel: uitsluiting die \
          gezegd wordt, en uitsluiting die zwijgt. Over de tweede kun je moeilijk beginnen, want \
          er is niets gezegd.
          """,
        en: """
          The invitation says 'you and your partner', and you have two. Or everyone asks after the \
          one, and never after the other. Roos Reijbroek sees both a lot: exclusion that's spoken \
          and exclusion that keeps quiet. The second kind is hard to bring up, because nothing was \
          said.
          """)),
    Concept(
      "M8", Bilingual(nl: "gemeenschap", en: "community"),
      alsoCalled: AlsoCalled(
        nl: ["gelijkgestemden", "lotgenoten", "community", "praatgroep"],
        en: ["like-minded people", "like-minded", "support group"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je zegt 'de andere partner van mijn lief' en niemand kijkt op. Roos Reijbroek begon een \
          community om niet meer de enige te zijn, en ziet mensen daar tot rust komen. Ook blij \
          zijn voor elkaar lukt er makkelijker door, zegt Marie Thouin. Niet iedereen heeft zo'n \
          groep, of wil er een.
          """,
        en: """
          You say 'my partner's other partner' and no one raises an eyebrow. Roos Reijbroek \
          started a community so as not to be the only one, and sees people relax there. It makes \
          being happy for each other easier as well, says Marie Thouin. Not everyone has a group \
          like that, or wants one.
          """)),
    Concept(
      "M9", Bilingual(nl: "eenzaam onder mensen", en: "lonely among people"),
      alsoCalled: AlsoCalled(
        nl: ["eenzaamheid tussen mensen", "eenzaamheid", "eenzaam", "alleen voelen"],
        en: ["loneliness among people", "loneliness", "lonely", "feeling alone"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je hebt drie partners en een volle agenda, en niemand aan wie je vertelt hoe het echt \
          gaat. Roos Reijbroek had die eenzaamheid niet zien aankomen, en hoorde daarna dat veel \
          anderen die ook kenden. In een huwelijk of tussen twintig vrienden kan het je net zo \
          goed gebeuren.
          """,
        en: """
          You have three partners and a full calendar, and no one you tell how things really are. \
          Roos Reijbroek hadn't seen that loneliness coming, and then heard that many others knew \
          it too. It can happen to you just as well in a marriage or among twenty friends.
          """)),
    Concept(
      "M10", Bilingual(nl: "wie weet het", en: "who knows"),
      alsoCalled: AlsoCalled(
        nl: ["uit de kast", "openheid", "wie weet wat"],
        en: ["out", "openness", "in the closet", "being outed"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je zus weet het, je baas niet, en op school heet het 'een vriend van ons'. Lang niet \
          iedereen kan er elke dag open over zijn, schrijft Roos Reijbroek. Je kiest per plek wie \
          wat weet. Soms kiest iemand het voor je, met één foto op het internet.
          """,
        en: """
          Your sister knows, your boss doesn't, and at school it's 'a friend of ours'. Far from \
          everyone can be open about it in daily life, writes Roos Reijbroek. You choose who knows \
          what, place by place. Sometimes another person chooses for you, with one photo on the \
          internet.
          """)),
    Concept(
      "M11", Bilingual(nl: "hard werken", en: "hard work"),
      alsoCalled: AlsoCalled(nl: ["werken aan je relatie"], en: ["working at it"]),
      sources: ["004"],
      Bilingual(
        nl: """
          'Gaat het bij de een niet, dan ga je toch naar de ander?' Zo werkt polyamorie niet, zegt \
          Roos Reijbroek, en wijst op de studie van Rahil Roodsaz, die 'hard work' in de titel \
          heeft. Eén relatie vraagt ook werk. En alleen leven ook.
          """,
        en: """
          'If it's no good with one, you go to the other, right?' Polyamory doesn't work that way, \
          says Roos Reijbroek, and points to a study by Rahil Roodsaz with 'hard work' in its \
          title. One relationship takes work too. And so does living alone.
          """)),
    Concept(
      "M12", Bilingual(nl: "beschermt een relatie je?", en: "does a relationship protect you?"),
      alsoCalled: AlsoCalled(
        nl: ["wat een band beschermt", "beschermend effect", "relatie en gezondheid"],
        en: ["what a bond protects", "protective effect", "relationships and health"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Ben je minder eenzaam of somber als je een partner hebt? Luuk Doorakkers en Henny Bos \
          zochten het uit bij mensen met een partner van hetzelfde of een ander geslacht, en bij \
          mensen zonder. Marieke Dewitte vat samen dat een relatie ertoe doet, en dat vrouwen met \
          een vrouw het toch moeilijker hadden. Wat voor jou geldt, staat er niet in.
          """,
        en: """
          Are you less lonely or low if you have a partner? Luuk Doorakkers and Henny Bos studied \
          it among people with a partner of the same or another gender, and people without. \
          Marieke Dewitte sums up that a relationship matters, and that women with a woman had a \
          harder time all the same. What goes for you, it can't say.
          """)),
    Concept(
      "M13", Bilingual(nl: "je een bedrieger voelen", en: "feeling like a fraud"),
      alsoCalled: AlsoCalled(
        nl: ["gevoel een bedrieger te zijn", "bedriegersgevoel", "oplichterssyndroom"],
        en: ["impostor feeling", "imposter", "impostor"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wie ben ik om hier iets over te zeggen? Je leeft het elke dag en toch wacht je tot \
          iemand doorheeft dat je maar wat doet. Roos Reijbroek had het bij de vraag om een \
          artikel te schrijven, en begreep pas later dat zulke twijfel hoort bij een groep die \
          weinig gehoord wordt.
          """,
        en: """
          Who am I to say anything about this? You live it every day, and still you're waiting for \
          someone to find out that you're only muddling through. Roos Reijbroek had it on being \
          asked to write an article, and only later saw that such doubt comes with belonging to a \
          group that's rarely heard.
          """)),
    Concept(
      "M14",
      Bilingual(
        nl: "vragen over gender en geaardheid", en: "questions about gender and orientation"),
      alsoCalled: AlsoCalled(
        nl: ["gender en geaardheid gaan mee open", "gender", "geaardheid", "queer", "intersectie"],
        en: ["gender and orientation open too", "gender", "orientation", "queer"]),
      sources: ["001", "004"],
      Bilingual(
        nl: """
          Zet je één vanzelfsprekend ding op losse schroeven, dan volgt er soms een tweede: hoe \
          hetero ben ik, en past 'vrouw' of 'man' bij me? Roos Reijbroek ziet het vaak bij wie \
          anders gaat liefhebben. Bij anderen schuift er niets. Namen en voornaamwoorden kies je \
          in dit dagboek zelf.
          """,
        en: """
          Once you question one thing you took for granted, a second may follow: how straight am \
          I, and does 'woman' or 'man' fit me? Roos Reijbroek often sees it in people who start to \
          love in another way. For others nothing moves. In this journal you choose names and \
          pronouns yourself.
          """)),
    Concept(
      "M15", Bilingual(nl: "aanvaarden of verdragen", en: "accepting or putting up with"),
      alsoCalled: AlsoCalled(
        nl: ["acceptatie", "tolereren", "gedogen"],
        en: ["accepting or tolerating", "acceptance", "tolerate"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je ouders dekken met Kerstmis ook voor je tweede partner: dat is aanvaarden. Ze zeggen \
          'als jij maar gelukkig bent' en beginnen over het weer: dat is verdragen. Roos Reijbroek \
          noemt ook nog negeren, en er een probleem van maken. Buitenstaanders zien het verschil \
          vaak niet, jij voelt het aan tafel.
          """,
        en: """
          Your parents set a place at Christmas for your second partner too: that's accepting. \
          They say 'as long as you're happy' and turn to the weather: that's putting up with it. \
          Roos Reijbroek also names ignoring it, and making a problem of it. Outsiders often miss \
          the difference; you feel it at the table.
          """)),
    Concept(
      "M16", Bilingual(nl: "een op de vijf", en: "one in five"),
      alsoCalled: AlsoCalled(
        nl: ["geen zeldzaamheid", "Haupert", "hoeveel mensen"],
        en: ["not a rarity", "Haupert", "how many people"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een op de vijf mensen heeft weleens een relatie of een contact gehad dat openlijk \
          niet-monogaam was. Dat vonden Haupert en collega's in 2017, en Roos Reijbroek haalt het \
          aan. Misschien zit er dus iemand naast je op het werk. Het gaat over wat mensen ooit \
          meemaakten, niet over wat ze nu willen.
          """,
        en: """
          One in five people has at some time had a relationship or an encounter that was openly \
          non-monogamous. Haupert and colleagues found this in 2017, and Roos Reijbroek quotes it. \
          So you may sit next to someone at work. It's about what people once did, not about what \
          they want now.
          """)),
    Concept(
      "M17", Bilingual(nl: "neurodivergent en queer", en: "neurodivergent and queer"),
      alsoCalled: AlsoCalled(
        nl: ["neurodivergentie", "neurodivers", "autisme", "ADHD"],
        en: ["neurodivergence", "autism", "ADHD"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Hoe je hoofd werkt, liefheeft mee: de een wil een dag vooraf weten wie er komt eten, de \
          ander krijgt het benauwd van een planning. Roos Reijbroek schrijft als iemand die queer \
          en neurodivergent is. Wie dat ook is, heeft vaak al eerder zelf moeten uitzoeken hoe \
          iets kan, en spreekt dat soms makkelijker af.
          """,
        en: """
          How your head works plays a part in how you love: one person wants to know a day ahead \
          who's coming to dinner, another feels trapped by a schedule. Roos Reijbroek writes as \
          someone who's queer and neurodivergent. If you are too, you've often had to work things \
          out for yourself before, and may find it easier to agree on them.
          """)),
  ]
}
