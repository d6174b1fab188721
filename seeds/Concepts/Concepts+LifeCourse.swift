import EgelCore

/// What changes over a life.
extension Concepts {
  static let lifeCourse: [Concept] = [
    Concept(
      "L1", Bilingual(nl: "mijlpalen", en: "milestones"),
      alsoCalled: AlsoCalled(nl: ["mijlpaal", "vieren"], en: ["milestone", "celebrating"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Momenten die voor jullie groot zijn, ook als er geen kaartje voor bestaat: de eerste \
          keer dat je een ander iets echt gunde, een verjaardag waar iedereen was. Een bruiloft \
          mag ook.
          """,
        en: """
          Moments that are large to you, even if no greeting card exists for them: the first time \
          you were truly glad for another, a birthday with everyone there. A wedding may be one \
          too.
          """)),
    Concept(
      "L2", Bilingual(nl: "vragen naar wie je bent", en: "questions of who you are"),
      alsoCalled: AlsoCalled(nl: ["identiteit", "zingeving"], en: ["identity", "meaning"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een verandering in de liefde kan andere vragen wakker maken: over werk, familie, gender, \
          wat je belangrijk vindt. Het kan ook andersom gaan.
          """,
        en: """
          A change in love can wake other questions: about work, family, gender, what matters to \
          you. It can go the other way round as well.
          """)),
    Concept(
      "L3", Bilingual(nl: "wat is familie", en: "what is family"),
      alsoCalled: AlsoCalled(nl: ["familie", "gekozen familie"], en: ["family", "chosen family"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Familie kan zijn wie je bloed deelt, wie je huis deelt, of wie je kiest. Wat het woord \
          bij jou omvat, hoeft niet voor anderen te kloppen.
          """,
        en: """
          Family can be those who share your blood, those who share your home, or those you \
          choose. What the word takes in for you need not be right for others.
          """)),
    Concept(
      "L4", Bilingual(nl: "gebeurtenissen die iets openen", en: "events that reopen things"),
      alsoCalled: AlsoCalled(nl: ["levensgebeurtenis"], en: ["life event"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Een verhuizing, een kind, ziekte, een nieuwe liefde: iets groots kan vragen terugbrengen \
          die al rustig lagen. Dat betekent niet dat er eerder iets niet klopte.
          """,
        en: """
          A move, a child, illness, a new love: something large can bring back questions that had \
          come to rest. It does not mean that something was wrong before.
          """)),
    Concept(
      "L5", Bilingual(nl: "ouder worden", en: "growing older"),
      alsoCalled: AlsoCalled(nl: ["ouderen", "senioren"], en: ["later life", "older age"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Met de jaren verandert het lichaam, en vaak ook wat iemand van nabijheid verlangt. Een \
          van de artikelen merkt op dat tevredenheid daarbij kan groeien.
          """,
        en: """
          With the years the body changes, and often what somebody wants of closeness changes too. \
          One of the articles notes that contentment can grow meanwhile.
          """)),
    Concept(
      "L6", Bilingual(nl: "nabijheid na een verlies", en: "closeness after a loss"),
      alsoCalled: AlsoCalled(
        nl: ["rouw", "verlies", "weduwe", "weduwnaar", "opnieuw beginnen"],
        en: ["grief", "loss", "widowed", "beginning again"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Verdriet om wie stierf of wegging heeft geen vaste duur. Nabijheid met iemand kan daarna \
          opnieuw beginnen, of niet, en het een wist het ander niet uit.
          """,
        en: """
          Grief over somebody who died or left has no set length. Closeness with somebody can begin \
          anew after it, or not, and the one does not wipe out the other.
          """)),
    Concept(
      "L7", Bilingual(nl: "weggaan", en: "leaving"),
      alsoCalled: AlsoCalled(
        nl: ["vertrekken", "een relatie verlaten"],
        en: ["leaving an unhappy bond"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een relatie verlaten waarin je ongelukkig was. Het kan moed vragen en jaren duren voor \
          de rust terugkomt. Dit dagboek raadt het niemand aan of af.
          """,
        en: """
          Leaving a relationship in which you were unhappy. It can take courage, and years until \
          calm returns. This journal advises nobody for it or against it.
          """)),
    Concept(
      "L8", Bilingual(nl: "blijven", en: "staying"),
      alsoCalled: AlsoCalled(
        nl: ["gewoonte en laag zelfbeeld", "waarom bleef ik"],
        en: ["staying from habit"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Mensen blijven om veel redenen: liefde, kinderen, gewoonte, geen uitweg zien, denken dat \
          ze niets beters verdienen. Geen daarvan maakt iemand dom.
          """,
        en: """
          People stay for many reasons: love, children, habit, seeing no way out, thinking they \
          deserve no better. None of these makes anybody a fool.
          """)),
    Concept(
      "L9", Bilingual(nl: "je verhaal langs een lijn", en: "your story along a line"),
      alsoCalled: AlsoCalled(nl: ["tijdlijn", "levenslijn", "levensloop"], en: ["timeline"]),
      sources: ["001"],
      Bilingual(
        nl: """
          De banden van een leven naast elkaar leggen: wanneer ze begonnen, wat ze brachten, wat \
          je meenam. Een onderzoeksinterview doet het met jonge mensen; het kan op elke leeftijd.
          """,
        en: """
          Laying the ties of a life beside each other: when they began, what they brought, what \
          you took along. A research interview does so with young people; it can be done at any \
          age.
          """)),
    Concept(
      "L11", Bilingual(nl: "schokken in de wereld", en: "shocks in the world"),
      alsoCalled: AlsoCalled(
        nl: ["corona", "crisis", "covid"], en: ["corona", "crisis", "covid"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Een pandemie, een oorlog, een crisis: wat in de wereld gebeurt kan relaties ineens \
          anders doen lopen. Het zegt dan weinig over de mensen zelf.
          """,
        en: """
          A pandemic, a war, a crisis: what happens in the world can suddenly turn relationships \
          another way. It then says little about the people themselves.
          """)),
    Concept(
      "L12", Bilingual(nl: "gedeeld ouderschap", en: "shared parenting"),
      alsoCalled: AlsoCalled(
        nl: ["co-ouder", "co-ouderschap", "samen opvoeden"],
        en: ["co-parent"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Kinderen grootbrengen met meer mensen dan twee, of met iemand die geen partner is. Een \
          van de artikelen ziet het als iets heel ouds.
          """,
        en: """
          Raising children with more people than two, or with somebody who is not a partner. One \
          of the articles sees it as something very old.
          """)),
    Concept(
      "L13", Bilingual(nl: "waarom vormen verschuiven", en: "why forms shift"),
      alsoCalled: AlsoCalled(nl: ["maatschappelijke verandering"], en: ["social change"]),
      sources: ["004"],
      Bilingual(
        nl: """
          We leven langer, in kleinere huishoudens en in andere plaatsen dan vroeger. Een van de \
          artikelen verklaart daaruit dat manieren van samenleven mee veranderen, oude en nieuwe.
          """,
        en: """
          We live longer, in smaller households and in other places than before. One of the \
          articles takes that to explain why ways of living together change along, old and new.
          """)),
  ]
}
