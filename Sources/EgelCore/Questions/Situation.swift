/// What holds of a person's life on a day, as far as questions ask for it.
///
/// Only people who may be raised unasked count for what a question may speak of; whether there is no
/// partner is decided by all of them: no one is asked about living alone because a relationship is hidden.
public struct Situation: Sendable {
  /// The day that it is about.
  public let day: Day
  /// What is so, whomever a question names.
  package let life: Needs
  /// What is so of the relationships with each person who may be raised.
  package let near: NeedsByPerson
  /// Those a question may name.
  package let people: [Identifier]
  package let partners: [Identifier]
  /// Those marked as a child: no question about desire names them, whatever the relationship is called.
  package let children: Set<Identifier>
  /// A partner of a partner, and the one in between.
  package let pairs: [Pair]

  package struct Pair: Hashable, Sendable {
    package let metamour: Identifier
    package let hinge: Identifier
  }

  /// Needs that are about one relationship: where a question names a person, the one with them.
  package static let ofTies: Needs = [
    .exclusiveRelationship, .openRelationship, .mixedForms, .sharedHome, .children, .romance, .sex,
  ]

  /// `asking` is a person who was asked about by name, who may then be raised. `unfree` is whether
  /// something lately said that a no was not free.
  public init(
    _ community: Community, on day: Day, desire: Bool, unfree: Bool, asking: Identifier? = nil
  ) {
    let web = Web(community, on: day)
    let survey = Survey(web: web, asking: asking, desire: desire)
    let near = survey.near
    let children = Set(community.people.filter(\.isMinor).map(\.id))
    // What is asked of partners is asked of grown-ups, whatever a child's relationship was called by mistake.
    let partners = web.partners(of: Person.me)
      .filter { near[$0] != nil && !children.contains($0) }
    let pairs = web.metamours(of: Person.me).filter { survey.mayName($0.person) }.flatMap {
      metamour in
      metamour.through.filter { near[$0] != nil && !children.contains($0) }
        .map { Pair(metamour: metamour.person, hinge: $0) }
    }
    var life = near.all.union(survey.forms).union(survey.losses)
    let roles: [(Need, Bool)] = [
      (.someone, !near.isEmpty), (.partner, !partners.isEmpty),
      (.severalPartners, partners.count > 1), (.iAmHinge, survey.standsBetween(partners)),
      (.metamour, !pairs.isEmpty), (.partnerIsHinge, !pairs.isEmpty),
      (.noPartner, survey.isWithoutPartner), (.desire, desire), (.safeRelationship, !unfree),
    ]
    for (need, isSo) in roles where isSo { life.insert(need) }
    self.day = day
    self.life = life
    self.near = near
    self.partners = partners
    self.pairs = pairs
    self.children = children
    people = near.people.filter { web.person($0)?.isMinor == false }
  }
}

/// What is so of the relationships with each of some people.
package struct NeedsByPerson: Sendable {
  private var roster = Roster(capacity: 8)
  private var needs: [Needs] = []

  init() {}

  package var isEmpty: Bool { needs.isEmpty }

  /// In the order of their ids.
  package var people: [Identifier] { roster.ids.sorted() }

  package subscript(id: Identifier) -> Needs? { roster[id].map { needs[$0] } }

  /// All that is so of one relationship or another.
  var all: Needs {
    var all = Needs()
    for some in needs { all.formUnion(some) }
    return all
  }

  mutating func add(_ more: Needs, to id: Identifier) {
    let number = roster.add(id)
    if number == needs.count { needs.append([]) }
    needs[number].formUnion(more)
  }
}
