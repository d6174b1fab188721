internal import CommandLineKit
internal import EgelCore
internal import EgelStore

// Finding the people that are meant, asking where that is not certain.

extension Session {
  func community() throws -> Community {
    lasting(try journal.readingTables { try $0.community() })
  }

  /// A community that is left as it is when nobody looks at it any more: the end of the process takes
  /// everything back at once, and to take 1,000 ties apart one by one takes a tenth of a `map`.
  func lasting(_ community: Community) -> Community {
    _ = unsafe Unmanaged.passRetained(LastingCommunity(community))
    return community
  }

  /// The one person who is meant; an ambiguous name is asked about, never guessed.
  func person(_ typed: String, in community: Community) throws -> Person {
    switch Naming(community.people).find(typed) {
    case .one(let person): return person
    case .several(let people): return try choose(typed, people)
    case .none(let nearest):
      throw Failure.unknownName(typed, nearest: nearest.map { name(of: $0) })
    }
  }

  /// What an entry is to be about: somebody in the journal, or a name that is nobody's yet.
  func subject(_ typed: String, in community: Community) throws -> Subject {
    switch Naming(community.people).find(typed) {
    case .one(let person): return .person(person.id)
    case .several(let people): return .person(try choose(typed, people).id)
    case .none(let nearest):
      guard !typed.isSeveralNames else {
        throw Failure.cannotBe("--about takes one name; give it again for each")
      }
      if let new = try offerToAdd(typed, nearest) { return .person(new.id) }
      if !isInteractive, let near = nearest.first {
        say("note: nobody is called \(typed); did you mean \(name(of: near))?")
      }
      return .name(typed)
    }
  }

  /// How a person is called here: by name, and I as I.
  func name(of person: Person) -> String {
    person.id == Person.me && person.name.isEmpty
      ? language.is(nl: "ik", en: "me") : person.name
  }

  /// A new person on the terminal, if whoever types wants that.
  private func offerToAdd(_ typed: String, _ nearest: [Person]) throws -> Person? {
    guard isInteractive else { return nil }
    let near = nearest.map { name(of: $0) }.joined(separator: ", ")
    let instead = near.isEmpty ? "" : language.is(nl: " (wel: \(near))", en: " (there is: \(near))")
    let isWanted = try confirms(
      Bilingual(
        nl: "\(typed) staat nog niet in het dagboek\(instead). Toevoegen? [j/N]",
        en: "\(typed) is not in the journal yet\(instead). Add them? [y/N]"),
      refusal: "", isAgreed: false)
    guard isWanted else { return nil }
    let person = Person(id: newID(), name: typed)
    _ = try journal.changing { try $0.put(person) }
    return person
  }

  private final class LastingCommunity {
    private let community: Community

    init(_ community: Community) {
      self.community = community
    }
  }

  private func choose(_ typed: String, _ people: [Person]) throws -> Person {
    guard isInteractive else {
      throw Failure.ambiguousName(typed, people.map { described($0) })
    }
    let list = people.enumerated().map { "  \($0.offset + 1)  \(described($0.element))" }
    say(language.is(nl: "Wie bedoel je met \(typed)?", en: "Whom do you mean by \(typed)?"))
    say(list.joined(separator: "\n"))
    guard let number = try answer(to: []).flatMap({ Int($0) }), people.indices.contains(number - 1)
    else {
      throw Failure.ambiguousName(typed, people.map { described($0) })
    }
    return people[number - 1]
  }

  /// Enough of a person to tell them from another of the same name.
  func described(_ person: Person) -> String {
    let alias = person.alias.map { ", \($0)" } ?? ""
    return "\(name(of: person))\(alias) (\(person.id.description.prefix(EntryPage.shownID)))"
  }
}

extension String {
  /// Whether it was more likely meant as several names, with something between each two.
  fileprivate var isSeveralNames: Bool {
    if contains(",") { return true }
    let parts = split(separator: ";", omittingEmptySubsequences: false)
    return parts.count > 1 && parts.allSatisfy { !$0.allSatisfy(\.isWhitespace) }
  }
}
