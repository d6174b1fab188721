// Where the person's own words count as well as the ready ones: what the ready ones are called, and what may be
// typed for them. A ready word is stored in one spelling, an own one as it was typed.

extension Label {
  /// What a ready label is called. By its word: a table of nine takes longer to make than to do without.
  package var spoken: Spoken? {
    switch self {
    case .partner: Spoken(nl: "partner", en: "partner")
    case .friend: Spoken(nl: "vriendschap", en: "friend")
    case .family: Spoken(nl: "familie", en: "family")
    case .lover: Spoken(nl: "geliefde", en: "lover")
    case .queerplatonic: Spoken(nl: "queerplatonisch", en: "queerplatonic")
    case .coParent: Spoken(nl: "co-ouder", en: "co-parent")
    case .ex: Spoken(nl: "ex", en: "ex")
    case .crush: Spoken(nl: "verliefdheid", en: "crush")
    case .friendsWithBenefits:
      Spoken(nl: "vriendschap met iets extra's", en: "friends with benefits", typed: ["fwb"])
    default: nil
    }
  }

  /// What it is called; an own word is its own name.
  package func name(_ language: Language) -> String { spoken?.name[language] ?? word }

  /// A label as it was typed.
  package init(typed: String) {
    self = Self.ready.first { $0.spoken?.isTyped(typed, for: $0.word) ?? false } ?? Label(typed)
  }
}

extension Share {
  package var spoken: Spoken? {
    switch self {
    case .romance: Spoken(nl: "romantiek", en: "romance")
    case .sex: Spoken(nl: "seks", en: "sex")
    case .home: Spoken(nl: "een huis", en: "a home", typed: ["huis"])
    case .children:
      Spoken(nl: "samen kinderen", en: "children together", typed: ["kinderen"])
    case .friendship: Spoken(nl: "vriendschap", en: "friendship")
    case .family: Spoken(nl: "familie", en: "family")
    case .money: Spoken(nl: "geld", en: "money")
    case .work: Spoken(nl: "werk", en: "work")
    case .play: Spoken(nl: "spelen", en: "play")
    case .care: Spoken(nl: "zorg", en: "care")
    default: nil
    }
  }

  package func name(_ language: Language) -> String { spoken?.name[language] ?? word }

  /// What is shared as it was typed.
  package init(typed: String) {
    self = Self.ready.first { $0.spoken?.isTyped(typed, for: $0.word) ?? false } ?? Share(typed)
  }
}

extension Agreement {
  /// What a ready word for what an agreement is about is called.
  private static func spoken(dimension: String) -> Spoken? {
    switch dimension {
    case "sexual": Spoken(nl: "seksueel", en: "sexual", typed: ["sex", "seks"])
    case "romantic": Spoken(nl: "romantisch", en: "romantic", typed: ["romance", "romantiek"])
    case "emotional": Spoken(nl: "emotioneel", en: "emotional")
    case "time": Spoken(nl: "tijd", en: "time")
    case "places": Spoken(nl: "plaatsen", en: "places")
    case "telling": Spoken(nl: "vertellen", en: "telling")
    case "health": Spoken(nl: "gezondheid", en: "health")
    case "home": Spoken(nl: "wonen", en: "home")
    case "money": Spoken(nl: "geld", en: "money")
    case "children": Spoken(nl: "kinderen", en: "children")
    default: nil
    }
  }

  /// What the word for what an agreement is about is called.
  package static func name(dimension: String, _ language: Language) -> String {
    spoken(dimension: dimension)?.name[language] ?? dimension
  }

  /// What an agreement is about as it was typed.
  package static func dimension(typed: String) -> String {
    dimensions.first { spoken(dimension: $0)?.isTyped(typed, for: $0) ?? false } ?? typed
  }
}
