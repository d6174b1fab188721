internal import EgelCore
internal import EgelQuestions

/// What forms and bases are called on pages; the user's own words stay.
enum FormWords {
  static func name(_ form: Form, _ language: Language) -> String {
    guide(of: form)?.name[language] ?? form.word
  }

  static func guide(of form: Form) -> FormGuide? {
    Forms.all.first { $0.id == form.word }
  }

  static func name(_ basis: Basis, _ language: Language) -> String {
    let words: Bilingual =
      switch basis {
      case .practice: Bilingual(nl: "in de praktijk", en: "in practice")
      case .choice: Bilingual(nl: "een keuze", en: "a choice")
      case .philosophy: Bilingual(nl: "een levensfilosofie", en: "a philosophy")
      case .orientation: Bilingual(nl: "geaardheid", en: "an orientation")
      case .notSure: Bilingual(nl: "niet zeker", en: "not sure")
      }
    return words[language]
  }

  /// A form as it was typed: one of the known by its id or name in either language, or an own word.
  static func form(typed: String) -> Form {
    let folded = Folded(typed)
    let known = Forms.all.first { guide in
      [guide.id, guide.name.dutch, guide.name.english].contains { Folded($0) == folded }
    }
    return Form(known?.id ?? typed)
  }
}

/// What the dials of slowing down and the answers to it are called.
enum SlowingWords {
  static func name(_ dial: Slowing.Dial, _ language: Language) -> String {
    let words: Bilingual =
      switch dial {
      case .intensity: Bilingual(nl: "hoe intens", en: "intensity")
      case .frequency: Bilingual(nl: "hoe vaak", en: "how often")
      case .depth: Bilingual(nl: "hoe diep", en: "depth")
      case .closeness: Bilingual(nl: "lichamelijke nabijheid", en: "closeness of body")
      }
    return words[language]
  }

  static func name(_ answer: Slowing.Answer, _ language: Language) -> String {
    let words: Bilingual =
      switch answer {
      case .notAsked: Bilingual(nl: "nog niet gevraagd", en: "not asked yet")
      case .yes: Bilingual(nl: "ja", en: "yes")
      case .no: Bilingual(nl: "nee", en: "no")
      case .unsure: Bilingual(nl: "weet het niet", en: "unsure")
      case .couldNot: Bilingual(nl: "kon het niet geven", en: "could not give it")
      }
    return words[language]
  }
}
