internal import EgelCore
internal import EgelStore

/// What people are called now, by id, for everything that is shown.
struct PeopleNames: Sendable {
  private let roster: Roster
  private let names: [String]
  private let unknown: String

  /// Errors speak to me, and call me "you".
  init(_ community: Community, _ session: Session, forErrors: Bool = false) {
    self.init(community.people, session.language) { person in
      forErrors && person.id == Person.me
        ? session.language.is(nl: "jij", en: "you") : person.called(in: session.language)
    }
  }

  /// The same of people alone.
  init(of people: [Person], _ session: Session) { self.init(of: people, session.language) }

  init(of people: [Person], _ language: Language) {
    self.init(people, language) { $0.called(in: language) }
  }

  /// What stands for the names: an alias, else a number that is the same for one journal.
  init(aliasesOf community: Community, _ session: Session) {
    var numbers = Roster(capacity: community.people.count)
    for id in community.people.map(\.id).filter({ $0 != Person.me }).sorted() { numbers.add(id) }
    let word = session.language.is(nl: "persoon", en: "person")
    self.init(community.people, session.language) { person in
      if person.id == Person.me { return person.called(in: session.language) }
      return person.alias ?? "\(word) \((numbers[person.id] ?? 0) + 1)"
    }
  }

  private init(
    _ people: [Person], _ language: Language, _ name: (Person) -> String
  ) {
    var roster = Roster(capacity: people.count)
    var names: [String] = []
    names.reserveCapacity(people.count)
    for person in people where roster.add(person.id) == names.count {
      names.append(name(person))
    }
    self.roster = roster
    self.names = names
    unknown = language.is(nl: "iemand", en: "someone")
  }

  /// The names these entries need.
  init(for entries: [FoundEntry], _ session: Session) throws {
    self = try session.journal.readingTables { try PeopleNames(for: entries, in: $0, session) }
  }

  /// The same, as of the moment at which the entries were read. The files of people are only read where
  /// an entry is linked to somebody.
  init(for entries: [FoundEntry], in tables: TableReader, _ session: Session) throws {
    let areNeeded = entries.contains { found in
      found.lineage.shown.namesSomebody || found.lineage.others.contains { $0.namesSomebody }
    }
    self = areNeeded ? PeopleNames(of: try tables.people(), session) : PeopleNames(session)
  }

  /// Only me, for a journal in which no entry is linked to anybody.
  init(_ session: Session) {
    self.init(of: Community.withMe([]), session)
  }

  /// A name; a person the journal no longer knows is "someone".
  subscript(id: Identifier) -> String { known(id) ?? unknown }

  /// What a subject is called here and now.
  subscript(subject: Subject) -> String {
    switch subject {
    case .person(let id): self[id]
    case .name(let name): name
    }
  }

  func known(_ id: Identifier) -> String? { roster[id].map { names[$0] } }

  /// Several, as a list in words.
  func list(_ people: [Identifier], _ language: Language) -> String {
    guard let first = people.first, let last = people.last else { return "" }
    var list = self[first]
    guard people.count > 1 else { return list }
    for person in people[1..<(people.count - 1)] { list += ", " + self[person] }
    list += language.is(nl: " en ", en: " and ")
    list += self[last]
    return list
  }
}

extension Entry {
  fileprivate var namesSomebody: Bool {
    about.contains { $0.isSomebody } || readings.contains { $0.about?.isSomebody ?? false }
  }
}

extension Subject {
  fileprivate var isSomebody: Bool {
    if case .person = self { true } else { false }
  }
}
