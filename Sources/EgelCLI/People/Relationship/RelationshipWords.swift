internal import EgelCore

/// What labels, shares, homes and states are called on pages; the user's own words stay.
enum RelationshipWords {
  static func name(_ label: Label, _ language: Language) -> String {
    ready(label)?[language] ?? label.word
  }

  /// What a ready label is called. By its word: a table of nine takes longer to make than to do without.
  static func ready(_ label: Label) -> Bilingual? {
    switch label {
    case .partner: Bilingual(nl: "partner", en: "partner")
    case .friend: Bilingual(nl: "vriendschap", en: "friend")
    case .family: Bilingual(nl: "familie", en: "family")
    case .lover: Bilingual(nl: "geliefde", en: "lover")
    case .queerplatonic: Bilingual(nl: "queerplatonisch", en: "queerplatonic")
    case .coParent: Bilingual(nl: "co-ouder", en: "co-parent")
    case .ex: Bilingual(nl: "ex", en: "ex")
    case .crush: Bilingual(nl: "verliefdheid", en: "crush")
    case .friendsWithBenefits:
      Bilingual(nl: "vriendschap met iets extra's", en: "friends with benefits")
    default: nil
    }
  }

  static func name(_ share: Share, _ language: Language) -> String {
    shares[share]?[language] ?? share.word
  }

  static func name(_ home: Home, _ language: Language) -> String {
    let words: Bilingual =
      switch home {
      case .together: Bilingual(nl: "samenwonen", en: "home together")
      case .partly: Bilingual(nl: "deels samenwonen", en: "home partly together")
      case .apart: Bilingual(nl: "apart wonen", en: "homes apart")
      case .far: Bilingual(nl: "ver van elkaar", en: "homes far apart")
      }
    return words[language]
  }

  static func name(_ state: Relationship.State, _ language: Language) -> String {
    let words: Bilingual =
      switch state {
      case .budding: Bilingual(nl: "pril", en: "budding")
      case .steady: Bilingual(nl: "stabiel", en: "steady")
      case .slowed: Bilingual(nl: "rustiger aan", en: "slowed")
      case .paused: Bilingual(nl: "op pauze", en: "paused")
      case .onAndOff: Bilingual(nl: "aan en uit", en: "on and off")
      case .estranged: Bilingual(nl: "van elkaar vervreemd", en: "estranged")
      case .ended: Bilingual(nl: "voorbij", en: "ended")
      case .endedByDeath: Bilingual(nl: "tot de dood", en: "until death")
      case .goesOn: Bilingual(nl: "gaat verder na de dood", en: "goes on after a death")
      }
    return words[language]
  }

  private static let shares: [Share: Bilingual] = [
    .romance: Bilingual(nl: "romantiek", en: "romance"),
    .sex: Bilingual(nl: "seks", en: "sex"),
    .home: Bilingual(nl: "een huis", en: "a home"),
    .children: Bilingual(nl: "kinderen", en: "children"),
    .friendship: Bilingual(nl: "vriendschap", en: "friendship"),
    .family: Bilingual(nl: "familie", en: "family"),
    .money: Bilingual(nl: "geld", en: "money"),
    .work: Bilingual(nl: "werk", en: "work"),
    .play: Bilingual(nl: "spelen", en: "play"),
    .care: Bilingual(nl: "zorg", en: "care"),
  ]
}
