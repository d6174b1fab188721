/// What a form of relating is, plainly, and what it usually takes for granted without a word.
///
/// Every form has assumptions, and none has more or graver ones than another.
package struct FormGuide: Hashable, Sendable {
  /// What is typed and stored: `relationship-anarchy`.
  package let id: String
  package let name: Bilingual
  /// What else may be typed for it, in either language.
  package let typed: [String]
  package let description: Bilingual
  package let concepts: [String]
  package let assumptions: [FormAssumption]

  package init(
    _ id: String, name: Bilingual, typed: [String] = [], concepts: [String], description: Bilingual,
    assumptions: [FormAssumption]
  ) {
    self.id = id
    self.name = name
    self.typed = typed
    self.concepts = concepts
    self.description = description
    self.assumptions = assumptions
  }

  /// Whether what was typed means this form.
  package func isTyped(_ text: String) -> Bool {
    Spoken(nl: name.dutch, en: name.english, typed: typed).isTyped(text, for: id)
  }
}

/// Something a form usually takes for granted.
package struct FormAssumption: Hashable, Sendable {
  /// Unique within its form.
  package let id: String
  /// What it is about, in the words of agreements: `sexual`, `time`, `telling`, ...
  package let dimension: String
  package let text: Bilingual
  /// Whether it only makes sense once desire is turned on.
  package let needsDesire: Bool

  package init(
    _ id: String, _ dimension: String, needsDesire: Bool = false, nl: String, en: String
  ) {
    self.id = id
    self.dimension = dimension
    self.needsDesire = needsDesire
    text = Bilingual(nl: nl, en: en)
  }
}
