import EgelCore

/// Relationships that the usual names leave out.
extension Concepts {
  static let besideForms: [Concept] = [
    Concept(
      "R13", Bilingual(nl: "friends with benefits", en: "friends with benefits"),
      alsoCalled: AlsoCalled(
        nl: ["vriendschap met iets extra's", "vrienden met extraatjes", "seksbuddy", "FWB"],
        en: ["sex buddy", "friend with benefits", "FWB"]),
      sources: ["001", "002"],
      Bilingual(
        nl: """
          Jullie zijn vrienden, en jullie hebben ook seks. Voor de een is dat pizza, een film en \
          dan naar bed; voor de ander een vriendschap van twintig jaar waarin de seks kwam en \
          ging. Marieke Dewitte rekent het tot de nieuwere relatievormen, een Vlaamse therapeut \
          tot wat de meeste boeken over relaties overslaan.
          """,
        en: """
          You're friends, and you also have sex. For some that's pizza, a film and then bed; for \
          others it's a friendship of twenty years in which the sex came and went. Marieke Dewitte \
          counts it among the newer kinds of relationship, a Flemish therapist among those that \
          most books on relationships skip.
          """)),
    Concept(
      "R15", Bilingual(nl: "losse contacten", en: "casual encounters"),
      alsoCalled: AlsoCalled(
        nl: ["losse seks", "eenmalig", "onenightstand", "losse ontmoetingen"],
        en: ["incidental encounters", "hookup", "casual sex", "one-night stand"]),
      sources: ["002", "004"],
      Bilingual(
        nl: """
          Je leert iemand kennen op een festival, gaat mee naar huis, en daar blijft het bij. Een \
          Vlaamse therapeut noemt ook dat een kleine relatie, en denkt dat je er een gelukkig \
          seksleven mee kunt hebben als het bij je past. Voor jou kan het één fijne nacht zijn, en \
          voor de ander het begin van iets.
          """,
        en: """
          You meet someone at a festival, go home together, and leave it at that. A Flemish \
          therapist calls that a small relationship too, and thinks you can have a happy sex life \
          that way if it suits you. It can be one good night to you and the start of something to \
          the other person.
          """)),
    Concept(
      "R16", Bilingual(nl: "micro-relatie", en: "micro-relationship"),
      alsoCalled: AlsoCalled(
        nl: ["één nacht", "korte relatie", "microrelatie"],
        en: ["one night", "brief relationship"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Een Vlaamse therapeut noemt ook één nacht met iemand een relatie, een heel kleine: een \
          micro-relatie. Je zegt wat je wilt, let op elkaar en gaat goed met elkaar om, alleen in \
          één avond in plaats van in jaren. De therapeut vergelijkt het met verhalen: ook een heel \
          kort kan je raken.
          """,
        en: """
          A Flemish therapist calls even one night with someone a relationship, a very small one: \
          a micro-relationship. You say what you want, pay attention and treat each other well, \
          only in one evening instead of over years. The therapist compares it with stories: a \
          very short one can move you too.
          """)),
    Concept(
      "R26", Bilingual(nl: "sekswerk", en: "sex work"),
      alsoCalled: AlsoCalled(
        nl: ["sekswerker", "betaalde seks", "escort"],
        en: ["sex worker", "paid sex", "escort"]),
      sources: ["002", "004"],
      Bilingual(
        nl: """
          Iemand betaalt voor seks, en iemand doet dat werk. Dat kan één uur zijn, of jarenlang \
          elke maand dezelfde persoon. Een Vlaamse therapeut denkt dat je ook zo een gelukkig \
          seksleven kunt hebben; Roos Reijbroek noemt het bij de vormen van consensuele \
          non-monogamie. Geen van beiden velt er een oordeel over.
          """,
        en: """
          Someone pays for sex, and someone does that work. It can be for one hour, or with the \
          same person every month for years. A Flemish therapist thinks you can have a happy sex \
          life that way too; Roos Reijbroek names it among the kinds of consensual non-monogamy. \
          Neither of them passes judgement.
          """)),
    Concept(
      "R27", Bilingual(nl: "affaire", en: "affair"),
      alsoCalled: AlsoCalled(
        nl: ["vreemdgaan", "bedrog", "minnaar", "geheime relatie", "overspel", "ontrouw"],
        en: ["cheating", "adultery", "unfaithful", "secret affair", "infidelity"]),
      sources: ["000", "001", "002"],
      Bilingual(
        nl: """
          Iemand heeft iets met een ander terwijl een partner het niet weet of er nooit ja op zei. \
          Dat geheime maakt het vreemdgaan: met ieders ja was dezelfde avond deel van een open \
          relatie. Marieke Dewitte haalt therapeut Esther Perel aan, die denkt dat het mensen er \
          vooral om gaat zich weer bijzonder en gewild te voelen. Nieuw is het niet, schrijft \
          Dewitte: oude verhalen zitten vol minnaars en minnaressen.
          """,
        en: """
          Someone has something with another person while a partner doesn't know, or never agreed. \
          The secrecy is what makes it cheating: with everyone's yes, the same evening would be \
          part of an open relationship. Marieke Dewitte cites the therapist Esther Perel, who \
          thinks people mostly want to feel special and wanted again. It's nothing new, writes \
          Dewitte: old stories are full of secret lovers.
          """)),
    Concept(
      "R29", Bilingual(nl: "een derde erbij", en: "making room for a third"),
      alsoCalled: AlsoCalled(
        nl: ["je relatie openen", "openen", "plaats geven aan een derde", "de derde"],
        en: ["opening up", "giving a third a place", "the third", "opening"]),
      sources: ["001"],
      Bilingual(
        nl: """
          Twee mensen besluiten samen dat er iemand bij mag: iemand voor een van hen, of iemand \
          met wie ze allebei omgaan. Volgens Marieke Dewitte wordt de relatie daar bij sommige \
          stellen zelfs beter van, en hoeven ze het niet even graag te willen, zolang ze het er \
          allebei mee eens zijn. Vaak is er al heel wat afgepraat aan de keukentafel voordat er \
          iemand in beeld is.
          """,
        en: """
          Two people decide together that someone else may come in: someone for one of them, or \
          someone they both see. Marieke Dewitte writes that for some couples the relationship \
          even gets better, and that they don't have to want it equally as long as both agree. \
          Often there's been a lot of talking at the kitchen table before anyone's in the picture.
          """)),
    Concept(
      "R37", Bilingual(nl: "exclusief als koppel", en: "exclusive as a couple"),
      alsoCalled: AlsoCalled(
        nl: ["open in bed", "exclusief koppelmodel"],
        en: ["open in bed", "monogamish", "couple model"]),
      sources: ["000"],
      Bilingual(
        nl: """
          Een stel kan met anderen naar bed gaan en toch als enigen een koppel zijn: samen naar \
          bruiloften, samen met kerst, samen de hypotheek. Marieke Dewitte vraagt zich af waarom \
          mensen seksuele exclusiviteit eerder loslaten dan het koppel. Het antwoord zoekt Dewitte \
          bij hechting: seks vraagt om iets nieuws, en liefde om iemand op wie je kunt rekenen.
          """,
        en: """
          A couple may go to bed with others and still be the only pair: weddings together, \
          Christmas together, the mortgage together. Marieke Dewitte wonders why people let go of \
          sexual exclusivity sooner than of being a couple. Dewitte looks for the answer in \
          attachment: sex asks for something new, and love for someone you can count on.
          """)),
  ]
}
