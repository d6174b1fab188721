internal import EgelCore

/// What is asked of one scale: `near`, or `near.sam`.
struct AskedLine {
  let scale: String
  /// Nil where it is about everybody.
  let person: Person?

  /// Whether a line is the one that is named.
  func isNamed(_ key: Trend.Key) -> Bool {
    guard let person, key.scale == scale else { return false }
    switch key.about {
    case .none: return false
    case .some(.person(let id)): return id == person.id
    case .some(.name(let name)):
      return [person.name, person.alias ?? ""].contains { Folded($0) == Folded(name) }
    }
  }
}
