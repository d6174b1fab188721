/// Where the people of a web stand, and in which of its relationships.
struct WebDirectory: Sendable {
  /// Everybody of the community, and all parties.
  let roster: Roster
  /// Where in the community somebody stands, by number; -1 for those of whom it knows nothing.
  private let places: [Int32]
  /// The relationships of each by their places, one person's behind the other's.
  private let relationships: [Int32]
  /// Where each one's begin, and where the last one's end.
  private let starts: [Int32]

  init(_ people: [Person], _ relationships: [DatedRelationship]) {
    let roster = Self.roster(people, relationships)
    self.roster = roster
    var places = [Int32](repeating: -1, count: roster.ids.count)
    for place in people.indices.reversed() {
      if let number = roster[people[place].id] { places[number] = Int32(place) }
    }
    self.places = places
    (starts, self.relationships) = Self.listed(relationships, roster)
  }

  /// Where in the community somebody stands; of several with one id, the first.
  func place(of id: Identifier) -> Int? {
    guard let number = roster[id], places[number] >= 0 else { return nil }
    return Int(places[number])
  }

  /// The places of somebody's relationships, in order.
  func relationships(of id: Identifier) -> ArraySlice<Int32> {
    guard let number = roster[id] else { return [] }
    return relationships[Int(starts[number])..<Int(starts[number + 1])]
  }

  private static func roster(_ people: [Person], _ relationships: [DatedRelationship]) -> Roster {
    var roster = Roster(capacity: people.count + 16)
    for person in people { roster.add(person.id) }
    for relationship in relationships {
      for party in relationship.parties { roster.add(party) }
    }
    roster.sort()
    return roster
  }

  /// Counts first how many each has, so that one list can hold them all.
  private static func listed(
    _ relationships: [DatedRelationship], _ roster: Roster
  ) -> (starts: [Int32], relationships: [Int32]) {
    var numbers: [Int32] = []
    numbers.reserveCapacity(relationships.count * 2)
    var ends = [Int32](repeating: 0, count: roster.ids.count + 1)
    for relationship in relationships {
      for party in relationship.parties {
        let number = roster[party] ?? 0
        numbers.append(Int32(number))
        ends[number + 1] += 1
      }
    }
    for number in roster.ids.indices { ends[number + 1] += ends[number] }
    let starts = ends
    var listed = [Int32](repeating: 0, count: numbers.count)
    var next = 0
    for (place, relationship) in relationships.enumerated() {
      for _ in relationship.parties {
        let number = Int(numbers[next])
        listed[Int(ends[number])] = Int32(place)
        ends[number] += 1
        next += 1
      }
    }
    return (starts, listed)
  }
}
