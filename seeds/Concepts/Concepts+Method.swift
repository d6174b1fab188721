import EgelCore

/// Ways of looking, and what this journal does with them.
extension Concepts {
  static let method: [Concept] = [
    Concept(
      "T1", Bilingual(nl: "dagboekmethode", en: "diary method"),
      alsoCalled: AlsoCalled(nl: ["dagboek", "check-in", "bijhouden"], en: ["diary", "check-in"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Onderzoekers vragen mensen soms om thuis elke dag iets kleins te noteren, over een \
          langere tijd. De check-in van dit dagboek lijkt daarop. Overslaan mag altijd.
          """,
        en: """
          Researchers sometimes ask people to note something small at home each day, over a longer \
          time. The check-in of this journal resembles that. Skipping is fine at any time.
          """)),
    Concept(
      "T2", Bilingual(nl: "kijken naar de band", en: "looking at the bond"),
      alsoCalled: AlsoCalled(nl: ["dyadisch", "tussen mensen"], en: ["dyadic", "between people"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Niet alleen kijken naar wat één mens voelt of doet, maar naar wat er tussen mensen \
          gebeurt. Jouw dagboek kent maar één kant, en zegt dat erbij.
          """,
        en: """
          Looking not only at what one person feels or does, but at what happens between people. \
          Your journal knows one side only, and says so.
          """)),
    Concept(
      "T3", Bilingual(nl: "ieder werkt op ieder", en: "each acts on each"),
      alsoCalled: AlsoCalled(
        nl: ["APIM"],
        en: ["APIM", "actor-partner interdependence model", "actor-partner"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een model waarin telt wat je zelf meebrengt en ook wat de ander meebrengt. Het \
          beschrijft verbanden en geen oorzaken.
          """,
        en: """
          A model in which both what you bring and what the other brings count. It describes \
          connections, not causes.
          """)),
    Concept(
      "T4", Bilingual(nl: "inschatten en raden", en: "guessing the other"),
      alsoCalled: AlsoCalled(
        nl: ["inschatting", "raden", "gissen"],
        en: ["truth and bias", "guess", "accuracy"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Mensen schatten vaak in wat een ander voelt, en zitten er soms dichtbij en soms naast. \
          Een gok in dit dagboek heet een gok: wat de ander voelt, weet die zelf.
          """,
        en: """
          People often guess what another feels, and are sometimes near and sometimes off. A guess \
          in this journal is called a guess: what the other feels, the other knows.
          """)),
    Concept(
      "T5", Bilingual(nl: "herinnering naast aantekening", en: "recall beside record"),
      alsoCalled: AlsoCalled(
        nl: ["terughalen", "herinnering"],
        en: ["recall", "record", "recollection"]),
      sources: ["001", "002"],
      Bilingual(
        nl: """
          Eerst zeggen hoe de afgelopen twee weken waren, en dan zien wat er per dag genoteerd is. \
          Ze verschillen vaak. Geen van beide is de waarheid.
          """,
        en: """
          First saying how the last fortnight was, then seeing what was noted day by day. They \
          often differ. Neither of them is the truth.
          """)),
    Concept(
      "T7", Bilingual(nl: "diepte naast getallen", en: "depth beside numbers"),
      alsoCalled: AlsoCalled(
        nl: ["kwalitatief", "getallen", "cijfers"],
        en: ["qualitative", "numbers"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een getal zegt hoeveel, een verhaal zegt hoe. In dit dagboek is elk getal over te slaan, \
          en is tekst alleen genoeg.
          """,
        en: """
          A number says how much, a story says how. In this journal every number can be skipped, \
          and text alone is enough.
          """)),
    Concept(
      "T8", Bilingual(nl: "gesprek langs een tijdlijn", en: "timeline interview"),
      alsoCalled: AlsoCalled(nl: ["tijdlijngesprek", "levenslooponderzoek"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Een onderzoeksgesprek waarin iemand de eigen relaties in de tijd uitzet en erover \
          vertelt. Een van de artikelen kondigt er een aan dat met jonge mensen gebeurde.
          """,
        en: """
          A research conversation in which a person lays out their own relationships in time and \
          tells about them. One of the articles announces one that was held with young people.
          """)),
    Concept(
      "T9", Bilingual(nl: "ruimte voor niet-weten", en: "room for not knowing"),
      alsoCalled: AlsoCalled(
        nl: ["niet weten", "mystiek", "rationalisatie", "weet ik niet"],
        en: ["not knowing", "mystery", "don't know"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Liefde meten kan iets wegnemen van wat haar eigen is; een van de artikelen zegt dat en \
          pleit toch voor onderzoek. 'Weet ik niet' is hier overal een antwoord.
          """,
        en: """
          Measuring love can take away something of its own; one of the articles says so and \
          argues for research all the same. 'Don't know' is an answer everywhere here.
          """)),
    Concept(
      "T10", Bilingual(nl: "blinde vlekken", en: "blind spots"),
      alsoCalled: AlsoCalled(nl: ["vertekening in onderzoek", "waarden in vragen"], en: ["bias"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Wie vragen stelt, brengt eigen waarden mee, ook in onderzoek en ook in dit dagboek. Een \
          vraag die niet klopt, mag blijven liggen.
          """,
        en: """
          Whoever asks questions brings values along, in research and in this journal too. A \
          question that is off may be left lying.
          """)),
    Concept(
      "T11", Bilingual(nl: "samenhang is geen oorzaak", en: "correlation is not cause"),
      alsoCalled: AlsoCalled(nl: ["correlatie", "samenhang"], en: ["correlation"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Dat twee dingen samen bewegen, zegt niet dat het ene het andere veroorzaakt. Waar dit \
          dagboek dingen naast elkaar legt, blijft het daarbij.
          """,
        en: """
          That two things move together does not say that one causes the other. Where this journal \
          lays things side by side, it leaves it at that.
          """)),
  ]
}
