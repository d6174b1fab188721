// What the words of entries are called, what may be typed for them, and how they were stored before.

extension Kind: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .note: Spoken(nl: "stukje", en: "note", typed: ["notitie", "nota"])
    case .checkIn: Spoken(nl: "check-in", en: "check-in")
    case .reflection: Spoken(nl: "overdenking", en: "reflection", typed: ["reflectie"])
    case .thanks: Spoken(nl: "dank", en: "thanks", typed: ["bedankt"])
    case .goodNews: Spoken(nl: "goed nieuws", en: "good news")
    case .hurt: Spoken(nl: "pijn", en: "hurt")
    case .repaired:
      Spoken(
        nl: "bijgelegd", en: "repaired",
        typed: ["goedgemaakt", "made up", "made it up", "hersteld"], former: ["mended"])
    case .request: Spoken(nl: "verzoek", en: "request", typed: ["vraag"])
    case .milestone: Spoken(nl: "mijlpaal", en: "milestone")
    case .loss: Spoken(nl: "verlies", en: "loss")
    case .remark: Spoken(nl: "opmerking", en: "remark")
    case .say: Spoken(nl: "te zeggen", en: "to say", typed: ["zeggen"])
    }
  }
}

extension Whose: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .ours: Spoken(nl: "van ons", en: "ours")
    case .mine: Spoken(nl: "van mij", en: "mine")
    case .theirs: Spoken(nl: "van de ander", en: "theirs")
    case .world: Spoken(nl: "van de wereld", en: "the world's", typed: ["wereld"])
    }
  }
}

extension Outcome: StoredWord {
  package var spoken: Spoken {
    switch self {
    case .done: Spoken(nl: "gedaan", en: "done", typed: ["gezegd", "said"])
    case .dropped: Spoken(nl: "losgelaten", en: "let go", typed: ["laten vallen"])
    case .yes: Spoken(nl: "een ja", en: "a yes", typed: ["ja"])
    case .half: Spoken(nl: "half", en: "half")
    case .no: Spoken(nl: "een nee", en: "a no", typed: ["nee", "neen"])
    case .shutOut: Spoken(nl: "geen antwoord", en: "shut out", typed: ["no answer"])
    }
  }
}
