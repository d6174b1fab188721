import EgelCore

/// What the world around adds to it.
extension Concepts {
  static let outsideWorld: [Concept] = [
    Concept(
      "M1", Bilingual(nl: "minderheidsstress", en: "minority stress"),
      alsoCalled: AlsoCalled(
        nl: ["stress van buiten", "buitenwereld"],
        en: ["outside stress", "outside world"]),
      sources: ["001", "004"],
      Bilingual(
        nl: """
          Spanning die niet van een relatie komt maar van een omgeving die haar niet kent of \
          afkeurt. Het kan om een relatievorm gaan, en ook om gender, geaardheid, geloof of \
          afkomst.
          """,
        en: """
          Strain that does not come from a relationship but from surroundings that do not know it \
          or disapprove. It can be about a form of relating, and also about gender, orientation, \
          faith or origin.
          """)),
    Concept(
      "M2", Bilingual(nl: "uithangbord", en: "signboard"),
      alsoCalled: AlsoCalled(
        nl: ["uithangbord zijn"],
        en: ["respectability politics", "poster child"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld voor de druk om er van buiten mooi uit te zien, omdat elk probleem aan de \
          relatievorm geweten zou worden. In dit dagboek hoeft niemand iets te vertegenwoordigen.
          """,
        en: """
          A picture for the pressure to look good from outside, because any trouble would be put \
          down to the form. In this journal nobody has to represent anything.
          """)),
    Concept(
      "M3", Bilingual(nl: "stilte maakt langer", en: "silence prolongs"),
      alsoCalled: AlsoCalled(
        nl: ["zwijgen over problemen", "geen klankbord"],
        en: ["no sounding board"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wie nergens over moeilijkheden kan praten, loopt er vaak langer mee rond. Een klankbord \
          kan een mens zijn, een groep of een bladzijde.
          """,
        en: """
          With nowhere to talk about difficulties, people often carry them for longer. A sounding \
          board can be a person, a group or a page.
          """)),
    Concept(
      "M4", Bilingual(nl: "rivier van normen", en: "river of norms"),
      alsoCalled: AlsoCalled(nl: ["stroming", "stroom", "normen"], en: ["current", "norms"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld: hoe een leven hoort te lopen is als stromend water, en stilstaan om te kijken \
          kost al kracht. Het is een beeld; niet iedereen voelt dezelfde stroom.
          """,
        en: """
          A picture: how a life is supposed to go is like running water, and even standing still \
          to look takes strength. It is a picture; not everybody feels the same current.
          """)),
    Concept(
      "M5", Bilingual(nl: "waar het schuurt", en: "where it chafes"),
      alsoCalled: AlsoCalled(nl: ["wrijving", "frictie"], en: ["friction"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Wrijving over hoe iemand leeft kan van vier kanten komen: van binnen, tussen geliefden, \
          van mensen eromheen, en van wetten en formulieren. Het helpt soms om te weten van welke.
          """,
        en: """
          Friction over how somebody lives can come from four sides: from within, between loved \
          ones, from people around, and from laws and forms. It sometimes helps to know which.
          """)),
    Concept(
      "M6", Bilingual(nl: "bekende opmerkingen", en: "standard remarks"),
      alsoCalled: AlsoCalled(
        nl: ["opmerkingen", "het is een fase"],
        en: ["remarks", "it is a phase", "remark"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Dingen die mensen telkens te horen krijgen over hoe ze liefhebben: dat het een fase is, \
          dat ze erom vragen. Ook wie single is of klassiek leeft, krijgt opmerkingen.
          """,
        en: """
          Things people get to hear time and again about how they love: that it is a phase, that \
          they ask for trouble. Those who are single or live classically get remarks too.
          """)),
    Concept(
      "M7", Bilingual(nl: "uitsluiting", en: "exclusion"),
      alsoCalled: AlsoCalled(
        nl: ["buitengesloten door de omgeving", "uitgesproken en onuitgesproken"],
        en: ["spoken and unspoken"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Niet meegeteld worden, hardop of in stilte: een uitnodiging voor één partner, een vraag \
          die niet gesteld wordt. Wat stil gebeurt, is moeilijker aan te wijzen.
          """,
        en: """
          Not being counted, aloud or in silence: an invitation for one partner, a question that \
          goes unasked. What happens silently is harder to point at.
          """)),
    Concept(
      "M8", Bilingual(nl: "gemeenschap", en: "community"),
      alsoCalled: AlsoCalled(
        nl: ["gelijkgestemden", "lotgenoten"],
        en: ["like-minded people", "like-minded"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Mensen die iets van jouw manier van leven herkennen zonder uitleg. Bij hen kan spanning \
          zakken. Niet iedereen heeft of zoekt zo'n groep.
          """,
        en: """
          People who recognise something of your way of living without explanations. Among them \
          strain can ease. Not everybody has or seeks such a group.
          """)),
    Concept(
      "M9", Bilingual(nl: "eenzaamheid tussen mensen", en: "loneliness among people"),
      alsoCalled: AlsoCalled(nl: ["eenzaamheid", "eenzaam"], en: ["loneliness", "lonely"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Eenzaam zijn kan ook met meerdere partners, met één, of met veel vrienden. Het hangt \
          niet af van hoeveel mensen er zijn.
          """,
        en: """
          Loneliness is possible with several partners, with one, or with many friends. It does \
          not depend on how many people there are.
          """)),
    Concept(
      "M10", Bilingual(nl: "wie weet het", en: "who knows"),
      alsoCalled: AlsoCalled(nl: ["uit de kast", "openheid"], en: ["out", "openness"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Op het werk kan niemand het weten, thuis iedereen, en onder vrienden een paar. Wie wat \
          weet, is per plek te kiezen, en soms kiest iemand anders het voor je.
          """,
        en: """
          At work nobody may know, at home everybody, and among friends a few. Who knows what can \
          be chosen place by place, and sometimes another chooses it for you.
          """)),
    Concept(
      "M11", Bilingual(nl: "hard werken", en: "hard work"),
      sources: ["004"],
      Bilingual(
        nl: """
          Meerdere relaties zijn geen uitweg uit moeilijkheden: er komt evengoed werk bij kijken. \
          Voor één relatie, of geen, geldt hetzelfde.
          """,
        en: """
          Several relationships are no escape from trouble: they take work as well. The same holds \
          for one relationship, or none.
          """)),
    Concept(
      "M12", Bilingual(nl: "wat een band beschermt", en: "what a bond protects"),
      alsoCalled: AlsoCalled(nl: ["beschermend effect"], en: ["protective effect"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een van de artikelen kondigt onderzoek aan naar de vraag of een relatie beschermt tegen \
          eenzaamheid en somberheid, ook bij mensen die niet hetero zijn. Een algemeen antwoord \
          staat er niet.
          """,
        en: """
          One of the articles announces research into whether a relationship protects against \
          loneliness and low mood, among people who are not straight too. It gives no general \
          answer.
          """)),
    Concept(
      "M13", Bilingual(nl: "gevoel een bedrieger te zijn", en: "impostor feeling"),
      alsoCalled: AlsoCalled(nl: ["bedriegersgevoel"], en: ["imposter", "impostor"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Twijfelen of je wel mag meepraten over iets wat je zelf leeft. De schrijver van een van \
          de artikelen vertelt erover uit eigen ervaring.
          """,
        en: """
          Doubting whether you have any right to speak of what you live yourself. The author of \
          one of the articles tells of it from experience.
          """)),
    Concept(
      "M14",
      Bilingual(nl: "gender en geaardheid gaan mee open", en: "gender and orientation open too"),
      alsoCalled: AlsoCalled(
        nl: ["gender", "geaardheid", "queer", "intersectie"],
        en: ["gender", "orientation", "queer"]),
      sources: ["001", "004"],
      Bilingual(
        nl: """
          Wie over relatievormen nadenkt, komt soms ook bij vragen over gender of geaardheid uit. \
          Namen en voornaamwoorden kies je hier zelf.
          """,
        en: """
          Thinking about forms of relating, people sometimes arrive at questions of gender or \
          orientation too. Names and pronouns are yours to choose here.
          """)),
    Concept(
      "M15", Bilingual(nl: "aanvaarden of verdragen", en: "accepting or tolerating"),
      alsoCalled: AlsoCalled(nl: ["acceptatie", "tolereren"], en: ["acceptance", "tolerate"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een omgeving kan een manier van leven aanvaarden, verdragen, negeren of als probleem \
          zien. Van buiten lijken de eerste twee op elkaar, van binnen niet.
          """,
        en: """
          Surroundings can accept a way of living, put up with it, ignore it or treat it as a \
          problem. From outside the first two look alike, from within they do not.
          """)),
    Concept(
      "M16", Bilingual(nl: "geen zeldzaamheid", en: "not a rarity"),
      alsoCalled: AlsoCalled(nl: ["een op de vijf", "Haupert"], en: ["one in five", "Haupert"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een van de artikelen haalt een onderzoek van Haupert en anderen uit 2017 aan: een op de \
          vijf mensen had ooit een ervaring met consensuele non-monogamie. Het gaat over \
          ervaringen, en niet over wat iemand zou moeten willen.
          """,
        en: """
          One of the articles cites a study by Haupert and others from 2017: one in five people \
          had at some time an experience of consensual non-monogamy. It is about experiences, and \
          not about what anybody ought to want.
          """)),
    Concept(
      "M17", Bilingual(nl: "neurodivergent en queer", en: "neurodivergent and queer"),
      alsoCalled: AlsoCalled(nl: ["neurodivergentie", "neurodivers"], en: ["neurodivergence"]),
      sources: ["004"],
      Bilingual(
        nl: """
          De schrijver van een van de artikelen spreekt als queer en neurodivergent mens. Ieders \
          hoofd en hart werken anders, en dat speelt mee in hoe iemand relaties leeft.
          """,
        en: """
          The author of one of the articles speaks as a queer and neurodivergent person. \
          Everybody's head and heart work differently, and that plays into how somebody lives \
          relationships.
          """)),
  ]
}
