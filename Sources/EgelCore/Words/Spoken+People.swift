// What the words of relationships, agreements and forms are called, what may be typed for them, and how they were
// stored before.

extension Relationship.State: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .budding: Spoken(nl: "pril", en: "budding", typed: ["new", "nieuw"])
    case .steady: Spoken(nl: "stabiel", en: "steady")
    case .slowed: Spoken(nl: "rustiger aan", en: "slowed")
    case .paused: Spoken(nl: "op pauze", en: "paused", typed: ["in de wacht", "on hold"])
    case .onAndOff: Spoken(nl: "aan en uit", en: "on and off")
    case .estranged: Spoken(nl: "van elkaar vervreemd", en: "estranged", typed: ["vervreemd"])
    case .ended: Spoken(nl: "voorbij", en: "ended")
    case .endedByDeath: Spoken(nl: "voorbij door overlijden", en: "ended by death")
    case .goesOn: Spoken(nl: "gaat door na overlijden", en: "goes on after a death")
    }
  }
}

extension Home: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .together:
      Spoken(nl: "wonen samen", en: "live together", typed: ["samen", "samenwonen", "samenwonend"])
    case .partly:
      Spoken(
        nl: "wonen deels samen", en: "live together part of the time",
        typed: ["deels", "deels samen", "part-time"])
    case .apart: Spoken(nl: "wonen apart", en: "live apart")
    case .far: Spoken(nl: "wonen ver van elkaar", en: "live far apart", typed: ["ver"])
    }
  }
}

extension Agreement.Status: StoredWord {
  package var spoken: Spoken {
    switch self {
    // It goes without saying, so that no record has the former word.
    case .proposed: Spoken(nl: "voorgesteld", en: "proposed", former: ["said"])
    case .agreed: Spoken(nl: "afgesproken", en: "agreed")
    case .revisited: Spoken(nl: "opnieuw bekeken", en: "revisited")
    case .ended: Spoken(nl: "voorbij", en: "ended")
    }
  }
}

extension Agreement.Telling: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .all: Spoken(nl: "alles", en: "all", typed: ["everything"])
    case .headlines: Spoken(nl: "het belangrijkste", en: "headlines")
    case .onRequest: Spoken(nl: "als ernaar gevraagd wordt", en: "on request", typed: ["op vraag"])
    case .safetyOnly:
      Spoken(nl: "alleen wat de veiligheid raakt", en: "safety only", typed: ["veiligheid"])
    case .nothing: Spoken(nl: "niets", en: "nothing")
    }
  }
}

extension Agreement.Consent.Answer: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .yes: Spoken(nl: "ja", en: "yes")
    case .no: Spoken(nl: "nee", en: "no")
    case .notAsked: Spoken(nl: "nog niet gevraagd", en: "not asked yet", typed: ["niet gevraagd"])
    case .unsure:
      Spoken(nl: "weet het niet zeker", en: "unsure", typed: ["niet zeker", "not sure"])
    case .underPressure: Spoken(nl: "onder druk", en: "under pressure")
    case .withdrawn: Spoken(nl: "ingetrokken", en: "withdrawn")
    }
  }
}

extension Slowing.Dial: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .intensity: Spoken(nl: "hoe intens", en: "intensity", typed: ["intensiteit"])
    case .frequency: Spoken(nl: "hoe vaak", en: "how often")
    case .depth: Spoken(nl: "hoe diep", en: "depth", typed: ["diepte"])
    case .closeness:
      Spoken(nl: "lichamelijke nabijheid", en: "closeness of body", typed: ["nabijheid"])
    }
  }
}

extension Slowing.Answer: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .notAsked: Spoken(nl: "nog niet gevraagd", en: "not asked yet", typed: ["niet gevraagd"])
    case .yes: Spoken(nl: "ja", en: "yes")
    case .no: Spoken(nl: "nee", en: "no")
    case .unsure: Spoken(nl: "weet het niet", en: "unsure", typed: ["niet zeker", "not sure"])
    case .couldNot:
      Spoken(nl: "kon het niet geven", en: "couldn't give it", typed: ["kon niet"])
    }
  }
}

extension Basis: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .practice: Spoken(nl: "in de praktijk", en: "in practice", typed: ["praktijk"])
    case .choice: Spoken(nl: "een keuze", en: "a choice", typed: ["keuze"])
    case .philosophy:
      Spoken(
        nl: "een levensfilosofie", en: "a philosophy", typed: ["filosofie", "levensfilosofie"])
    case .orientation:
      Spoken(nl: "geaardheid", en: "an orientation", typed: ["oriëntatie"])
    case .notSure: Spoken(nl: "niet zeker", en: "not sure")
    }
  }
}
