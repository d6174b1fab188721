internal import EgelCore
internal import EgelStore

/// The present names of people, for whoever shows ids to a person.
struct PeopleNames: Sendable {
  // By id, since making a dictionary takes longer than a page asks of it.
  private let names: [(id: Identifier, name: String)]
  private let unknown: String

  /// Errors are in English, and so is what I am called in them.
  init(_ community: Community, _ session: Session, forErrors: Bool = false) {
    names = community.people.map { person in
      (person.id, forErrors && person.id == Person.me ? "you" : session.name(of: person))
    }.sorted { $0.id < $1.id }
    unknown = session.language.is(nl: "iemand", en: "somebody")
  }

  /// Nobody but me, for a journal in which nobody is linked yet.
  init(_ session: Session) {
    self.init(Community(), session)
  }

  /// A name; somebody of whom the journal knows nothing any more is just somebody.
  subscript(id: Identifier) -> String { known(id) ?? unknown }

  func known(_ id: Identifier) -> String? {
    var range = names.indices
    while let middle = range.middle {
      if names[middle].id == id { return names[middle].name }
      range = names[middle].id < id ? middle + 1..<range.upperBound : range.lowerBound..<middle
    }
    return nil
  }

  /// Several, as a list in words.
  func list(_ people: [Identifier], _ language: Language) -> String {
    let all = people.map { self[$0] }
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    let and = language.is(nl: " en ", en: " and ")
    return all.dropLast().joined(separator: ", ") + and + last
  }
}

extension Session {
  /// The names these entries need.
  func names(for entries: [FoundEntry]) throws -> PeopleNames {
    try journal.readingTables { try names(for: entries, in: $0) }
  }

  /// The same, of the moment at which the entries were read. The files of people are only read where
  /// somebody is linked.
  func names(for entries: [FoundEntry], in tables: TableReader) throws -> PeopleNames {
    let areNeeded = entries.contains { found in
      found.lineage.shown.namesSomebody || found.lineage.others.contains { $0.namesSomebody }
    }
    return areNeeded ? PeopleNames(try tables.community(), self) : PeopleNames(self)
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

extension Range<Int> {
  fileprivate var middle: Int? { isEmpty ? nil : lowerBound + count / 2 }
}
