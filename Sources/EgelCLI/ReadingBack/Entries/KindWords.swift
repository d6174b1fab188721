internal import EgelCore

/// What the kinds of entries are called on pages.
enum KindWords {
  static func name(_ kind: Kind, _ language: Language) -> String { name(kind)[language] }
  static func name(_ whose: Whose, _ language: Language) -> String { name(whose)[language] }

  private static func name(_ kind: Kind) -> Bilingual {
    switch kind {
    case .note: Bilingual(nl: "stukje", en: "note")
    case .checkIn: Bilingual(nl: "check-in", en: "check-in")
    case .reflection: Bilingual(nl: "overdenking", en: "reflection")
    case .thanks: Bilingual(nl: "dank", en: "thanks")
    case .goodNews: Bilingual(nl: "goed nieuws", en: "good news")
    case .hurt: Bilingual(nl: "pijn", en: "hurt")
    case .mended: Bilingual(nl: "hersteld", en: "mended")
    case .request: Bilingual(nl: "verzoek", en: "request")
    case .milestone: Bilingual(nl: "mijlpaal", en: "milestone")
    case .loss: Bilingual(nl: "verlies", en: "loss")
    case .remark: Bilingual(nl: "opmerking", en: "remark")
    case .say: Bilingual(nl: "te zeggen", en: "to say")
    }
  }

  private static func name(_ whose: Whose) -> Bilingual {
    switch whose {
    case .ours: Bilingual(nl: "van ons", en: "ours")
    case .mine: Bilingual(nl: "van mij", en: "mine")
    case .theirs: Bilingual(nl: "van de ander", en: "theirs")
    case .world: Bilingual(nl: "van de wereld", en: "the world's")
    }
  }
}
