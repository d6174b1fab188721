internal import EgelCore
internal import EgelExchange
internal import EgelPlatform
internal import EgelStore

/// What becomes of names in an import: the one place where a name becomes a person.
struct ImportedPeople {
  private let wantsNew: Bool
  private let session: Session

  init(wantsNew: Bool, _ session: Session) {
    self.wantsNew = wantsNew
    self.session = session
  }

  /// The entries, linked to people if that was asked for. A name that one person here has is linked to them;
  /// a name that several have stays a name.
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
    let (entries, strangers) = try named(result, in: community)
    let named = summary.nobody.merging(strangers, uniquingKeysWith: +)
    summary.nobody = named.filter { known[Folded($0.key)] == nil }
    guard wantsNew else {
      summary.unlinked = named.filter { known[Folded($0.key)] != nil }
      return entries
    }
    var people: [String: Identifier] = [:]
    for name in named.keys.sorted() {
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
    return try entries.linked(people)
  }

  /// The entries with names instead of ids that are unknown here, and how often each name occurs: for a person
  /// who was not exported, the name beside the id is all there is.
  private func named(
    _ result: ImportResult, in community: Community
  ) throws -> (entries: IncomingEntries, counts: [String: Int]) {
    var strangers = result.notes.shownNames
    for person in community.people { strangers[person.id] = nil }
    return strangers.isEmpty ? (result.entries, [:]) : try result.entries.named(strangers)
  }
}
