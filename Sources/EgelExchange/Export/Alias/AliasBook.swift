package import EgelCore
package import EgelJSON

/// The aliases of one export, and the entries with them in the place of names.
///
/// Whoever has no alias is `person 1`, `person 2`, in the order in which the journal first names them, and
/// in the reader's language. Those of whom nothing leaves have no number: a gap would tell of them.
package struct AliasBook: Sendable {
  private let people: [Identifier: String]
  private let named: [Folded: String]
  private let somebody: String
  private let table: AliasTable
  /// The entries in which a name may still be hidden.
  package private(set) var doubtful: [EntryName] = []

  /// `subjects` are those of all entries, in order; the same one may come often.
  package init(
    _ community: [Person], subjects: [Subject], barred: SuppressedPeople? = nil,
    in language: Language = .english
  ) {
    let somebody = Bilingual(nl: "iemand", en: "someone")[language]
    let me = Bilingual(nl: "ik", en: "me")[language]
    let person = Bilingual(nl: "persoon", en: "person")[language]
    let hidden = community.filter { barred?.contains($0.id) ?? false }
    let subjects = subjects.filter { !(barred?.contains($0) ?? false) }
    let known = community.filter {
      (!$0.name.isEmpty || $0.alias != nil) && !(barred?.contains($0.id) ?? false)
    }
    var people: [Identifier: String] = [:]
    var named: [Folded: String] = [:]
    var count = 0
    for one in known {
      guard let alias = one.alias, !alias.isEmpty else { continue }
      people[one.id] = alias
      named[Folded(one.name)] = named[Folded(one.name)] ?? alias
    }
    for subject in subjects + known.map({ .person($0.id) }) {
      switch subject {
      case .person(let id) where people[id] == nil:
        let name = known.first { $0.id == id }.map { Folded($0.name) } ?? Folded("")
        let alias = name.isEmpty ? nil : named[name]
        count += alias == nil ? 1 : 0
        people[id] = alias ?? (id == Person.me && name.isEmpty ? me : "\(person) \(count)")
        if !name.isEmpty { named[name] = people[id] }
      case .name(let name) where named[Folded(name)] == nil && !known.isAlias(name):
        count += 1
        named[Folded(name)] = "\(person) \(count)"
      default: break
      }
    }
    // A part of such a name may stand in a text that leaves.
    for one in hidden { named[Folded(one.name)] = named[Folded(one.name)] ?? somebody }
    self.somebody = somebody
    self.people = people
    self.named = named
    let spelled = (known + hidden).map(\.name) + subjects.compactMap(\.spelling)
    table = AliasTable(
      Self.distinct(spelled).compactMap { name in named[Folded(name)].map { Alias(name, $0) } })
  }

  private static func distinct(_ names: [String]) -> [String] {
    var seen: Set<Folded> = []
    return names.filter { !$0.isEmpty && seen.insert(Folded($0)).inserted }
  }

  /// The chosen entries of a file, as a file of their own without names.
  ///
  /// What the program does not know of an entry stays behind, and so do its other versions.
  package mutating func aliased(
    _ views: [EntryView], of file: EntryFile
  ) throws(JSONError) -> EntryFile {
    var records: [[UInt8]] = []
    for view in views {
      guard case .entry(let lineage) = try file.line(of: view) else { continue }
      records.append(aliased(lineage.shown).bytes())
    }
    return try EntryFile(reading: RecordLines.bytes(records))
  }

  package mutating func aliased(_ entry: Entry) -> Entry {
    var mayHideName = false
    func put(_ text: String) -> String {
      let aliased = table.apply(to: text)
      mayHideName = mayHideName || aliased.mayHideName
      return aliased.text
    }
    var result = Entry(id: entry.id, day: entry.day, at: entry.at, text: "")
    for member in EntryMember.allCases {
      switch member {
      case .id, .day, .at: break  // They are there already.
      case .kind: result.writtenKind = entry.writtenKind
      case .about: result.about = entry.about.map(aliased)
      case .tags: result.tags = entry.tags.map(put)
      case .feelings:
        result.feelings = entry.feelings.map {
          Feeling(put($0.word), strength: $0.strength, isUnderneath: $0.isUnderneath)
        }
      case .whose: result.whose = entry.whose
      case .outcome: result.outcome = entry.outcome
      case .readings:
        result.readings = entry.readings.map {
          Reading($0.scale, about: $0.about.map(aliased), $0.answer, isGuess: $0.isGuess)
        }
      case .asked:
        result.asked = entry.asked.map { Asked(question: $0.question, words: put($0.words)) }
      case .thread: result.thread = entry.thread
      case .text: result.text = put(entry.text)
      // Nothing private or sealed leaves with aliases, and of its past an entry says nothing then.
      case .moved, .isPrivate, .sealed, .edited, .deleted, .seen, .others: break
      }
    }
    if mayHideName { doubtful.append(entry.name) }
    return result
  }

  /// A text that belongs to no entry, with aliases in it.
  package func aliased(_ text: String) -> String { table.apply(to: text).text }

  /// What stands for somebody.
  package func alias(of person: Identifier) -> String { people[person] ?? somebody }

  private func aliased(_ subject: Subject) -> Subject {
    switch subject {
    case .person(let id): .name(people[id] ?? somebody)
    case .name(let name): .name(named[Folded(name)] ?? name)
    }
  }
}

extension Subject {
  fileprivate var spelling: String? {
    if case .name(let name) = self { name } else { nil }
  }
}

extension [Person] {
  /// Whether a name is what stands for somebody already.
  fileprivate func isAlias(_ name: String) -> Bool {
    contains { $0.alias.map { Folded($0) == Folded(name) } ?? false }
  }
}
