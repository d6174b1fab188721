extension Community {
  /// Adds a person with a new id.
  @discardableResult
  public mutating func addPerson(_ name: String) -> Person {
    let person = Person(id: .random(), name: name)
    people.append(person)
    return person
  }

  /// Adds a person who is a partner: of `me`, unless another person is named.
  ///
  /// ```swift
  /// let sam = community.addPartner("Sam", since: PartialDate("2019-05"))
  /// let bo = community.addPartner("Bo", of: sam.id)
  /// ```
  @discardableResult
  public mutating func addPartner(
    _ name: String, of other: Identifier = Person.me, since began: PartialDate? = nil
  ) -> Person {
    let person = addPerson(name)
    addRelationship([other, person.id], .partner, since: began)
    return person
  }

  /// Adds a relationship between people, with one label and a new id.
  @discardableResult
  public mutating func addRelationship(
    _ parties: [Identifier], _ label: Label, since began: PartialDate? = nil
  ) -> Relationship {
    var relationship = Relationship(id: .random(), parties: parties)
    relationship.began = began
    relationship.chapters = [Relationship.Chapter(labels: [label])]
    relationships.append(relationship)
    return relationship
  }
}
