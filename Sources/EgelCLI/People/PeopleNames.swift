internal import EgelCore

/// The present names of people, for whoever shows ids to a person.
struct PeopleNames: Sendable {
  private let names: [Identifier: String]
  private let unknown: String

  /// Errors are in English, and so is what I am called in them.
  init(_ community: Community, _ session: Session, forErrors: Bool = false) {
    var names: [Identifier: String] = [:]
    for person in community.people where names[person.id] == nil {
      names[person.id] =
        forErrors && person.id == Person.me ? "you" : session.name(of: person)
    }
    self.names = names
    unknown = session.language.is(nl: "iemand", en: "somebody")
  }

  /// Nobody but me, for a journal in which nobody is linked yet.
  init(_ session: Session) {
    self.init(Community(), session)
  }

  /// A name; somebody of whom the journal knows nothing any more is just somebody.
  subscript(id: Identifier) -> String { names[id] ?? unknown }

  func known(_ id: Identifier) -> String? { names[id] }

  /// Several, as a list in words.
  func list(_ people: [Identifier], _ language: Language) -> String {
    let all = people.map { self[$0] }
    guard let last = all.last, all.count > 1 else { return all.first ?? "" }
    let and = language.is(nl: " en ", en: " and ")
    return all.dropLast().joined(separator: ", ") + and + last
  }
}

extension Session {
  /// The names these entries need; the files of people are only read where somebody is linked.
  func names(for entries: [FoundEntry]) throws -> PeopleNames {
    let areNeeded = entries.contains { found in
      found.lineage.versions.contains { $0.namesSomebody }
    }
    return areNeeded ? PeopleNames(try community(), self) : PeopleNames(self)
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
