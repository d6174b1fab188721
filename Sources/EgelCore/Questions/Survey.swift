/// Looks a web over for what questions ask of it.
struct Survey {
  let web: Web
  let near: NeedsByPerson
  private let asking: Identifier?

  init(web: Web, asking: Identifier?, desire: Bool) {
    self.web = web
    self.asking = asking
    var near = NeedsByPerson()
    for relationship in web.relationships(of: Person.me)
    where relationship.isCurrent && !relationship.isToMyself {
      let needs = Self.needs(of: relationship, in: web, desire: desire)
      for person in relationship.living where person != Person.me {
        guard person == asking || web.mayBeRaised(person) else { continue }
        let isChild = web.person(person)?.isMinor ?? false
        // What a group shares is not what each two of it share.
        near.add(
          relationship.living.count == 2
            ? (isChild ? needs.subtracting(Self.ofGrownUps) : needs) : [],
          to: person)
      }
    }
    self.near = near
  }

  /// What no relationship with a child makes so.
  private static let ofGrownUps: Needs = [
    .exclusiveRelationship, .openRelationship, .mixedForms, .romance, .sex,
  ]

  /// Whether a question may name somebody, tied to me or not.
  func mayName(_ id: Identifier) -> Bool {
    guard let person = web.person(id), !person.isMinor else { return false }
    return id == asking ? !person.mayBeDead(on: web.day) : web.mayBeRaised(id)
  }

  func standsBetween(_ partners: [Identifier]) -> Bool {
    partners.contains { one in
      partners.contains { $0 != one && !web.arePartners(one, $0) }
    }
  }

  /// Nobody, hidden relationships counted too; in a journal without people only where the form says so.
  var isWithoutPartner: Bool {
    let hides = web.community.relationships.contains { $0.isHidden }
    let whole = hides ? Web(web.community, on: web.day, hidden: true) : web
    guard whole.partners(of: Person.me).isEmpty else { return false }
    return web.community.people.count > 1 || forms.contains(.single)
  }

  /// My own form, and those I live in my relationships.
  var forms: Needs {
    var forms: Needs = []
    func add(_ form: Form?) {
      if let need = form?.need { forms.insert(need) }
    }
    add(web.person(Person.me)?.form(on: web.day)?.form)
    for dated in web.relationships(of: Person.me) where dated.isCurrent {
      add(dated.relationship.stance(of: Person.me, on: web.day)?.form.form)
    }
    return forms
  }

  /// Endings and deaths: what hangs on them is never asked unasked.
  var losses: Needs {
    var losses: Needs = []
    for relationship in web.relationships(of: Person.me)
    where !relationship.isCurrent && !relationship.isToMyself {
      let others = relationship.parties.filter { $0 != Person.me }.compactMap(web.person)
      let state = relationship.chapter.state
      if state == .endedByDeath || state == .goesOn { losses.insert(.bereaved) }
      if others.contains(where: { $0.mayBeDead(on: web.day) }) { losses.insert(.bereaved) }
      if state != .endedByDeath, others.contains(where: { !$0.mayBeDead(on: web.day) }) {
        losses.insert(.ended)
      }
    }
    let dead = web.community.people.contains { $0.mayBeDead(on: web.day) }
    return dead ? losses.union([.bereaved]) : losses
  }

  private static func needs(of relationship: DatedRelationship, in web: Web, desire: Bool) -> Needs
  {
    let chapter = relationship.chapter
    var needs: Needs = []
    if web.isExclusive(relationship) { needs.insert(.exclusiveRelationship) }
    if web.isOpen(relationship) { needs.insert(.openRelationship) }
    if areMixed(relationship, in: web) { needs.insert(.mixedForms) }
    if chapter.home == .together { needs.insert(.sharedHome) }
    if chapter.shares.contains(.children) || chapter.labels.contains(.coParent) {
      needs.insert(.children)
    }
    // Where nothing is noted of what a relationship holds, its name is all there is to go by.
    let isUnsaid = chapter.shares.isEmpty
    let isRomantic = !Set(chapter.labels).isDisjoint(with: [.partner, .lover])
    if chapter.shares.contains(.romance) || (isUnsaid && isRomantic) { needs.insert(.romance) }
    let isIntimate = isRomantic || chapter.labels.contains(.friendsWithBenefits)
    if desire, chapter.shares.contains(.sex) || (isUnsaid && isIntimate) { needs.insert(.sex) }
    return needs
  }

  private static func areMixed(_ dated: DatedRelationship, in web: Web) -> Bool {
    var first: Form?
    func differs(_ form: Form?) -> Bool {
      guard let form else { return false }
      if let first { return first != form }
      first = form
      return false
    }
    return dated.living.contains { person in
      let stance = dated.relationship.stance(of: person, on: web.day)
      return differs((stance?.form ?? web.person(person)?.form(on: web.day))?.form)
        || differs(stance?.wish.map { Form($0) })
    }
  }
}
