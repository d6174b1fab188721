internal import CommandLineKit
internal import EgelCore
internal import EgelStore

/// Finds the people that typed names mean, and asks where that is not certain.
struct People {
  private let journal: Journal
  private let language: Language
  private let asker: Asker
  private let session: Session

  init(_ session: Session) {
    journal = session.journal
    language = session.language
    asker = Asker(session)
    self.session = session
  }

  /// The one person who is meant; an ambiguous name is asked about, never guessed.
  func person(_ typed: String, in community: Community) throws -> Person {
    switch Naming(community.people).find(typed) {
    case .one(let person): return person
    case .several(let people): return try choose(typed, people)
    case .none(let nearest):
      throw PeopleFailure.unknownName(typed, nearest: nearest.map { $0.called(in: language) })
    }
  }

  /// A person in the journal, or a new one of that name, to be saved with the rest.
  func personOrNew(_ typed: String, in community: Community) throws -> Person {
    switch Naming(community.people).find(typed) {
    case .one(let person)
    where person.id == Person.me || Folded(person.name) == Folded(typed)
      || person.alias.map { Folded($0) == Folded(typed) } ?? false:
      return person
    case .several: return try person(typed, in: community)
    default: return Person(id: session.newID(), name: typed)
    }
  }

  /// What an entry is about: a person in the journal, or a name that does not belong to anybody yet.
  func subject(_ typed: String, in community: Community) throws -> Subject {
    switch Naming(community.people).find(typed) {
    case .one(let person): return .person(person.id)
    case .several(let people): return .person(try choose(typed, people).id)
    case .none(let nearest):
      guard !typed.isSeveralNames else {
        throw PeopleFailure.severalNames(option: "--about")
      }
      if let new = try offerToAdd(typed, nearest) { return .person(new.id) }
      if !session.isInteractive, let near = nearest.first {
        let name = near.called(in: language)
        session.say(
          Bilingual(
            nl: "let op: niemand heet \(typed); bedoel je \(name)?",
            en: "note: no one is called \(typed); did you mean \(name)?"))
      }
      return .name(typed)
    }
  }

  /// The person an answer is about: in the journal, one of those named with `--about`, or, at a terminal,
  /// added on request.
  func knownSubject(
    _ typed: String, in community: Community, or about: [Subject] = []
  ) throws -> Subject {
    if case .none(let nearest) = Naming(community.people).find(typed), !session.isInteractive {
      let same = about.first { subject in
        if case .name(let name) = subject { Folded(name) == Folded(typed) } else { false }
      }
      if let same { return same }
      throw PeopleFailure.unknownName(typed, nearest: nearest.map { $0.called(in: language) })
    }
    return try subject(typed, in: community)
  }

  /// Asks whom today is about; only people who may be raised are offered, and any other can be typed.
  func askSubjects(_ question: Bilingual, in community: Community) throws -> [Subject]? {
    let offered = offered(in: community)
    let names = PeopleNames(community, session)
    let list = offered.enumerated().map { "\($0.offset + 1) \(names[$0.element])" }
    let hint = Bilingual(
      nl: list.isEmpty ? "een naam, of Enter voor jezelf" : "nummer of naam; Enter voor jezelf",
      en: list.isEmpty ? "a name, or Enter for yourself" : "number or name; Enter for yourself")
    if !list.isEmpty { asker.tell(question[language] + "  " + list.joined(separator: "   ")) }
    let lead = list.isEmpty ? question[language] + " " : ""
    guard let typed = try asker.ask("\(lead)(\(hint[language]))") else { return nil }
    if ["q", "Q"].contains(typed) { return nil }
    return try typed.names.map { word in
      if let number = Int(word), offered.indices.contains(number - 1) {
        return .person(offered[number - 1])
      }
      return try subject(word, in: try journal.community())
    }.withoutRepeats.filter { $0 != .person(Person.me) }
  }

  /// Says which of the typed names belong to nobody; a name in an entry may not belong to anybody yet.
  func tellUnknown(_ typed: [String]) throws {
    guard !typed.isEmpty else { return }
    let people = try journal.community().people
    for name in typed {
      guard case .none(let nearest) = Naming(people).find(name) else { continue }
      var filter = EntryFilter()
      filter.names = [Folded(name)]
      let found = try journal.reading { try $0.find(filter, order: .newestFirst, limit: 1) }
      guard found.entries.isEmpty else { continue }
      let near = nearest.map { $0.called(in: language) }
      let instead =
        near.isEmpty
        ? "."
        : language.is(
          nl: "; bedoel je \(near.joined(separator: " of "))?",
          en: "; did you mean \(near.joined(separator: " or "))?")
      session.say(
        language.is(
          nl: "Niemand in het dagboek heet \(name)",
          en: "No one in the journal is called \(name)") + instead)
    }
  }

