// What the words of questions, of what is kept and of looking back are called, and what may be typed for them.

extension Deck.Theme: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .attachment: Spoken(nl: "hechting", en: "attachment")
    case .desire: Spoken(nl: "verlangen", en: "desire", typed: ["seks", "sex"])
    case .compersion: Spoken(nl: "compersie", en: "compersion", typed: ["jaloezie", "jealousy"])
    case .beginnings: Spoken(nl: "begin", en: "beginnings")
    case .conflict: Spoken(nl: "conflict", en: "conflict", typed: ["ruzie"])
    case .goodThings: Spoken(nl: "goede dingen", en: "good things", typed: ["wat goed is"])
    case .network: Spoken(nl: "netwerk", en: "network", typed: ["polycuul", "polycule"])
    case .agreements: Spoken(nl: "afspraken", en: "agreements")
    case .pace: Spoken(nl: "tempo", en: "pace")
    case .selfhood: Spoken(nl: "jezelf", en: "yourself", typed: ["zelf"])
    case .endings: Spoken(nl: "einde", en: "endings", typed: ["afscheid"])
    case .world: Spoken(nl: "buitenwereld", en: "the outside world", typed: ["wereld"])
    case .meaning: Spoken(nl: "zin", en: "meaning", typed: ["betekenis"])
    }
  }
}

extension Weight: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .light: Spoken(nl: "licht", en: "light")
    case .middle: Spoken(nl: "midden", en: "middle")
    case .heavy: Spoken(nl: "zwaar", en: "heavy")
    }
  }
}

extension KeptThing.Company: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .alone: Spoken(nl: "alleen", en: "alone")
    case .someone: Spoken(nl: "iemand", en: "someone")
    case .people: Spoken(nl: "mensen", en: "people")
    }
  }
}

extension TrendStep: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .day: Spoken(nl: "dag", en: "day")
    case .week: Spoken(nl: "week", en: "week")
    case .month: Spoken(nl: "maand", en: "month")
    }
  }
}

extension ReviewSpan: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .week: Spoken(nl: "week", en: "week")
    case .month: Spoken(nl: "maand", en: "month")
    case .season: Spoken(nl: "seizoen", en: "season")
    case .year: Spoken(nl: "jaar", en: "year")
    }
  }
}
