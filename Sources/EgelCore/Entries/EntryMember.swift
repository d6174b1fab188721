/// Everything an entry may say in its record: the one list that reading, writing, the schema, tables, aliases,
/// linking, forgetting and whatever else goes through an entry's members is held to.
///
/// In the order in which they are written. The text stands last, so that whoever needs only days and answers can
/// jump over it. What came after version 0.1.0 (`isNewer`) is written among the members that the program does not
/// know, in the order of their names: a record keeps its bytes, and so its fingerprint, from one version of the
/// program to the next.
package enum EntryMember: UInt8, MemberList {
  case id, day, at
  /// The month an entry went to. A record with this is only the mark that the entry left behind.
  case moved
  case kind, about, tags, feelings, whose, outcome, isPrivate, sealed
  case edited, deleted, seen
  case readings, asked
  /// The versions beside the one that is shown, where it was changed in two places.
  case others
  case thread
  case text

  package static let names = MemberNames<EntryMember>()
  /// All of them in order; `allCases` makes a new array each time.
  static let inOrder = allCases

  package var name: StaticString {
    switch self {
    case .id: "id"
    case .day: "day"
    case .at: "at"
    case .moved: "moved"
    case .kind: "kind"
    case .about: "about"
    case .tags: "tags"
    case .feelings: "feelings"
    case .whose: "whose"
    case .outcome: "outcome"
    case .isPrivate: "private"
    case .sealed: "sealed"
    case .edited: "edited"
    case .deleted: "deleted"
    case .seen: "seen"
    case .readings: "readings"
    case .asked: "asked"
    case .others: "others"
    case .thread: "thread"
    case .text: "text"
    }
  }

  /// Whether version 0.1.0 did not know it.
  package var isNewer: Bool {
    switch self {
    case .thread: true
    case .id, .day, .at, .moved, .kind, .about, .tags, .feelings, .whose, .outcome, .isPrivate,
      .sealed,
      .edited, .deleted, .seen, .readings, .asked, .others, .text:
      false
    }
  }
}

extension Entry {
  /// Whether an entry has something to say with a member, besides when it was.
  package func says(_ member: EntryMember) -> Bool {
    switch member {
    case .id, .day, .at, .moved, .isPrivate, .sealed, .edited, .seen, .others: false
    case .kind: kind != .note
    case .about: !about.isEmpty
    case .tags: !tags.isEmpty
    case .feelings: !feelings.isEmpty
    case .whose: whose != nil
    case .outcome: outcome != nil
    case .deleted: history.deleted != nil
    case .readings: !readings.isEmpty
    case .asked: asked != nil
    // That it belongs to others is nothing by itself.
    case .thread: false
    case .text: !text.isEmpty
    }
  }

  /// Whether there is anything in it besides when it was.
  package var saysSomething: Bool { EntryMember.inOrder.contains { says($0) } }

  /// What is left of an entry that was deleted: what no merge can do without, and no content.
  package func stub(_ history: History) -> Entry {
    var stub = Entry(id: id, day: day, at: at, text: "")
    for member in EntryMember.inOrder {
      switch member {
      case .id, .day, .at: break  // They are there already.
      case .edited, .deleted, .seen: stub.history = history
      case .moved, .kind, .about, .tags, .feelings, .whose, .outcome, .isPrivate, .sealed,
        .readings, .asked,
        .others, .thread, .text:
        break
      }
    }
    return stub
  }
}

extension Entry: Substitutable {
  package mutating func substitute(by substitution: inout some Substitution) {
    for member in EntryMember.inOrder {
      switch member {
      case .about:
        let after = about.compactMap { substitution.person($0) }
        if after != about { about = after.firstOfEach }
      case .tags:
        let after = substitution.each(tags)
        if after != tags { tags = after.firstOfEach }
      case .readings:
        var left: [Reading] = []
        for var reading in readings {
          if let person = reading.about {
            guard let after = substitution.person(person) else { continue }
            reading.about = after
          }
          left.append(reading)
        }
        readings = left
      case .asked: asked?.substitute(by: &substitution)
      case .text: text = substitution.words(text)
      // A feeling is a word of the writer's for it, and no place for a name.
      case .feelings: break
      // The entries that it belongs to stay, without the person.
      case .thread: break
      case .id, .day, .at, .moved, .kind, .whose, .outcome, .isPrivate, .sealed, .edited, .deleted,
        .seen, .others:
        break
      }
    }
  }
}

extension Entry {
  /// The entry with what its source could not say as it is in another version: a table or a listing that is brought
  /// back erases nothing.
  package func completed(_ unsaid: EntryMembers, from here: Entry) -> Entry {
    var entry = self
    if unsaid.hasUnknown, extra.isEmpty { entry.extra = here.extra }
    for member in EntryMember.inOrder where unsaid.contains(member) {
      switch member {
      // No source leaves these open.
      case .id, .day, .at, .moved, .edited, .deleted, .seen, .others: break
      case .kind: if kind == .note { entry.writtenKind = here.writtenKind }
      case .about: if about.isEmpty { entry.about = here.about }
      case .tags: if tags.isEmpty { entry.tags = here.tags }
      case .feelings: if feelings.isEmpty { entry.feelings = here.feelings }
      case .whose: entry.whose = whose ?? here.whose
      case .outcome: entry.outcome = outcome ?? here.outcome
      case .isPrivate: entry.isPrivate = isPrivate || here.isPrivate
      case .sealed: entry.sealedUntil = sealedUntil ?? here.sealedUntil
      case .readings: if readings.isEmpty { entry.readings = here.readings }
      // A table has a question's words and not its id.
      case .asked: if asked == nil || asked?.words == here.asked?.words { entry.asked = here.asked }
      case .thread: if thread.isEmpty { entry.thread = here.thread }
      case .text: if text.isEmpty { entry.text = here.text }
      }
    }
    return entry
  }
}
