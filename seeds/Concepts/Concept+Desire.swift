package import EgelCore

extension Concept {
  /// Whether it speaks of sex or desire, so that no list shows it until the person turned them on.
  package var isAboutDesire: Bool {
    id.hasPrefix("S") || Self.outsideTheSubject.contains(id)
  }

  private static let outsideTheSubject: Set<String> = [
    "H7", "I23", "R7", "R13", "R14", "R15", "R16", "R26", "R28", "R31", "R37",
  ]
}
