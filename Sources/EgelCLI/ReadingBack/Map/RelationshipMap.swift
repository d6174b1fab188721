internal import Drawing
internal import EgelCore
internal import EgelJSON

/// The web of a day as a drawing: who, what the relationships are called, and the roles that follow.
struct RelationshipMap {
  private let web: Web
  private let language: Language
  private let names: PeopleNames
  private let usesAliases: Bool
  /// What becomes of a label in the user's own words where names are hidden: it may contain one.
  private let conceal: (String) -> String
  private let showsEnded: Bool
  /// Everybody in a relationship that is drawn, and me.
  private let people: Roster
  /// My metamours, found once for all nodes.
  private let metamours: MetamourTable

  init(
    web: Web, session: Session, usesAliases: Bool, showsEnded: Bool,
    conceal: @escaping (String) -> String = { $0 }
  ) {
    self.conceal = conceal
    self.web = web
    self.usesAliases = usesAliases
    language = session.language
    names =
      usesAliases
      ? PeopleNames(aliasesOf: web.community, session) : PeopleNames(web.community, session)
    metamours = MetamourTable(in: web)
    self.showsEnded = showsEnded
    var met = Roster(capacity: web.community.people.count)
    met.add(Person.me)
    for relationship in web.relationships where Self.isDrawn(relationship, showsEnded) {
      for party in relationship.parties { met.add(party) }
    }
    people = met
  }

  /// Whether a relationship is drawn: between people, and present unless the others are asked for.
  private static func isDrawn(_ relationship: DatedRelationship, _ showsEnded: Bool) -> Bool {
    !relationship.isToMyself && (relationship.standing != .over || showsEnded)
  }

  private func isDrawn(_ relationship: DatedRelationship) -> Bool {
    Self.isDrawn(relationship, showsEnded)
  }

  /// The web as it is drawn, with a description for screen readers.
  var sketch: WebSketch { sketch(description: description) }

  /// The web for formats that have no description.
  var silentSketch: WebSketch { sketch(description: "") }

  private func sketch(description: String) -> WebSketch {
    var drawn: [GraphEdge] = []
    drawn.reserveCapacity(web.relationships.count)
    var styles: [LineStyle] = []
    for relationship in web.relationships where isDrawn(relationship) {
      let style = style(relationship)
      if !styles.contains(style) { styles.append(style) }
      add(relationship, style, to: &drawn)
    }
    var nodes: [WebNode] = []
    nodes.reserveCapacity(people.ids.count)
    for person in people.ids { nodes.append(node(person)) }
    return WebSketch(
      title: language.is(nl: "Kaart", en: "Map"), description: description,
      nodes: nodes, graphEdges: drawn, key: key(styles, nodes))
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("day")
    writer.string(web.day.description)
    writer.key("people")
    writer.beginArray()
    for person in people.ids {
      writer.newline()
      write(person, to: &writer)
    }
    writer.endArray()
    writer.key("relationships")
    writer.beginArray()
    for relationship in web.relationships where isDrawn(relationship) {
      writer.newline()
      writer.relationship(relationship, names) { label in
        label.spoken == nil ? shown(label) : label.word
      }
    }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.take()
  }

  private func shown(_ label: Label) -> String {
    if let spoken = label.spoken { return spoken.name[language] }
    return usesAliases ? withoutNames(label.word) : conceal(label.word)
  }

  private func withoutNames(_ label: String) -> String {
    web.community.people.filter { $0.id != Person.me }.reduce(label) { label, person in
      Redaction(of: person.name, by: names[person.id]).redact(label)
    }
  }

  private func node(_ id: Identifier) -> WebNode {
    let isHinge = web.isHinge(id)
    let role: WebNode.Role =
      if id == Person.me { .me } else if isHinge { .hinge } else if metamours.contains(id) {
        .metamour
      } else { .plain }
    let died = web.person(id)?.isDead(on: web.day) ?? false
    let note =
      id == Person.me && isHinge
      ? language.is(nl: "schakelpartner", en: "hinge")
      : died ? language.is(nl: "overleden", en: "died") : nil
    return WebNode(id: id.description, name: names[id], role: role, note: note)
  }

  private func add(_ dated: DatedRelationship, _ style: LineStyle, to drawn: inout [GraphEdge]) {
    var labels: [String] = []
    for label in dated.labels where label != .partner { labels.append(shown(label)) }
    let (parties, from) = (dated.relationship.parties, dated.relationship.from)
    for (place, one) in parties.enumerated() {
      for other in parties[(place + 1)...] {
        let (start, end) = from == other ? (other, one) : (one, other)
        guard let start = people[start], let end = people[end] else { continue }
        drawn.append(
          GraphEdge(from: start, to: end, style: style, labels: labels, isOneWay: from != nil))
      }
    }
  }

  private func style(_ relationship: DatedRelationship) -> LineStyle {
    if relationship.standing == .over { return .dotted }
    return relationship.labels.contains(.partner) ? .solid : .dashed
  }

  private func key(_ styles: [LineStyle], _ nodes: [WebNode]) -> [WebKeyRow] {
    var key: [WebKeyRow] = []
    let meanings: [(LineStyle, String)] = [
      (.solid, "partners"),
      (.dashed, language.is(nl: "andere relaties", en: "other relationships")),
      (.dotted, language.is(nl: "voorbij", en: "ended")),
    ]
    for (style, meaning) in meanings where styles.contains(style) {
      key.append(WebKeyRow(.line(style), meaning))
    }
    if nodes.contains(where: { $0.role == .hinge }) {
      key.append(WebKeyRow(.role(.hinge), language.is(nl: "schakelpartner", en: "hinge")))
    }
    if nodes.contains(where: { $0.role == .metamour }) {
      key.append(WebKeyRow(.role(.metamour), "metamour"))
    }
    return key
  }

  private var description: String {
    web.relationships.filter(isDrawn).map { relationship in
      let (who, labels) = told(relationship)
      return labels.isEmpty ? who : "\(who): \(labels)"
    }.joined(separator: "; ")
  }

  /// The relationships as rows of a table: who, and what it is called.
  var rows: [[String]] {
    web.relationships.filter(isDrawn).map { relationship in
      let (who, labels) = told(relationship)
      return [who, labels]
    }
  }

  private func told(_ dated: DatedRelationship) -> (who: String, labels: String) {
    (
      dated.relationship.parties.map { names[$0] }.joined(separator: " – "),
      dated.labels.map { shown($0) }.joined(separator: ", ")
    )
  }

  private func write(_ person: Identifier, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.string(person)
    writer.key("name")
    writer.string(names[person])
    writer.key("hinge")
    writer.bool(web.isHinge(person))
    if let through = metamours[person] {
      writer.people("metamourThrough", through, names)
    }
    writer.endObject()
  }
}
