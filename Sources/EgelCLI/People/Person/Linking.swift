internal import EgelCore
internal import EgelStore

/// Entries that name somebody the journal did not know yet, linked to that person.
struct Linking {
  private let session: Session

  init(_ session: Session) { self.session = session }

  /// Offers to link the entries in which a new person is named already; never silently.
  func offer(_ person: Person) throws {
    let found = try entries(named: person.spellings)
    guard !found.isEmpty else { return }
    let count = found.count
    guard session.isInteractive else {
      session.say(
        Bilingual(
          nl:
            "\(person.name) wordt al in \(count) \(count == 1 ? "stukje" : "stukjes") genoemd: 'egel person link \(person.name)' verbindt dat.",
          en:
            "\(person.name) is named in \(count) \(count == 1 ? "entry" : "entries") already: 'egel person link \(person.name)' links that."
        ))
      return
    }
    let isWanted = try Asker(session).confirms(
      Bilingual(
        nl:
          "\(person.name) wordt al in \(count) \(count == 1 ? "stukje" : "stukjes") genoemd. Verbinden? [j/N]",
        en:
          "\(person.name) is named in \(count) \(count == 1 ? "entry" : "entries") already. Link that? [y/N]"
      ),
      refusal: nil, isAgreed: false)
    if isWanted { try link(found, named: person.spellings, to: person) }
  }

  /// Entries that have one of these names unlinked, even if only in an answer.
  func entries(named names: [Folded]) throws -> [FoundEntry] {
    var filter = EntryFilter()
    filter.names = names
    filter.includesAnswers = true
    let found = try session.journal.reading { reader in
      try reader.find(filter, order: .oldestFirst, limit: nil).entries
    }
    return found.filter { $0.entry.subjects.contains { $0.isName(of: names) } }
  }

  func link(_ found: [FoundEntry], named names: [Folded], to person: Person) throws {
    let changed = try session.journal.changing { writer in
      for entry in found {
        let lineage = try writer.lineage(of: entry.entry.id, in: entry.month) ?? entry.lineage
        var next = lineage.shown
        next.link { $0.isName(of: names) ? .person(person.id) : $0 }
        next.history = lineage.next(edited: writer.now)
        _ = try writer.replace(next, foundIn: entry.month, why: .edited)
      }
    }
    session.say(Bilingual(nl: "\(found.count) verbonden.", en: "\(found.count) linked."))
    Saving(session).tell(changed)
  }
}

extension Subject {
  /// Whether it is a bare name, and one of these.
  fileprivate func isName(of names: [Folded]) -> Bool {
    guard case .name(let name) = self else { return false }
    return names.contains(Folded(name))
  }
}
