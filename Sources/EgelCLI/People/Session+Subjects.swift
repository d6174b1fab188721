internal import EgelCore

// Whom it is about, and what they are called.

extension Session {
  /// Somebody as typed for an answer: known, one of those it is `about` in any case, or, on a terminal,
  /// added when wanted.
  func knownSubject(
    _ typed: String, in community: Community, or about: [Subject] = []
  ) throws -> Subject {
    if case .none(let nearest) = Naming(community.people).find(typed), !isInteractive {
      let same = about.first { subject in
        if case .name(let name) = subject { Folded(name) == Folded(typed) } else { false }
      }
      if let same { return same }
      throw Failure.unknownName(typed, nearest: nearest.map { name(of: $0) })
    }
    return try subject(typed, in: community)
  }

  /// Asks whom today is about; only people who may be raised are offered, and any other can be typed.
  func askSubjects(_ question: Bilingual, in community: Community) throws -> [Subject]? {
    let offered = offered(in: community)
    let names = PeopleNames(community, self)
    let list = offered.enumerated().map { "\($0.offset + 1) \(names[$0.element])" }
    let hint = Bilingual(
      nl: list.isEmpty ? "een naam, of Enter voor jezelf" : "nummer of naam, Enter: jezelf",
      en: list.isEmpty ? "a name, or Enter for yourself" : "number or name, Enter: yourself")
    if !list.isEmpty { tell(question[language] + "  " + list.joined(separator: "   ")) }
    let lead = list.isEmpty ? question[language] + " " : ""
    guard let typed = try ask("\(lead)(\(hint[language]))") else { return nil }
    if ["q", "Q"].contains(typed) { return nil }
    return try typed.names.map { word in
      if let number = Int(word), offered.indices.contains(number - 1) {
        return .person(offered[number - 1])
      }
      return try subject(word, in: try self.community())
    }.withoutRepeats.filter { $0 != .person(Person.me) }
  }

  private func offered(in community: Community) -> [Identifier] {
    let web = Web(community, on: today)
    let names = PeopleNames(community, self)
    return community.people.map(\.id)
      .filter { $0 != Person.me && names.known($0) != "" && web.mayBeRaised($0) }
      .sorted { Folded(names[$0]) < Folded(names[$1]) }
  }

  /// What somebody is called here and now.
  func name(of subject: Subject, _ names: PeopleNames) -> String {
    switch subject {
    case .person(let id): names[id]
    case .name(let name): name
    }
  }
}

extension String {
  /// Several names typed on one line.
  fileprivate var names: [String] {
    split(separator: ",").flatMap { part -> [String] in
      [" en ", " and ", " & "].reduce([String(part)]) { parts, and in
        parts.flatMap { $0.split(separator: and).map(String.init) }
      }
    }.map(\.trimmed).filter { !$0.isEmpty }
  }
}
