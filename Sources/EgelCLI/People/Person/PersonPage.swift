internal import Drawing
internal import EgelCore

/// People as a person reads them, with the roles that follow from the web.
struct PersonPage {
  let web: Web
  let names: PeopleNames
  let session: Session
  private let roles: Roles

  init(web: Web, session: Session) {
    self.web = web
    self.session = session
    names = PeopleNames(web.community, session)
    roles = Roles(in: web)
  }

  private var language: Language { session.language }

  func list() -> Page {
    var page = Page()
    let people = web.community.people
    // Names are folded once each, and people are sorted by index, not moved.
    let others = people.indices.filter { people[$0].id != Person.me }
      .map { (place: $0, name: Folded(people[$0].name)) }.sorted { $0.name < $1.name }
    for other in others { page.line(line(people[other.place]), hanging: 2) }
    if others.isEmpty {
      page.paragraph(
        language.is(
          nl: "Nog niemand. Voeg iemand toe met 'egel partner add' of 'egel person add'.",
          en: "No one yet. Add someone with 'egel partner add' or 'egel person add'."))
    }
    return page
  }

  func whole(_ person: Person) -> Page {
    var page = heading(person)
    let relationships = web.relationships(of: person.id).filter { !$0.isToMyself }
    let relationshipPage = RelationshipPage(web: web, names: names, session: session)
    for relationship in relationships {
      page.line(relationshipPage.line(relationship, seenBy: person.id), indent: 2, hanging: 2)
    }
    if !person.notes.isEmpty {
      page.blank()
      page.paragraph(person.notes, indent: 2)
    }
    return page
  }

  /// Everything about a person except their relationships.
  func themselves(_ person: Person) -> Page {
    var page = heading(person)
    if !person.notes.isEmpty { page.paragraph(person.notes, indent: 2) }
    return page
  }

  private func heading(_ person: Person) -> Page {
    var page = Page()
    page.line(line(person), hanging: 2)
    for (name, text) in facts(person) {
      page.line([.faint(name + ": "), .plain(text)], indent: 2, hanging: 2)
    }
    return page
  }

  private func line(_ person: Person) -> StyledText {
    var line: StyledText = [.strong(names[person.id])]
    if let pronouns = person.pronouns { line.append([.gap, .faint(pronouns)]) }
    let roles = roles[person.id]
    let isPartner = roles.contains { if case .partner = $0 { true } else { false } }
    for role in roles { line.append([.gap, .plain(name(role, ofPartner: isPartner))]) }
    if person.isDead(on: web.day) {
      line.append([.gap, .faint(language.is(nl: "overleden", en: "died"))])
    }
    if person.isMuted {
      line.append([.gap, .faint(language.is(nl: "op stil", en: "muted"))])
    }
    line.append([.gap, .faint(person.id.shown)])
    return line
  }

  /// A couple with children are not called co-parents: in Flanders those have parted.
  private func name(_ role: Roles.Role, ofPartner isPartner: Bool) -> String {
    switch role {
    case .partner: return "partner"
    case .nestingPartner: return language.is(nl: "woont met je samen", en: "nesting partner")
    case .metamour(let partners):
      let through = names.list(partners, language)
      return language.is(nl: "metamour via \(through)", en: "metamour through \(through)")
    case .hinge: return language.is(nl: "schakelpartner", en: "hinge")
    case .coParent where isPartner:
      return language.is(nl: "samen kinderen", en: "children together")
    case .coParent: return language.is(nl: "co-ouder", en: "co-parent")
    }
  }

  private func facts(_ person: Person) -> [(String, String)] {
    var facts: [(String, String)] = []
    if let alias = person.alias { facts.append((language.is(nl: "alias", en: "alias"), alias)) }
    if let form = person.form(on: web.day) {
      let basis = form.basis.map { " (\($0.name(language)))" } ?? ""
      let how = form.how.isEmpty ? "" : ": " + form.how
      facts.append(
        (language.is(nl: "vorm", en: "form"), FormWords.name(form.form, language) + basis + how))
    }
    if let care = person.care { facts.append((language.is(nl: "zorg", en: "care"), care)) }
    for aim in person.aims { facts.append((language.is(nl: "wil", en: "wants"), aim)) }
    return facts
  }
}

/// My metamours and the partners in between, as a table for many look-ups.
struct MetamourTable {
  private var roster: Roster
  private var through: [[Identifier]] = []

  init(in web: Web) {
    let metamours = web.metamours(of: Person.me)
    roster = Roster(capacity: metamours.count)
    through.reserveCapacity(metamours.count)
    for metamour in metamours {
      roster.add(metamour.person)
      through.append(metamour.through)
    }
  }

  func contains(_ person: Identifier) -> Bool { roster[person] != nil }

  /// The partners through whom a person is my metamour; nil if they are not.
  subscript(person: Identifier) -> [Identifier]? { roster[person].map { through[$0] } }
}
