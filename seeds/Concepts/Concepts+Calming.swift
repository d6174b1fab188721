import EgelCore

/// Coming back to yourself.
extension Concepts {
  static let calming: [Concept] = [
    Concept(
      "P4", Bilingual(nl: "window of tolerance", en: "window of tolerance"),
      alsoCalled: AlsoCalled(
        nl: ["raam", "draagvenster", "overspoeld", "dichtgeklapt"],
        en: ["window", "flooded", "shut down"]),
      sources: ["004"], isMetaphor: true,
      Bilingual(
        nl: """
          Een beeld voor de ruimte waarin je nog kunt praten en denken. Erboven raak je \
          overspoeld, eronder klap je dicht. Hoe groot dat raam is, wisselt per dag.
          """,
        en: """
          A picture for the room in which you can still talk and think. Above it you are flooded, \
          below it you shut down. How large the window is changes from day to day.
          """)),
    Concept(
      "P5", Bilingual(nl: "zelfregulatie", en: "self-regulation"),
      alsoCalled: AlsoCalled(nl: ["jezelf kalmeren"], en: ["calming yourself"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Zelf weer rustig worden, alleen: buiten lopen, ademen, iets met je handen doen. Wat \
          helpt, verschilt van mens tot mens.
          """,
        en: """
          Becoming calm again on your own: walking outside, breathing, doing something with your \
          hands. What helps differs from person to person.
          """)),
    Concept(
      "P6", Bilingual(nl: "co-regulatie", en: "co-regulation"),
      alsoCalled: AlsoCalled(nl: ["elkaar kalmeren"], en: ["calming each other"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Rustig worden aan elkaar: een stem, een hand, samen stil zijn. Het kan met een partner, \
          een vriend, een huisdier.
          """,
        en: """
          Becoming calm through each other: a voice, a hand, being silent together. It can be with \
          a partner, a friend, a pet.
          """)),
    Concept(
      "P7", Bilingual(nl: "interregulatie", en: "inter-regulation"),
      alsoCalled: AlsoCalled(nl: ["kalmeren in een groep"], en: ["calming in a community"]),
      sources: ["004"],
      Bilingual(
        nl: """
          Rust vinden bij meer mensen tegelijk die iets van jouw leven herkennen. Een avond waarop \
          niets uitgelegd hoeft te worden, kan al genoeg zijn.
          """,
        en: """
          Finding calm among several people who recognise something of your life. An evening when \
          nothing needs explaining can be enough.
          """)),
    Concept(
      "P15", Bilingual(nl: "plan vooraf", en: "planning ahead"),
      alsoCalled: AlsoCalled(
        nl: ["als-danplan", "plan"], en: ["if-then plan", "plan", "if-then"]),
      sources: ["002"],
      Bilingual(
        nl: """
          Vooraf bedenken wat je wilt doen als een bekend moeilijk moment komt: als dit, dan dat. \
          Zo hoeft het niet bedacht te worden terwijl het heet is.
          """,
        en: """
          Thinking out beforehand what you want to do when a familiar hard moment comes: if this, \
          then that. Then it need not be thought up while things are hot.
          """)),
  ]
}
