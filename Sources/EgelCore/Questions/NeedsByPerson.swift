/// What is so of the relationships with each of some people.
package struct NeedsByPerson: Sendable {
  private var roster = Roster(capacity: 8)
  private var needs: [Needs] = []

  init() {}

  package var isEmpty: Bool { needs.isEmpty }

  /// In the order of their ids.
  package var people: [Identifier] { roster.ids.sorted() }

  package subscript(id: Identifier) -> Needs? { roster[id].map { needs[$0] } }

  /// All that is so of one relationship or another.
  var all: Needs {
    var all = Needs()
    for some in needs { all.formUnion(some) }
    return all
  }

  mutating func add(_ more: Needs, to id: Identifier) {
    let number = roster.add(id)
    if number == needs.count { needs.append([]) }
    needs[number].formUnion(more)
  }
}
