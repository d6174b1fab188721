import EgelCore

/// Coming back to yourself.
extension Concepts {
  static let calming: [Concept] = [
    Concept(
      "P4", Bilingual(nl: "window of tolerance", en: "window of tolerance"),
      alsoCalled: AlsoCalled(
        nl: ["venster", "te veel", "raam", "draagvenster", "overspoeld", "dichtgeklapt"],
        en: ["overwhelmed", "too much", "window", "flooded", "shut down"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Het raam is een beeld voor hoeveel je aankunt terwijl je nog kunt praten en denken. Kom \
          je erboven, dan schreeuw, huil of tril je; zak je eronder, dan word je leeg en zeg je \
          niets meer. Roos Reijbroek merkt dat praten over wat pijn deed pas lukt als mensen er \
          niet telkens uit vliegen. In egel heten de drie oké, te veel en dichtgeklapt.
          """,
        en: """
          The window is a picture of how much you can take and still talk and think. Go over the \
          top and you shout, cry or shake; drop below it and you go blank and say nothing. Roos \
          Reijbroek finds that people can only talk about what hurt once they've stopped flying \
          out of it. In egel the three are called ok, too much and shut down.
          """)),
    Concept(
      "P5", Bilingual(nl: "zelfregulatie", en: "self-regulation"),
      alsoCalled: AlsoCalled(
        nl: ["kalmeren", "rustig worden", "jezelf kalmeren"],
        en: ["calming down", "self-soothing", "calming yourself"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je wordt in je eentje weer rustig: een blokje om, koud water over je polsen, afwassen \
          met de radio aan. Roos Reijbroek noemt drie manieren om te kalmeren: alleen, met een \
          partner en tussen mensen die net zo leven. Sue Johnson vindt al die zelfhulp maar een \
          hoop moeite, en ziet je liever naar iemand gaan van wie je houdt.
          """,
        en: """
          You calm down on your own: a walk round the block, cold water over your wrists, washing \
          up with the radio on. Roos Reijbroek names three ways to calm down: alone, with a \
          partner, and among people who live the way you do. Sue Johnson finds all that self-help \
          a lot of trouble, and would rather have you go to someone you love.
          """)),
    Concept(
      "P6", Bilingual(nl: "co-regulatie", en: "co-regulation"),
      alsoCalled: AlsoCalled(
        nl: ["samen rustig worden", "troost", "elkaar kalmeren"],
        en: ["calming down together", "comfort", "calming each other"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Iemand komt naast je zitten, zegt weinig, en je adem zakt. Dat bedoelt Roos Reijbroek \
          met co-regulatie, vooral tussen partners; een vriend aan de telefoon of een kat op \
          schoot kan het ook. Met iemand die net zo overstuur is als jij lukt het zelden.
          """,
        en: """
          Someone sits down next to you, says little, and your breathing slows. That's what Roos \
          Reijbroek means by co-regulation, mostly between partners; a friend on the phone or a \
          cat on your lap can do it too. It seldom works with someone who's as upset as you are.
          """)),
    Concept(
      "P7", Bilingual(nl: "interregulatie", en: "inter-regulation"),
      alsoCalled: AlsoCalled(
        nl: ["steungroep", "praatgroep", "kalmeren in een groep"],
        en: ["support group", "calming in a community"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Je komt ergens binnen waar niemand vraagt hoe dat bij jou dan gaat, omdat ze zelf ook zo \
          leven, en je schouders zakken. Roos Reijbroek ziet dat op avonden voor non-monogame \
          mensen en noemt het interregulatie. Misschien ken je het van een rouwgroep, van andere \
          jonge ouders of van mensen met dezelfde ziekte.
          """,
        en: """
          You walk in somewhere and no one asks how that works with you, because they live that \
          way too, and your shoulders drop. Roos Reijbroek sees it on evenings for non-monogamous \
          people and calls it inter-regulation. You may know it from a bereavement group, from \
          other new parents, or from people with the same illness.
          """)),
    Concept(
      "P15", Bilingual(nl: "plan vooraf", en: "planning ahead"),
      alsoCalled: AlsoCalled(
        nl: ["als dit dan dat", "als-danplan", "plan"],
        en: ["if this then that", "if-then plan", "plan", "if-then"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Op een rustige dag bedenk je wat je op een slechte doet: als we gaan schreeuwen, loop ik \
          een blokje om en ben ik over een halfuur terug. Een Vlaamse therapeut zegt dat je in het \
          heetst van een ruzie niet meer kunt bedenken wat verstandig is; dan reageert het snelle \
          deel van je hoofd al. Daarom maak je het plan vooraf.
          """,
        en: """
          On a calm day you work out what to do on a bad one: if we start shouting, I'll walk \
          round the block and be back in half an hour. A Flemish therapist says that in the heat \
          of a quarrel you can't think of anything sensible, because the fast part of your brain \
          has already reacted. That's why you make the plan beforehand.
          """)),
  ]
}
