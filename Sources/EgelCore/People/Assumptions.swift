/// What the forms people live take for granted in their relationships, where no agreement says anything.
///
/// A party's form in a relationship is their stance within it. Where they have none, their own form comes in
/// where it is about: relationship anarchy in every relationship, single in the relationship to oneself, and any other
/// between partners, so that nobody's monogamy says anything about their mother.
package struct Assumptions: Sendable {
  private let web: Web
  private let guides: [FormGuide]
  private let places: [Folded: Int]
  private let desire: Bool

  /// `desire` is whether the person has turned it on; until then nothing here is about sex.
  package init(in web: Web, guides: [FormGuide], desire: Bool) {
    self.web = web
    self.guides = guides
    places = Dictionary(
      guides.enumerated().map { (Folded($1.id), $0) }, uniquingKeysWith: { first, _ in first })
    self.desire = desire
  }

  /// What nobody has said and nobody has marked as fine, by relationship and then by dimension.
  package var unsaid: [Assumption] { web.relationships.flatMap { unsaid(in: $0) } }

  /// What nobody has said in one relationship and nobody has marked as fine.
  package func unsaid(in dated: DatedRelationship) -> [Assumption] {
    let fine = dated.relationship.unsaid
    return open(in: dated).filter { !fine.contains($0.key) }
  }

  /// What nobody has said in one relationship, and was marked as fine.
  package func fine(in dated: DatedRelationship) -> [Assumption] {
    let fine = dated.relationship.unsaid
    return open(in: dated).filter { fine.contains($0.key) }
  }

  private func open(in relationship: DatedRelationship) -> [Assumption] {
    // No form goes without saying with a child.
    guard relationship.isCurrent, !relationship.parties.contains(where: { web.isMinor($0) }) else {
      return []
    }
    let forms = forms(in: relationship)
    if forms.isEmpty { return [] }
    let covered = dimensionsSaid(in: relationship)
    return forms.flatMap { guide, people in
      guide.assumptions
        .filter { (desire || !$0.needsDesire) && !covered.contains(Folded($0.dimension)) }
        .map { Assumption(relationship: relationship.id, people: people, form: guide, content: $0) }
    }.sorted { ($0.dimensionPlace, $0.dimension) < ($1.dimensionPlace, $1.dimension) }
  }

  /// The known forms in a relationship, in the order of the guides, with those whose they are.
  private func forms(in relationship: DatedRelationship) -> [(FormGuide, [Identifier])] {
    let found = relationship.living.compactMap { party in
      form(of: party, in: relationship).flatMap { places[Folded($0.word)] }.map {
        (place: $0, party: party)
      }
    }
    if found.isEmpty { return [] }
    return Set(found.map(\.place)).sorted().map { place in
      (guides[place], found.filter { $0.place == place }.map(\.party))
    }
  }

  private func form(of party: Identifier, in dated: DatedRelationship) -> Form? {
    if let stance = dated.relationship.stance(of: party, on: web.day) { return stance.form.form }
    guard let own = web.form(of: party) else { return nil }
    return own.isAbout(dated) ? own : nil
  }

  private func dimensionsSaid(in relationship: DatedRelationship) -> Set<Folded> {
    Set(web.agreements(in: relationship).map { Folded($0.dimension) })
  }
}

extension Assumption {
  fileprivate var dimensionPlace: Int {
    Agreement.dimensions.firstIndex(of: dimension) ?? Agreement.dimensions.count
  }
}

extension Form {
  /// Whether somebody's own form says something about a relationship of theirs.
  fileprivate func isAbout(_ relationship: DatedRelationship) -> Bool {
    switch self {
    case .relationshipAnarchy: !relationship.isToMyself
    case .single: relationship.isToMyself
    default: relationship.labels.contains(.partner)
    }
  }
}

/// What a form usually takes for granted in a relationship and nobody has said.
package struct Assumption: Hashable, Sendable {
  package let relationship: Identifier
  /// Those whose form it is.
  package let people: [Identifier]
  package let form: FormGuide
  package let content: FormAssumption

  package var dimension: String { content.dimension }

  /// How a relationship notes that it is unsaid, and fine: `monogamous/nights`.
  package var key: String { "\(form.id)/\(content.id)" }
}
