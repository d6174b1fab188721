package import EgelCore

/// The words of `panic`; every line fits on a terminal of forty columns.
package enum Calm {
  package static let page = CalmPage(
    danger: [
      Bilingual(
        nl: "Ben je nu in gevaar? Bel 112.", en: "Are you in danger right now? Call 112."),
      Bilingual(
        nl: "Elders: het noodnummer ter plaatse.", en: "Elsewhere: the local emergency number."),
    ],
    help: Bilingual(nl: "Meer nummers: egel help safety", en: "More numbers: egel help safety"),
    offer: Bilingual(nl: "Wat wil je nu?", en: "What would you like now?"),
    ways: [feet, around, breath, nothing],
    anyKey: Bilingual(nl: "Druk op een toets om te stoppen.", en: "Press any key to stop."),
    closing: Bilingual(
      nl: "Je bent hier. Dat is genoeg.", en: "You're here. That's enough."))

  private static let feet = CalmPage.Way(
    "feet", Bilingual(nl: "voeten op de grond", en: "feet on the floor"),
    [
      CalmPage.Line(8, nl: "Voel waar je voeten staan.", en: "Feel where your feet are."),
      CalmPage.Line(
        8, nl: "Druk ze zacht tegen de vloer.", en: "Press them lightly into the floor."),
      CalmPage.Line(8, nl: "Hielen. Tenen.", en: "Heels. Toes."),
      CalmPage.Line(
        8, nl: "Voel wat je steunt: stoel, muur, bed.", en: "Feel what holds you: chair, wall, bed."
      ),
      CalmPage.Line(12, nl: "De grond blijft waar hij is.", en: "The ground stays where it is."),
    ])

  private static let around = CalmPage.Way(
    "around", Bilingual(nl: "rondkijken", en: "looking around"),
    [
      CalmPage.Line(8, nl: "Kijk langzaam om je heen.", en: "Look around you, slowly."),
      CalmPage.Line(10, nl: "Iets blauws.", en: "Something blue."),
      CalmPage.Line(10, nl: "Iets ronds.", en: "Something round."),
      CalmPage.Line(10, nl: "Iets dat ver weg is.", en: "Something far away."),
      CalmPage.Line(10, nl: "Een geluid.", en: "A sound."),
      CalmPage.Line(
        10, nl: "Hoe de lucht voelt op je huid.", en: "How the air feels on your skin."),
    ])

  private static let breath = CalmPage.Way(
    "breath", Bilingual(nl: "ademen, op je eigen tempo", en: "breathing, at your own pace"),
    repeats: true,
    [
      CalmPage.Line(4, nl: "In.", en: "In."),
      CalmPage.Line(6, nl: "En uit, zo lang het duurt.", en: "And out, as long as it takes."),
    ])

  private static let nothing = CalmPage.Way(
    "nothing", Bilingual(nl: "niets", en: "nothing"),
    [
      CalmPage.Line(20, nl: "Hier hoeft niets.", en: "Nothing has to happen here.")
    ])
}
