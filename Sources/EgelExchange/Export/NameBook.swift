package import EgelCore

/// What people are called where an export shows names.
package struct NameBook: Sendable {
  private let names: [Identifier: String]

  package init(_ people: [Person] = []) {
    let named = people.filter { !$0.name.isEmpty }
    names = Dictionary(named.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name, or the id of somebody who is not in the journal.
  package func name(of subject: Subject) -> String {
    switch subject {
    case .name(let name): name
    case .person(let id): names[id] ?? (id == Person.me ? "me" : id.description)
    }
  }
}
