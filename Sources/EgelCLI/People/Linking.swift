internal import EgelCore
internal import EgelStore

extension Session {
  /// Offers to link entries that name somebody who was nobody's until now; never silently.
  func offerLinking(_ person: Person) throws {
    let found = try journal.reading { reader in
      try reader.find(naming(person), order: .oldestFirst, limit: nil).entries
    }
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

  func link(_ found: [FoundEntry], named names: [Folded], to person: Person) throws {
    let changed = try journal.changing { writer in
      for entry in found {
        let lineage = try writer.lineage(of: entry.entry.id, in: entry.month) ?? entry.lineage
        var next = lineage.shown
        next.about =
          next.about.map { subject in
            if case .name(let name) = subject, names.contains(Folded(name)) {
              return .person(person.id)
            }
            return subject
          }.withoutRepeats
        next.history = lineage.next(edited: writer.now)
        _ = try writer.replace(next, foundIn: entry.month, why: .edited)
      }
    }
    say(Bilingual(nl: "\(found.count) verbonden.", en: "\(found.count) linked."))
    tell(changed)
  }
}
