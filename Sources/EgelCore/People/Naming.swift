/// Finds the people that somebody means by what they typed.
package struct Naming: Sendable {
  package enum Match: Hashable, Sendable {
    case one(Person)
    /// It can mean each of these; whoever typed it is asked.
    case several([Person])
    /// It means nobody; these have names like it.
    case none(nearest: [Person])
  }

  /// What always means me, also where somebody else is called so.
  package static let wordsForMe = ["me", "ik", "mij"]

  /// So few characters of an id can be a name that nobody has.
  private static let shortestID = 4

  private let people: [Called]
  private let me: Person

  private struct Called: Sendable {
    let person: Person
    let spellings: [Spelling]
  }

  package init(_ people: [Person]) {
    me = people.first { $0.id == Person.me } ?? Person(id: Person.me, name: "")
    self.people = people.map { person in
      let names = [person.name, person.alias ?? ""]
      return Called(person: person, spellings: names.map { Spelling($0) }.filter { !$0.isEmpty })
    }
  }

  /// Who is meant: by the whole name or alias, else by a beginning of one, else by a beginning of the
  /// id of at least four characters.
  package func find(_ typed: String) -> Match {
    let spelling = Spelling(typed)
    if Self.isMe(spelling) { return .one(me) }
    let id = typed.lowercased().filter { !$0.isWhitespace }
    let ways: [(Called) -> Bool] = [
      { $0.spellings.contains { $0.isSame(as: spelling) } },
      { $0.spellings.contains { $0.begins(with: spelling) } },
      { id.utf8.count >= Self.shortestID && $0.person.id.begins(with: id) },
    ]
    for way in ways {
      let found = people.filter(way).map(\.person)
      if found.count > 1 { return .several(found) }
      if let only = found.first { return .one(only) }
    }
    return .none(nearest: nearest(to: spelling))
  }

  static func isMe(_ spelling: Spelling) -> Bool {
    wordsForMe.contains { spelling.isSame(as: Spelling($0)) }
  }

  private func nearest(to typed: Spelling) -> [Person] {
    let ranked = people.compactMap { called in
      called.spellings.compactMap { typed.distance(to: $0) }.min().map { (called.person, $0) }
    }
    let least = ranked.map(\.1).min()
    return ranked.filter { $0.1 == least }.map(\.0)
  }
}
