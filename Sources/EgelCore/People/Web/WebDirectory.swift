/// Where the people of a web stand, and in which of its ties.
struct WebDirectory: Sendable {
  /// Everybody of the community, and all parties.
  let roster: Roster
  /// Where in the community somebody stands, by number; -1 for those of whom it knows nothing.
  private let places: [Int32]
  /// The ties of each by their places, one person's behind the other's.
  private let ties: [Int32]
  /// Where each one's begin, and where the last one's end.
  private let starts: [Int32]

  init(_ people: [Person], _ ties: [Web.Tie]) {
    let roster = Self.roster(people, ties)
    self.roster = roster
    var places = [Int32](repeating: -1, count: roster.ids.count)
    for place in people.indices.reversed() {
      if let number = roster[people[place].id] { places[number] = Int32(place) }
    }
    self.places = places
    (starts, self.ties) = Self.listed(ties, roster)
  }

  /// Where in the community somebody stands; of several with one id, the first.
  func place(of id: Identifier) -> Int? {
    guard let number = roster[id], places[number] >= 0 else { return nil }
    return Int(places[number])
  }

  /// The places of somebody's ties, in order.
  func ties(of id: Identifier) -> ArraySlice<Int32> {
    guard let number = roster[id] else { return [] }
    return ties[Int(starts[number])..<Int(starts[number + 1])]
  }

  private static func roster(_ people: [Person], _ ties: [Web.Tie]) -> Roster {
    var roster = Roster(capacity: people.count + 16)
    for person in people { roster.add(person.id) }
    for tie in ties {
      for party in tie.parties { roster.add(party) }
    }
    roster.sort()
    return roster
  }

  /// Counts first how many each has, so that one list can hold them all.
  private static func listed(
    _ ties: [Web.Tie], _ roster: Roster
  ) -> (starts: [Int32], ties: [Int32]) {
    var numbers: [Int32] = []
    numbers.reserveCapacity(ties.count * 2)
    var ends = [Int32](repeating: 0, count: roster.ids.count + 1)
    for tie in ties {
      for party in tie.parties {
        let number = roster[party] ?? 0
        numbers.append(Int32(number))
        ends[number + 1] += 1
      }
    }
    for number in roster.ids.indices { ends[number + 1] += ends[number] }
    let starts = ends
    var listed = [Int32](repeating: 0, count: numbers.count)
    var next = 0
    for (place, tie) in ties.enumerated() {
      for _ in tie.parties {
        let number = Int(numbers[next])
        listed[Int(ends[number])] = Int32(place)
        ends[number] += 1
        next += 1
      }
    }
    return (starts, listed)
  }
}
