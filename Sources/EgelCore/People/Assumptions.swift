/// What the forms people live take for granted in their ties, where no agreement says anything.
///
/// A party's form in a tie is their stance within it. Where they have none, their own form comes in
/// where it is about: relationship anarchy in every tie, single in the tie to oneself, and any other
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

  /// What nobody has said and nobody has marked as fine, by tie and then by dimension.
  package var unsaid: [Assumption] { web.ties.flatMap { unsaid(in: $0) } }

  /// What nobody has said in one tie and nobody has marked as fine.
  package func unsaid(in tie: Web.Tie) -> [Assumption] {
    let fine = tie.relationship.unsaid
    return open(in: tie).filter { !fine.contains($0.key) }
  }

  /// What nobody has said in one tie, and was marked as fine.
  package func fine(in tie: Web.Tie) -> [Assumption] {
    let fine = tie.relationship.unsaid
    return open(in: tie).filter { fine.contains($0.key) }
  }

  private func open(in tie: Web.Tie) -> [Assumption] {
    // No form goes without saying with a child.
    guard tie.isCurrent, !tie.parties.contains(where: { web.isMinor($0) }) else { return [] }
    let forms = forms(in: tie)
    if forms.isEmpty { return [] }
    let covered = dimensionsSaid(in: tie)
    return forms.flatMap { guide, people in
      guide.assumptions
        .filter { (desire || !$0.needsDesire) && !covered.contains(Folded($0.dimension)) }
        .map { Assumption(tie: tie.id, people: people, form: guide, content: $0) }
    }.sorted { ($0.dimensionPlace, $0.dimension) < ($1.dimensionPlace, $1.dimension) }
  }

  /// The known forms in a tie, in the order of the guides, with those whose they are.
  private func forms(in tie: Web.Tie) -> [(FormGuide, [Identifier])] {
    let found = tie.living.compactMap { party in
      form(of: party, in: tie).flatMap { places[Folded($0.word)] }.map { (place: $0, party: party) }
    }
    if found.isEmpty { return [] }
    return Set(found.map(\.place)).sorted().map { place in
      (guides[place], found.filter { $0.place == place }.map(\.party))
    }
  }

  private func form(of party: Identifier, in tie: Web.Tie) -> Form? {
    if let stance = tie.relationship.stance(of: party, on: web.day) { return stance.form.form }
    guard let own = web.form(of: party) else { return nil }
    return own.isAbout(tie) ? own : nil
  }

  private func dimensionsSaid(in tie: Web.Tie) -> Set<Folded> {
    Set(web.agreements(in: tie).map { Folded($0.dimension) })
  }
}

extension Assumption {
  fileprivate var dimensionPlace: Int {
    Agreement.dimensions.firstIndex(of: dimension) ?? Agreement.dimensions.count
  }
}

extension Form {
  /// Whether somebody's own form says something about a tie of theirs.
  fileprivate func isAbout(_ tie: Web.Tie) -> Bool {
    switch self {
    case .relationshipAnarchy: !tie.isToMyself
    case .single: tie.isToMyself
    default: tie.labels.contains(.partner)
    }
  }
}
