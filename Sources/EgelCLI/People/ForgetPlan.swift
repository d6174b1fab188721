internal import EgelCore
internal import EgelStore

/// What forgetting somebody comes to, found before anything is changed.
struct ForgetPlan: Sendable {
  let person: Person
  let ties: [Relationship]
  let agreements: [Agreement]
  /// Entries that are about the person.
  let about: [FoundEntry]
  /// Entries whose text holds the name.
  let naming: [FoundEntry]

  init(_ person: Person, _ community: Community, _ reader: JournalReader) throws {
    self.person = person
    ties = community.relationships.filter { tie in
      tie.parties.contains(person.id) || tie.from == person.id
        || tie.slowings.contains { $0.affected.contains { $0.person == person.id } }
    }
    agreements = community.agreements.filter { $0.parties.contains(person.id) }
    let all = try reader.find(EntryFilter(), order: .oldestFirst, limit: nil).entries
    let redaction = Redaction(of: person)
    about = all.filter { $0.lineage.versions.contains { $0.concerns(person) } }
    naming = all.filter { $0.lineage.versions.contains { redaction.isNeeded(in: $0.text) } }
  }

  func announcement(_ session: Session, redacts: Bool) -> String {
    let name = person.name
    var lines = [
      session.language.is(
        nl: "Dit verdwijnt voorgoed, ook uit de prullenbak: \(name), \(counts(nl: true)).",
        en: "This goes for good, from the trash too: \(name), \(counts(nl: false)).")
    ]
    if !naming.isEmpty {
      let list = naming.map { found in
        "  \(found.entry.id.description.prefix(EntryPage.shownID))  "
          + session.words.long(found.entry.day)
      }
      lines.append(
        redacts
          ? session.language.is(
            nl: "In deze teksten komt de alias, of drie puntjes, in de plaats van de naam:",
            en: "In these texts the alias, or three dots, takes the place of the name:")
          : session.language.is(
            nl: "Deze teksten noemen de naam en blijven zoals ze zijn:",
            en: "These texts hold the name and stay as they are:"))
      lines += list
    }
    return lines.joined(separator: "\n")
  }

  private func counts(nl: Bool) -> String {
    let counts = [
      (ties.count, nl ? ["band", "banden"] : ["tie", "ties"]),
      (agreements.count, nl ? ["afspraak", "afspraken"] : ["agreement", "agreements"]),
      (
        about.count,
        nl
          ? ["stukje dat erover gaat", "stukjes die erover gaan"]
          : ["entry's link to them", "entries' links to them"]
      ),
    ]
    return counts.map { "\($0.0) \($0.1[$0.0 == 1 ? 0 : 1])" }.joined(separator: ", ")
  }

  func carryOut(_ writer: inout JournalWriter, redacts: Bool) throws {
    for tie in ties {
      let others = tie.parties.filter { $0 != person.id }
      if tie.parties.contains(person.id), others.count < 2 {
        try writer.forgetRelationship(tie.id)
      } else {
        try writer.replaceWithoutTrace(tie.without(person.id))
      }
    }
    for agreement in agreements {
      if agreement.parties.count <= 2 {
        try writer.forgetAgreement(agreement.id)
      } else {
        try writer.replaceWithoutTrace(agreement.without(person.id))
      }
    }
    let redaction = Redaction(of: person)
    let ids = Set(about.map(\.entry.id))
    for found in about + (redacts ? naming.filter { !ids.contains($0.entry.id) } : []) {
      let lineage = try writer.lineage(of: found.entry.id, in: found.month) ?? found.lineage
      var entry = lineage.shown
      entry.forget(person)
      if redacts { entry.text = redaction.redact(entry.text) }
      entry.history = lineage.next(edited: writer.now)
      try writer.replaceWithoutTrace(entry, foundIn: found.month)
    }
    try writer.forgetPerson(person.id)
  }
}

extension Entry {
  fileprivate func concerns(_ person: Person) -> Bool {
    about.contains { $0.means(person) } || readings.contains { $0.about?.means(person) ?? false }
  }

  fileprivate mutating func forget(_ person: Person) {
    about.removeAll { $0.means(person) }
    readings.removeAll { $0.about?.means(person) ?? false }
  }
}

extension Subject {
  fileprivate func means(_ person: Person) -> Bool {
    switch self {
    case .person(let id): id == person.id
    case .name(let name):
      [person.name, person.alias ?? ""].contains { !$0.isEmpty && Folded($0) == Folded(name) }
    }
  }
}

extension Relationship {
  fileprivate func without(_ person: Identifier) -> Relationship {
    var tie = self
    tie.parties.removeAll { $0 == person }
    tie.stances.removeAll { $0.person == person }
    if tie.from == person { tie.from = nil }
    for place in tie.slowings.indices {
      tie.slowings[place].affected.removeAll { $0.person == person }
    }
    return tie
  }
}

extension Agreement {
  fileprivate func without(_ person: Identifier) -> Agreement {
    var agreement = self
    agreement.parties.removeAll { $0 == person }
    agreement.consents.removeAll { $0.person == person }
    return agreement
  }
}
