internal import Drawing
internal import EgelCore
internal import JSON

/// The web of a day as a drawing: who, what the ties are called, and the roles that follow.
struct TieMap {
  let web: Web
  let session: Session
  let usesAliases: Bool
  let showsEnded: Bool
  /// What an own label becomes where names are hidden: there may be one in it.
  private let conceal: (String) -> String
  /// My metamours and through whom, found once: every node asks.
  private let metamours: [Identifier: [Identifier]]

  init(
    web: Web, session: Session, usesAliases: Bool, showsEnded: Bool,
    conceal: @escaping (String) -> String = { $0 }
  ) {
    self.conceal = conceal
    self.web = web
    self.session = session
    self.usesAliases = usesAliases
    self.showsEnded = showsEnded
    metamours = Dictionary(
      web.metamours(of: Person.me).map { ($0.person, $0.through) },
      uniquingKeysWith: { first, _ in first })
  }

  private var language: Language { session.language }

  var sketch: WebSketch {
    WebSketch(
      title: language.is(nl: "Kring", en: "Web of ties"), description: description,
      nodes: people.map(node), edges: ties.flatMap(edges), key: key)
  }

  var json: [UInt8] {
    var writer = JSONWriter()
    writer.beginObject()
    writer.key("day")
    writer.string(web.day.description)
    writer.key("people")
    writer.beginArray()
    for person in people { write(person, to: &writer) }
    writer.endArray()
    writer.key("ties")
    writer.beginArray()
    for tie in ties { write(tie, to: &writer) }
    writer.endArray()
    writer.endObject()
    writer.newline()
    return writer.take()
  }

  /// The ties that are drawn: between people, and present unless the others are asked for.
  private var ties: [Web.Tie] {
    web.ties.filter { !$0.isToMyself && ($0.standing != .over || showsEnded) }
  }

  /// Everybody in a tie that is drawn, and me.
  private var people: [Identifier] {
    var met: Set<Identifier> = []
    return ([Person.me] + ties.flatMap(\.relationship.parties)).filter { met.insert($0).inserted }
  }

  private func shown(_ label: Label) -> String {
    let name = TieWords.name(label, language)
    guard !Label.ready.contains(label) else { return name }
    return usesAliases ? withoutNames(name) : conceal(name)
  }

  private func withoutNames(_ label: String) -> String {
    web.community.people.filter { $0.id != Person.me }.reduce(label) { label, person in
      Redaction(of: person.name, by: name(person.id)).redact(label)
    }
  }

  private func name(_ id: Identifier) -> String {
    guard let person = web.person(id) else { return language.is(nl: "iemand", en: "somebody") }
    guard usesAliases, id != Person.me else { return session.name(of: person) }
    return person.alias ?? "\(language.is(nl: "persoon", en: "person")) \(number(of: id))"
  }

  /// A number that stands for somebody without an alias, the same for one journal.
  private func number(of id: Identifier) -> Int {
    (web.community.people.map(\.id).filter { $0 != Person.me }.sorted().firstIndex(of: id) ?? 0) + 1
  }

  private func node(_ id: Identifier) -> WebNode {
    let role: WebNode.Role =
      if id == Person.me { .me } else if web.isHinge(id) { .hinge } else if isMetamour(id) {
        .metamour
      } else { .plain }
    let isBetween = id == Person.me && web.isHinge(id)
    let died = web.person(id)?.isDead(on: web.day) ?? false
    let note =
      isBetween
      ? language.is(nl: "schakelpartner", en: "hinge")
      : died ? language.is(nl: "overleden", en: "died") : nil
    return WebNode(id: id.description, name: name(id), role: role, note: note)
  }

  private func isMetamour(_ id: Identifier) -> Bool {
    metamours[id] != nil
  }

  private func edges(_ tie: Web.Tie) -> [WebEdge] {
    let labels = tie.chapter.labels.filter { $0 != .partner }.map(shown)
    let parties = tie.relationship.parties
    return parties.enumerated().flatMap { place, one in
      parties.dropFirst(place + 1).map { other in
        let isBackwards = tie.relationship.from == other
        return WebEdge(
          from: (isBackwards ? other : one).description,
          to: (isBackwards ? one : other).description, style: style(tie), labels: labels,
          isOneWay: tie.relationship.from != nil)
      }
    }
  }

  private func style(_ tie: Web.Tie) -> LineStyle {
    if tie.standing == .over { return .dotted }
    return tie.chapter.labels.contains(.partner) ? .solid : .dashed
  }

  private var key: [WebKeyRow] {
    var key: [WebKeyRow] = []
    let styles = Set(ties.map(style))
    if styles.contains(.solid) { key.append(WebKeyRow(.line(.solid), "partners")) }
    if styles.contains(.dashed) {
      key.append(WebKeyRow(.line(.dashed), language.is(nl: "andere banden", en: "other ties")))
    }
    if styles.contains(.dotted) {
      key.append(WebKeyRow(.line(.dotted), language.is(nl: "voorbij", en: "over")))
    }
    let roles = Set(people.map { node($0).role })
    if roles.contains(.hinge) {
      key.append(WebKeyRow(.role(.hinge), language.is(nl: "schakelpartner", en: "hinge")))
    }
    if roles.contains(.metamour) { key.append(WebKeyRow(.role(.metamour), "metamour")) }
    return key
  }

  /// The same in words, for whoever hears the drawing instead of seeing it.
  private var description: String {
    ties.map { tie in
      let who = tie.relationship.parties.map { name($0) }.joined(separator: " – ")
      let labels = tie.chapter.labels.map(shown).joined(separator: ", ")
      return labels.isEmpty ? who : "\(who): \(labels)"
    }.joined(separator: "; ")
  }

  /// The ties as rows of a table: who, and what it is called.
  var rows: [[String]] {
    ties.map { tie in
      let who = tie.relationship.parties.map { name($0) }.joined(separator: " – ")
      return [who, tie.chapter.labels.map(shown).joined(separator: ", ")]
    }
  }

  private func write(_ person: Identifier, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.string(person.description)
    writer.key("name")
    writer.string(name(person))
    writer.key("hinge")
    writer.bool(web.isHinge(person))
    if let through = metamours[person] {
      writer.key("metamour-through")
      writer.beginArray()
      for id in through { writer.string(id.description) }
      writer.endArray()
    }
    writer.endObject()
  }

  private func write(_ tie: Web.Tie, to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("id")
    writer.string(tie.id.description)
    writer.key("parties")
    writer.beginArray()
    for party in tie.relationship.parties { writer.string(party.description) }
    writer.endArray()
    writer.key("labels")
    writer.beginArray()
    for label in tie.chapter.labels {
      writer.string(Label.ready.contains(label) ? label.word : shown(label))
    }
    writer.endArray()
    writer.key("state")
    writer.string(tie.chapter.state.rawValue)
    writer.endObject()
  }
}
