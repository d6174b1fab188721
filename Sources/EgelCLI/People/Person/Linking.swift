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
    let already = Bilingual(
      nl: count == 1
        ? "1 stukje noemt \(person.name) al" : "\(count) stukjes noemen \(person.name) al",
      en: count == 1
        ? "1 entry already names \(person.name)" : "\(count) entries already name \(person.name)")
    guard session.isInteractive else {
      session.say(
        Bilingual(
          nl:
            "\(already[.dutch]). Koppel \(count == 1 ? "het" : "ze") met 'egel person link \(person.name)'.",
          en:
            "\(already[.english]). Link \(count == 1 ? "it" : "them") with 'egel person link \(person.name)'."
        ))
      return
    }
    let isWanted = try Asker(session).confirms(
      Bilingual(
        nl: "\(already[.dutch]). Koppelen? [j/N]",
        en: "\(already[.english]). Link \(count == 1 ? "it" : "them")? [y/N]"
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
    let count = found.count
    session.say(
      Bilingual(
        nl: count == 1 ? "1 stukje gekoppeld." : "\(count) stukjes gekoppeld.",
        en: count == 1 ? "Linked 1 entry." : "Linked \(count) entries."))
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
