internal import EgelCore
internal import EgelStore

/// What forgetting a person will remove, found before anything is changed.
struct ForgetPlan: Sendable {
  let person: Person
  let relationships: [Relationship]
  let agreements: [Agreement]
  /// Entries that are about the person.
  let about: [FoundEntry]
  /// Entries whose text or tags hold the name.
  let naming: [FoundEntry]
  /// Days of deleted entries and earlier versions whose text or tags hold the name.
  let trashedNaming: [Day]
  /// Plans and the like that are about the person, or hold the name.
  let kept: [KeptThing]
  let keptNaming: [KeptThing]
  let questions: [OwnQuestion]
  /// Other records that name the person, and stay.
  let records: NamedRecords
  let trace: NameTrace

  init(_ person: Person, _ community: Community, _ reader: JournalReader) throws {
    self.person = person
    relationships = community.relationships.filter { relationship in
      relationship.parties.contains(person.id) || relationship.from == person.id
        || relationship.slowings.contains { $0.affected.contains { $0.person == person.id } }
    }
    agreements = community.agreements.filter { $0.parties.contains(person.id) }
    let trace = NameTrace(of: person, becoming: person.alias)
    self.trace = trace
    let all = try reader.find(EntryFilter(), order: .oldestFirst, limit: nil).entries
    about = all.filter { $0.lineage.versions.contains(where: trace.isIn) }
    naming = all.filter { $0.lineage.versions.contains(where: trace.isNamed) }
    trashedNaming = try reader.trashedRecords().compactMap { try $0.entry() }
      .filter(trace.isNamed).map(\.day)
    let things = try reader.kept()
    kept = things.filter(trace.isIn)
    keptNaming = things.filter(trace.isNamed)
    questions = try reader.ownQuestions().filter(trace.isNamed)
    var left = community
    left.people.removeAll { $0.id == person.id }
    left.relationships.removeAll { $0.parties.contains(person.id) && $0.parties.count <= 2 }
    left.agreements.removeAll { $0.parties.contains(person.id) && $0.parties.count <= 2 }
    records = NamedRecords(trace, left, try reader.scaleChoices())
  }

  func carryOut(_ writer: inout JournalWriter, redacts: Bool) throws {
    for relationship in relationships {
      let others = relationship.parties.filter { $0 != person.id }
      if relationship.parties.contains(person.id), others.count < 2 {
        try writer.forgetRelationship(relationship.id)
      } else {
        try writer.replaceWithoutTrace(relationship.without(person.id))
      }
    }
    for agreement in agreements {
      if agreement.parties.count <= 2 {
        try writer.forgetAgreement(agreement.id)
      } else {
        try writer.replaceWithoutTrace(agreement.without(person.id))
      }
    }
    try leaveEntries(&writer, redacts: redacts)
    for thing in redacts ? kept + keptNaming.filter({ !kept.contains($0) }) : kept {
      try writer.replaceWithoutTrace(trace.without(thing, redacts: redacts))
    }
    for question in redacts ? questions : [] {
      try writer.replaceWithoutTrace(trace.reworded(question))
    }
    if redacts { try records.reword(&writer) }
    try writer.forgetPerson(person.id, orTrashed: { redacts && trace.isNamed(inWords: $0) })
  }

  private func leaveEntries(_ writer: inout JournalWriter, redacts: Bool) throws {
    let ids = Set(about.map(\.entry.id))
    for found in about + (redacts ? naming.filter { !ids.contains($0.entry.id) } : []) {
      let lineage = try writer.lineage(of: found.entry.id, in: found.month) ?? found.lineage
      var entry = trace.without(lineage.shown, redacts: redacts)
      entry.history = lineage.next(edited: writer.now)
      try writer.replaceWithoutTrace(entry, foundIn: found.month)
    }
    try writer.changeTrashed { entry in
      guard trace.isIn(entry) || redacts && trace.isNamed(in: entry) else { return nil }
      return trace.without(entry, redacts: redacts)
    }
  }
}

extension Relationship {
  fileprivate func without(_ person: Identifier) -> Relationship {
    var relationship = self
    relationship.parties.removeAll { $0 == person }
    relationship.stances.removeAll { $0.person == person }
    if relationship.from == person { relationship.from = nil }
    for place in relationship.slowings.indices {
      relationship.slowings[place].affected.removeAll { $0.person == person }
    }
    return relationship
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
