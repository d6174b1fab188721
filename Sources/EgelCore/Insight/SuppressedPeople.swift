/// Those of whom nothing is told, and what speaks of them: an entry about them, or one whose readings or
/// words are.
package struct SuppressedPeople: Sendable {
  private let people: Set<Identifier>
  private let names: Set<Folded>
  private let spotter: NameSpotter

  /// What may be brought up unasked speaks of none of these; an alias or a part of a name is enough.
  init(_ people: [Person]) {
    self.init(people, NameSpotter(people.flatMap(\.calledBy)))
  }

  /// Of whom nothing may leave the journal: those who are in it for the sake of hidden relationships. Nil where
  /// nobody is.
  package init?(leaving community: Community) {
    guard community.relationships.contains(where: { $0.isHidden }) else { return nil }
    let hidden = community.peopleOfHiddenRelationships()
    guard !hidden.isEmpty else { return nil }
    let ids = Set(hidden.map(\.id))
    let others = community.people.filter { !ids.contains($0.id) }
    // An alias is what an export puts in the place of the name: it tells of nobody.
    self.init(hidden, NameSpotter(hidden.map(\.name), beside: others.map(\.name)))
  }

  private init(_ people: [Person], _ spotter: NameSpotter) {
    self.people = Set(people.map(\.id))
    names = Set(people.flatMap(\.calledBy).map { Folded($0) })
    self.spotter = spotter
  }

  package func contains(_ person: Identifier) -> Bool { people.contains(person) }

  /// Whether somebody is meant, linked or only called so.
  package func contains(_ subject: Subject) -> Bool {
    switch subject {
    case .person(let id): contains(id)
    case .name(let name): names.contains(Folded(name)) || areNamed(in: name)
    }
  }

  /// Whether a text speaks of somebody.
  package func areNamed(in text: String) -> Bool { spotter.speaks(in: text) }

  package func areMeant(in entry: Entry) -> Bool {
    if people.isEmpty { return false }
    let subjects = entry.about + entry.readings.compactMap(\.about)
    if subjects.contains(where: contains) { return true }
    let words =
      [entry.text, entry.asked?.words ?? ""] + entry.tags + entry.feelings.map(\.word)
    return words.contains(where: areNamed)
  }

  /// Somebody else, without what was noted of them that speaks of these.
  package func keeping(_ person: Person) -> Person {
    var kept = person
    var silence = Silence(suppressed: self)
    kept.substitute(by: &silence)
    return kept
  }
}

/// Leaves out all words that speak of some people.
private struct Silence: Substitution {
  let suppressed: SuppressedPeople

  func person(_ person: Subject) -> Subject? { person }
  func words(_ words: String) -> String { suppressed.areNamed(in: words) ? "" : words }
  func question(_ words: String) -> String { self.words(words) }
  var placeholder: String { "" }
}

extension Person {
  fileprivate var calledBy: [String] { [name, alias ?? ""].filter { !$0.isEmpty } }
}
