/// Everybody, every relationship and every agreement of a journal, as they stand.
public struct Community: Hashable, Sendable {
  /// `me` is always among them.
  public var people: [Person]
  /// The relationship to oneself is always among them.
  public var relationships: [Relationship]
  /// What the people hold each other to.
  public var agreements: [Agreement]

  /// With `me` and the relationship to oneself added where they have never been written down.
  public init(
    people: consuming [Person] = [], relationships: consuming [Relationship] = [],
    agreements: consuming [Agreement] = []
  ) {
    people = Self.withMe(people)
    if !relationships.indices.contains(where: {
      relationships[$0].id == Relationship.toMyself
    }) {
      relationships =
        [Relationship(id: Relationship.toMyself, parties: [Person.me])] + relationships
    }
    self.people = people
    self.relationships = relationships
    self.agreements = agreements
  }

  /// People with `me` before them, where that has never been written down.
  package static func withMe(_ people: consuming [Person]) -> [Person] {
    if people.indices.contains(where: { people[$0].id == Person.me }) { return people }
    return [Person(id: Person.me, name: "")] + people
  }

  /// Everything that was not deleted.
  package init(
    people: RecordTable<Person>, relationships: RecordTable<Relationship>,
    agreements: RecordTable<Agreement>
  ) {
    self.init(
      people: people.records, relationships: relationships.records,
      agreements: agreements.records)
  }

  /// The person with this id.
  public func person(_ id: Identifier) -> Person? {
    people.first { $0.id == id }
  }

  /// The relationship with this id.
  public func relationship(_ id: Identifier) -> Relationship? {
    relationships.first { $0.id == id }
  }

  /// The agreement with this id.
  public func agreement(_ id: Identifier) -> Agreement? {
    agreements.first { $0.id == id }
  }
}
