/// Who is linked to whom, both ways.
struct PairTable: Sendable {
  private var around: [Identifier: Set<Identifier>] = [:]

  /// Links each with each.
  mutating func link(_ people: [Identifier]) {
    for (number, one) in people.enumerated() {
      for other in people.dropFirst(number + 1) where other != one {
        around[one, default: []].insert(other)
        around[other, default: []].insert(one)
      }
    }
  }

  subscript(person: Identifier) -> Set<Identifier> { around[person] ?? [] }

  var people: Dictionary<Identifier, Set<Identifier>>.Keys { around.keys }
}