  /// Changes a person and says that it is saved.
  func change(_ typed: String, _ change: (inout Person) throws -> Void) throws -> Int32 {
    let community = try journal.community()
    let person = try person(typed, in: community)
    var next = person
    try change(&next)
    try next.problems(in: community).check(in: community, session)
    let notes = try NewText.onInput(session.typed[PersonOptions.notes], session)
    if let notes { next.notes = notes.text }
    let after = next
    let changed = try TextKeeper(session).keeping(notes) {
      try journal.changing { try $0.put(after) }
    }
    session.say(Bilingual(nl: "Bewaard.", en: "Saved."))
    if session.typed[PersonOptions.minor] {
      OfAge(session).tellPartnered(after, in: community)
    }
    if notes?.hasWaited ?? false { StandardInput(session).tellNoLongerWaits() }
    Saving(session).tell(changed)
    return try Saving(session).showJSON(after, in: community)
  }

  private func offered(in community: Community) -> [Identifier] {
    let web = Web(community, on: session.today)
    let names = PeopleNames(community, session)
    return community.people.map(\.id)
      .filter { $0 != Person.me && names.known($0) != "" && web.mayBeRaised($0) }
      .sorted { Folded(names[$0]) < Folded(names[$1]) }
  }

  /// A new person, if the user at the terminal wants to add them.
  private func offerToAdd(_ typed: String, _ nearest: [Person]) throws -> Person? {
    guard session.isInteractive else { return nil }
    let near = nearest.map { $0.called(in: language) }.joined(separator: ", ")
    let instead = near.isEmpty ? "" : language.is(nl: " (wel: \(near))", en: " (there is: \(near))")
    let isWanted = try asker.confirms(
      Bilingual(
        nl: "\(typed) staat nog niet in het dagboek\(instead). Toevoegen? [j/N]",
        en: "\(typed) isn't in the journal yet\(instead). Add them? [y/N]"),
      refusal: nil, isAgreed: false)
    guard isWanted else { return nil }
    let person = Person(id: session.newID(), name: typed)
    _ = try journal.changing { try $0.put(person) }
    return person
  }

  private func choose(_ typed: String, _ people: [Person]) throws -> Person {
    let described = people.map { $0.described(in: language) }
    guard session.isInteractive else { throw PeopleFailure.ambiguousName(typed, described) }
    let list = described.enumerated().map { "  \($0.offset + 1)  \($0.element)" }
    session.say(language.is(nl: "Wie bedoel je met \(typed)?", en: "Who do you mean by \(typed)?"))
    session.say(list.joined(separator: "\n"))
    guard let number = try asker.answer(to: []).flatMap({ Int($0) }),
      people.indices.contains(number - 1)
    else { throw PeopleFailure.ambiguousName(typed, described) }
    return people[number - 1]
  }
}

extension Journal {
  /// Everybody in the journal, with their relationships and agreements.
  func community() throws -> Community {
    try readingTables { try $0.community() }
  }
}

extension Person {
  /// What a person is called here: by name, and I am "me".
  func called(in language: Language) -> String {
    id == Person.me && name.isEmpty ? language.is(nl: "ik", en: "me") : name
  }

  /// Enough of a person to tell them from another of the same name.
  func described(in language: Language) -> String {
    let alias = alias.map { ", \($0)" } ?? ""
    return "\(called(in: language))\(alias) (\(id.shown))"
  }

  /// The name and the alias, as they are looked for.
  var spellings: [Folded] {
    [name, alias ?? ""].filter { !$0.isEmpty }.map { Folded($0) }
  }
}

extension String {
  /// Whether it was more likely meant as several names, with something between each two.
  fileprivate var isSeveralNames: Bool {
    if contains(",") { return true }
    let parts = split(separator: ";", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { !$0.allSatisfy(\.isWhitespace) }
  }

  /// Several names typed on one line.
  fileprivate var names: [String] {
    split(separator: ",").flatMap { part -> [String] in
      [" en ", " and ", " & "].reduce([String(part)]) { parts, and in
        parts.flatMap { $0.split(separator: and).map(String.init) }
      }
    }.map(\.trimmed).filter { !$0.isEmpty }
  }
}
