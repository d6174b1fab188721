import EgelCore
import Testing

/// People as they can live, with what follows from it, one fact on a line.
struct Constellation: Sendable, CustomTestStringConvertible {
  let name: String
  let community: Community
  let expected: String

  static let today = day("2026-11-21")

  init(
    _ name: String, _ people: [Person], _ ties: [Relationship] = [],
    agreed: [Agreement] = [], _ expected: String
  ) {
    self.name = name
    community = Community(people: people, relationships: ties, agreements: agreed)
    self.expected = expected
  }

  var testDescription: String { name }
}

/// A web in words, one fact on a line.
struct Told {
  let web: Web
  var desire = false

  var lines: String {
    (web.community.people.flatMap { roles(of: $0) } + circles + ties + unsaid + inPeace)
      .joined(separator: "\n")
  }

  private func roles(of person: Person) -> [String] {
    let metamours = web.metamours(of: person.id)
      .map { "\(names([$0.person])) through \(names($0.through))" }.sorted()
    let roles: [(String, String)] = [
      ("partners", names(web.partners(of: person.id))),
      ("nests with", names(web.nestingPartners(of: person.id))),
      ("co-parents", names(web.coParents(of: person.id))),
      ("metamours", metamours.joined(separator: ", ")),
    ]
    return roles.filter { !$0.1.isEmpty }.map { "\(names([person.id])) \($0.0) \($0.1)" }
      + (web.isHinge(person.id) ? ["\(names([person.id])) hinge"] : [])
  }

  private var circles: [String] {
    web.circles.map { circle in
      "\(circle.shape.rawValue) \(names(circle.people))"
        + (circle.centre.map { " around \(names([$0]))" } ?? "")
    }.sorted()
  }

  private var ties: [String] {
    web.relationships.flatMap { tie -> [String] in
      (web.isOpen(tie) ? ["\(name(tie)) open"] : [])
        + (web.isExclusive(tie) ? ["\(name(tie)) exclusive"] : [])
    }
  }

  private var unsaid: [String] {
    Assumptions(in: web, guides: Guides.all, desire: desire).unsaid.map { assumption in
      let tie = web.relationships.first { $0.id == assumption.relationship }
      return "\(tie.map(name) ?? "?") unsaid \(assumption.key) by \(names(assumption.people))"
    }
  }

  private var inPeace: [String] {
    let left = web.community.people.map(\.id).filter { !web.mayBeRaised($0) }
    return left.isEmpty ? [] : ["in peace \(names(left))"]
  }

  private func name(_ tie: DatedRelationship) -> String {
    tie.relationship.parties.map { names([$0]) }.joined(separator: "-")
  }

  private func names(_ people: [Identifier]) -> String {
    people.map { id in
      id == Person.me ? "me" : web.person(id)?.name ?? id.description
    }.sorted().joined(separator: " ")
  }
}
