internal import EgelCore
internal import EgelJSON

/// What people are to me; it follows from the web and is never typed in.
struct Roles {
  enum Role {
    case partner, nestingPartner
    case metamour(through: [Identifier])
    case hinge, coParent

    /// What it is called in JSON.
    var member: String {
      switch self {
      case .partner: "partner"
      case .nestingPartner: "nestingPartner"
      case .metamour: "metamour"
      case .hinge: "hinge"
      case .coParent: "coParent"
      }
    }
  }

  private let web: Web
  // Found once for all people.
  private let metamours: MetamourTable
  private let nesting: [Identifier]
  private let coParents: [Identifier]

  init(in web: Web) {
    self.web = web
    metamours = MetamourTable(in: web)
    nesting = web.nestingPartners(of: Person.me)
    coParents = web.coParents(of: Person.me)
  }

  subscript(person: Identifier) -> [Role] {
    guard person != Person.me else { return [] }
    var roles: [Role] = []
    if web.arePartners(Person.me, person) { roles.append(.partner) }
    if nesting.contains(person) { roles.append(.nestingPartner) }
    if let partners = metamours[person] { roles.append(.metamour(through: partners)) }
    if web.isHinge(person) { roles.append(.hinge) }
    if coParents.contains(person) { roles.append(.coParent) }
    return roles
  }
}

/// People as a program reads them: the records as they stand, and behind their members the roles and the
/// relationships that the text tells.
struct PersonJSON {
  private let web: Web
  private let names: PeopleNames
  private let roles: Roles

  init(_ web: Web, _ names: PeopleNames) {
    self.web = web
    self.names = names
    roles = Roles(in: web)
  }

  /// As things are today.
  init(_ community: Community, _ session: Session) {
    self.init(
      Web(community, on: session.today, hidden: true), PeopleNames(community, session))
  }

  func list(_ people: [Person]) -> [UInt8] {
    var listing = RecordListing(reserving: people.count * 128)
    for person in people { listing.add(line(person, [])[...]) }
    return listing.bytes()
  }

  func one(_ person: Person, others: [Person] = []) -> [UInt8] {
    line(person, others) + Array("\n".utf8)
  }

  private func line(_ person: Person, _ others: [Person]) -> [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    let roles = roles[person.id]
    writer.words("roles", roles.map(\.member))
    for case .metamour(let through) in roles {
      writer.people("metamourThrough", through, names)
    }
    writer.key("relationships")
    writer.beginArray()
    for dated in web.relationships(of: person.id) where !dated.isToMyself {
      writer.relationship(dated, names)
    }
    writer.endArray()
    writer.endObject()
    return person.bytes(others: others).dropLast() + [UInt8(ascii: ",")] + writer.bytes.dropFirst()
  }
}

extension JSONWriter {
  /// A relationship as it stood on a day, with the words for its labels.
  mutating func relationship(
    _ dated: DatedRelationship, _ names: PeopleNames, word: (Label) -> String = \.word
  ) {
    beginObject()
    member("id", dated.id.description)
    people("parties", dated.relationship.parties, names)
    words("labels", dated.labels.map(word))
    member("state", dated.chapter.state.rawValue)
    if let began = dated.relationship.began { member("began", began.description) }
    endObject()
  }
}
