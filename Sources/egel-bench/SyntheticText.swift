/// Sentences of no consequence, to make texts of about three hundred bytes from.
enum SyntheticText {
  static let names = ["Kim", "Sam", "Zoë", "Noor", "Bo", "Jérôme", "Anne-Marie", "Ravi"]
  static let tags = ["thuis", "home", "werk", "soep", "walk", "avond", "brief", "familie"]
  static let feelings = ["blij", "moe", "bang", "calm", "sad", "opgelucht", "warm", "angry"]

  private static let sentences = [
    "We liepen langs het water tot het donker was.",
    "Rain all day, and nobody minded.",
    "Het gesprek over de sleutels kwam terug, maar zachter dan vorige week.",
    "I did not know what to say and said that.",
    "’s Avonds soep, één bord te veel, en toch niets over.",
    "A letter came; it lies on the table.",
    "Ik was moe en had het niet door.",
    "She laughed at the café – the first time in days.",
    "Morgen bel ik, dacht ik, en deed het meteen.",
    "Quiet evening: reading, \"nothing special\", all of it good.",
    "De kinderen waren laat, de regen ook.",
    "We agreed on less than I had hoped and more than I had feared.",
  ]

  static func text(_ random: inout SplitMix) -> String {
    let count = random.chance(50) ? 40 : 3 + random.below(6)
    var text = ""
    for number in 0..<count {
      if number > 0 { text += random.chance(6) ? "\n" : " " }
      text += random.pick(sentences)
    }
    return text
  }
}
