/// Who is linked to whom, both ways.
struct PairTable: Sendable {
  private let roster: Roster
  /// Everybody's others, one person's behind the other's, in the order of their ids.
  private let others: [Identifier]
  /// Where each one's begin, and where the last one's end.
  private let starts: [Int32]

  /// Of pairs of numbers in the order of the ids, each pair once or more.
  init(_ pairs: PairList, in roster: Roster) {
    self.roster = roster
    var others: [Identifier] = []
    others.reserveCapacity(pairs.numbers.count)
    var starts: [Int32] = []
    starts.reserveCapacity(roster.ids.count + 1)
    var last: UInt64?
    for pair in pairs.numbers.sorted() where pair != last {
      last = pair
      while starts.count <= Int(pair >> 32) { starts.append(Int32(others.count)) }
      others.append(roster.ids[Int(pair & 0xFFFF_FFFF)])
    }
    while starts.count <= roster.ids.count { starts.append(Int32(others.count)) }
    self.others = others
    self.starts = starts
  }

  /// Somebody's others.
  subscript(person: Identifier) -> ArraySlice<Identifier> {
    guard let number = roster[person] else { return [] }
    return others[Int(starts[number])..<Int(starts[number + 1])]
  }

  /// Whether two are linked.
  func areLinked(_ one: Identifier, _ other: Identifier) -> Bool {
    guard let number = roster[one] else { return false }
    var low = Int(starts[number])
    var high = Int(starts[number + 1])
    while low < high {
      let middle = (low + high) / 2
      if others[middle] < other { low = middle + 1 } else { high = middle }
    }
    return low < Int(starts[number + 1]) && others[low] == other
  }

  /// Everybody who is linked to somebody, in the order of their ids.
  var people: [Identifier] {
    roster.ids.indices.filter { starts[$0] < starts[$0 + 1] }.map { roster.ids[$0] }
  }
}

/// Pairs of people by their numbers, while they are gathered.
struct PairList {
  /// Both ways, the one in the upper half.
  private(set) var numbers: [UInt64] = []

  /// Links each with each.
  mutating func link(_ people: [Identifier], _ roster: Roster) {
    var place = 0
    while place < people.count {
      var next = place + 1
      while next < people.count {
        link(people[place], people[next], roster)
        next += 1
      }
      place += 1
    }
  }

  private mutating func link(_ one: Identifier, _ other: Identifier, _ roster: Roster) {
    guard one != other, let one = roster[one], let other = roster[other] else { return }
    numbers.append(UInt64(one) << 32 | UInt64(other))
    numbers.append(UInt64(other) << 32 | UInt64(one))
  }
}
