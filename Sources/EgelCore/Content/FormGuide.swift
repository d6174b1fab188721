/// What a form of relating is, plainly, and what it usually takes for granted without anybody saying so.
///
/// Every form has assumptions, and none has more or graver ones than another.
public struct FormGuide: Hashable, Sendable {
  /// What is typed and stored: `relationship-anarchy`.
  public let id: String
  public let name: Bilingual
  public let description: Bilingual
  public let concepts: [String]
  public let assumptions: [FormAssumption]

  public init(
    _ id: String, name: Bilingual, concepts: [String], description: Bilingual,
    assumptions: [FormAssumption]
  ) {
    self.id = id
    self.name = name
    self.concepts = concepts
    self.description = description
    self.assumptions = assumptions
  }
}

/// Something a form usually takes for granted.
public struct FormAssumption: Hashable, Sendable {
  /// Unique within its form.
  public let id: String
  /// What it is about, in the words of agreements: `sexual`, `time`, `telling`, ...
  public let dimension: String
  public let text: Bilingual
  /// Whether it only makes sense once desire is turned on.
  public let needsDesire: Bool

  public init(
    _ id: String, _ dimension: String, needsDesire: Bool = false, nl: String, en: String
  ) {
    self.id = id
    self.dimension = dimension
    self.needsDesire = needsDesire
    text = Bilingual(nl: nl, en: en)
  }
}
