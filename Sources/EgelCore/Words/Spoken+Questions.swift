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

extension Need: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .partner: Spoken(nl: "een partner", en: "partner")
    case .severalPartners: Spoken(nl: "meer partners", en: "several partners")
    case .noPartner: Spoken(nl: "geen partner", en: "no partner")
    case .someone: Spoken(nl: "iemand", en: "someone")
    case .metamour: Spoken(nl: "metamour", en: "metamour")
    case .iAmHinge: Spoken(nl: "ik ben schakelpartner", en: "I am a hinge")
    case .partnerIsHinge: Spoken(nl: "mijn partner is schakelpartner", en: "my partner is a hinge")
    case .exclusiveRelationship: Spoken(nl: "exclusieve relatie", en: "exclusive relationship")
    case .openRelationship: Spoken(nl: "open relatie", en: "open relationship")
    case .mixedForms: Spoken(nl: "verschillende vormen", en: "different forms")
    case .sharedHome: Spoken(nl: "samen wonen", en: "shared home")
    case .children: Spoken(nl: "kinderen", en: "children")
    case .ended: Spoken(nl: "voorbij", en: "ended")
    case .bereaved: Spoken(nl: "rouw", en: "bereaved")
    case .romance: Spoken(nl: "romantiek", en: "romance")
    case .sex: Spoken(nl: "seks", en: "sex")
    case .desire: Spoken(nl: "verlangen", en: "desire")
    case .safeRelationship: Spoken(nl: "een nee mag", en: "a no is free")
    case .monogamous: Spoken(nl: "monogaam", en: "monogamous")
    case .open: Spoken(nl: "open", en: "open")
    case .polyamorous: Spoken(nl: "polyamoreus", en: "polyamorous")
    case .relationshipAnarchy: Spoken(nl: "relatieanarchie", en: "relationship anarchy")
    case .swinging: Spoken(nl: "swingen", en: "swinging")
    case .solo: Spoken(nl: "solo", en: "solo")
    case .single: Spoken(nl: "single", en: "single")
    }
  }
}
