internal import EgelCore
internal import EgelStore

extension Session {
  /// Says of each name that is nobody's that it is; a name that stands in an entry may be nobody's yet.
  func tellNobody(_ typed: [String]) throws {
    guard !typed.isEmpty else { return }
    let people = try community().people
    for name in typed {
      guard case .none(let nearest) = Naming(people).find(name) else { continue }
      var filter = EntryFilter()
      filter.names = [Folded(name)]
      let found = try journal.reading { try $0.find(filter, order: .newestFirst, limit: 1) }
      guard found.entries.isEmpty else { continue }
      let near = nearest.map { self.name(of: $0) }
      let instead =
        near.isEmpty
        ? "."
        : language.is(
          nl: "; bedoel je \(near.joined(separator: " of "))?",
          en: "; did you mean \(near.joined(separator: " or "))?")
      say(
        language.is(
          nl: "Er is niemand in het dagboek die \(name) heet",
          en: "There is nobody called \(name) in the journal") + instead)
    }
  }
}
