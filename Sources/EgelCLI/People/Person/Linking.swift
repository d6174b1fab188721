internal import EgelCore
internal import EgelStore

extension Session {
  /// Offers to link entries that name somebody who was nobody's until now; never silently.
  func offerLinking(_ person: Person) throws {
    let found = try linkable(naming(person).names)
    guard !found.isEmpty else { return }
    let count = found.count
    guard isInteractive else {
      say(
        Bilingual(
          nl:
            "\(person.name) wordt al in \(count) \(count == 1 ? "stukje" : "stukjes") genoemd: 'egel person link \(person.name)' verbindt dat.",
          en:
            "\(person.name) is named in \(count) \(count == 1 ? "entry" : "entries") already: 'egel person link \(person.name)' links that."
        ))
      return
    }
    let isWanted = try confirms(
      Bilingual(
        nl:
          "\(person.name) wordt al in \(count) \(count == 1 ? "stukje" : "stukjes") genoemd. Verbinden? [j/N]",
        en:
          "\(person.name) is named in \(count) \(count == 1 ? "entry" : "entries") already. Link that? [y/N]"
      ),
      refusal: "", isAgreed: false)
    if isWanted { try link(found, named: naming(person).names, to: person) }
  }

  /// Entries about a name that a person has.
  func naming(_ person: Person) -> EntryFilter {
    var filter = EntryFilter()
    filter.names = [person.name, person.alias ?? ""].filter { !$0.isEmpty }.map { Folded($0) }
    return filter
  }

  /// Entries in which one of these names stands and is nobody's, be it in an answer alone.
  func linkable(_ names: [Folded]) throws -> [FoundEntry] {
    var filter = EntryFilter()
    filter.names = names
    filter.includesAnswers = true
    let found = try journal.reading { reader in
      try reader.find(filter, order: .oldestFirst, limit: nil).entries
    }
    return found.filter { $0.entry.subjects.contains { $0.isName(of: names) } }
  }

  func link(_ found: [FoundEntry], named names: [Folded], to person: Person) throws {
    let changed = try journal.changing { writer in
      for entry in found {
        let lineage = try writer.lineage(of: entry.entry.id, in: entry.month) ?? entry.lineage
        var next = lineage.shown
        next.link { $0.isName(of: names) ? .person(person.id) : $0 }
        next.history = lineage.next(edited: writer.now)
        _ = try writer.replace(next, foundIn: entry.month, why: .edited)
      }
    }
    say(Bilingual(nl: "\(found.count) verbonden.", en: "\(found.count) linked."))
    tell(changed)
  }
}

extension Subject {
  /// Whether it is a bare name, and one of these.
  fileprivate func isName(of names: [Folded]) -> Bool {
    guard case .name(let name) = self else { return false }
    return names.contains(Folded(name))
  }
}
