import EgelCore

/// Words of desire and sex: nothing shows them until desire is turned on.
enum IntimateWords {
  static func list(for language: Language) -> [Phrase] {
    switch language {
    case .dutch: dutch
    case .english: english
    }
  }

  private static let english: [Phrase] = [
    "sex*", "erotic*", "desir*", "lust*", "libido*", "arous*", "orgasm*", "masturbat*", "porn*",
    "intercourse", "make love", "making love", "naked", "in the mood", "passion*", "attract*",
    "horny", "foreplay",
  ].map(Phrase.init)

  private static let dutch: [Phrase] = [
    "seks*", "aseks*", "vrijen", "vrijt", "vrijde", "vrijpartij*", "erotisch*", "verlang*", "lust",
    "lusten", "libido*", "opgewonden", "opwind*", "orgasme*", "klaarkom*", "masturb*", "porno*",
    "naakt", "hartstocht*", "passie*", "aantrekk*", "aangetrokken", "geil*", "voorspel",
  ].map(Phrase.init)
}
