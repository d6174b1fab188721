internal import EgelCore
internal import EgelStore

/// People, relationships, agreements and scales that name a person in their notes and labels.
struct NamedRecords: Sendable {
  private let trace: NameTrace
  private let people: [Person]
  private let relationships: [Relationship]
  private let agreements: [Agreement]
  private let scales: [ScaleChoice]

  init(_ trace: NameTrace, _ community: Community, _ scales: [ScaleChoice]) {
    self.trace = trace
    people = community.people.filter(trace.isNamed)
    relationships = community.relationships.filter(trace.isNamed)
    agreements = community.agreements.filter(trace.isNamed)
    self.scales = scales.filter(trace.isNamed)
  }

  var count: Int { people.count + relationships.count + agreements.count + scales.count }

  /// Where each is found.
  func places(_ session: Session) -> [String] {
    let ids =
      people.map { ($0.id, "egel person") } + relationships.map { ($0.id, "egel relationship") }
      + agreements.map { ($0.id, "egel agreement") } + scales.map { ($0.id, "egel scale") }
    return ids.map { "\($0.shown)  \($1)" }
  }

  /// Replaces the name in the present version of each.
  func reword(_ writer: inout JournalWriter) throws {
    let now = try writer.community()
    for person in now.people where people.contains(where: { $0.id == person.id }) {
      try writer.replaceWithoutTrace(trace.reworded(person))
    }
    for relationship in now.relationships
    where relationships.contains(where: { $0.id == relationship.id }) {
      try writer.replaceWithoutTrace(trace.reworded(relationship))
    }
    for agreement in now.agreements where agreements.contains(where: { $0.id == agreement.id }) {
      try writer.replaceWithoutTrace(trace.reworded(agreement))
    }
    for scale in scales { try writer.replaceWithoutTrace(trace.reworded(scale)) }
  }
}
