internal import EgelCore
internal import EgelExchange
internal import EgelStore
internal import Platform

/// What becomes of names in an import: the one place where a name becomes a person.
struct ImportedPeople {
  private let wantsNew: Bool
  private let session: Session

  init(wantsNew: Bool, _ session: Session) {
    self.wantsNew = wantsNew
    self.session = session
  }

  /// The entries, linked to people where that was asked for. A name that somebody here has links to
  /// them; what means several people stays a name.
  func link(
    _ result: ImportResult, _ writer: inout JournalWriter, _ summary: inout ImportSummary
  ) throws -> IncomingEntries {
    let community = try writer.community()
    var known: [Folded: Set<Identifier>] = [:]
    for person in community.people {
      for name in [person.name, person.alias ?? ""] where !name.isEmpty {
        known[Folded(name), default: []].insert(person.id)
      }
    }
    let named = summary.nobody
    summary.nobody = named.filter { known[Folded($0.key)] == nil }
    guard wantsNew else {
      summary.unlinked = named.filter { known[Folded($0.key)] != nil }
      return result.entries
    }
    var people: [String: Identifier] = [:]
    for name in result.notes.names.keys.sorted() {
      let found = known[Folded(name)] ?? []
      if found.isEmpty {
        let person = Person(id: Identifier(bits: session.world.randomness.bits()), name: name)
        try writer.put(person)
        known[Folded(name)] = [person.id]
        people[name] = person.id
        summary.madePeople.append(person)
      } else if found.count == 1, let only = found.first {
        people[name] = only
      }
    }
    summary.nobody = [:]
    return try result.entries.linked(people)
  }
}
