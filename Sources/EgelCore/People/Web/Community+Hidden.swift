extension Community {
  /// The relationships that say how somebody stands to me: those with me, and where there are none all others.
  /// Hidden relationships and those to come too.
  func decidingRelationships(of person: Identifier) -> [Relationship] {
    let own = relationships.filter { $0.parties.contains(person) }
    let withMe = own.filter { $0.parties.contains(Person.me) }
    return withMe.isEmpty ? own : withMe
  }

  /// Those who are in the journal for the sake of hidden relationships alone, be it that they are known through
  /// somebody who is: a metamour would tell of the partner in between.
  func peopleOfHiddenRelationships() -> [Person] {
    var hidden: Set<Identifier> = []
    var open: Set<Identifier> = []
    var far: Set<Identifier> = []
    for person in people where person.id != Person.me {
      let relationships = decidingRelationships(of: person.id)
      guard let first = relationships.first else { continue }
      if relationships.allSatisfy(\.isHidden) {
        hidden.insert(person.id)
      } else if first.parties.contains(Person.me) {
        open.insert(person.id)
      } else {
        far.insert(person.id)
      }
    }
    guard !hidden.isEmpty else { return [] }
    let barred = joined(to: hidden, among: far).subtracting(joined(to: open, among: far))
    return people.filter { barred.contains($0.id) }
  }

  /// Some people, and those who are known through them, through whomever.
  private func joined(
    to some: Set<Identifier>, among far: Set<Identifier>
  ) -> Set<Identifier> {
    var joined = some
    var count = 0
    while count < joined.count {
      count = joined.count
      for relationship in relationships
      where !relationship.isHidden && relationship.parties.contains(where: joined.contains) {
        joined.formUnion(relationship.parties.filter(far.contains))
      }
    }
    return joined
  }
}
