/// Puts something else in the place of people, and of words that may name them: what forgetting, linking and
/// redacting do to a record. One that only looks gives back what it was given.
package protocol Substitution {
  /// Nil where the person is left out.
  mutating func person(_ person: Subject) -> Subject?
  /// What the writer wrote.
  mutating func words(_ words: String) -> String
  /// What the program asked, with a name in it.
  mutating func question(_ words: String) -> String
  /// What stands in the place of a person who is left out where something has to stand.
  var placeholder: String { get }
}

/// What may have people in it, or words that name them.
package protocol Substitutable {
  mutating func substitute(by substitution: inout some Substitution)
}

extension Substitution {
  /// Words that may be left out, and are where nothing is left of them.
  mutating func optional(_ words: String?) -> String? {
    guard let words else { return nil }
    let after = self.words(words)
    return after.isEmpty && !words.isEmpty ? nil : after
  }

  /// Words of which each may be left out.
  mutating func each(_ list: [String]) -> [String] {
    var left: [String] = []
    for words in list {
      if let after = optional(words) { left.append(after) }
    }
    return left
  }

  /// A person where only people can stand.
  mutating func id(_ id: Identifier) -> Identifier? {
    guard case .person(let after)? = person(.person(id)) else { return nil }
    return after
  }

  mutating func ids(_ list: [Identifier]) -> [Identifier] {
    var left: [Identifier] = []
    for id in list {
      if let after = self.id(id) { left.append(after) }
    }
    return left
  }
}

extension Entry: Substitutable {
  package mutating func substitute(by substitution: inout some Substitution) {
    for member in EntryMember.inOrder {
      switch member {
      case .about:
        let after = about.compactMap { substitution.person($0) }
        if after != about { about = after.firstOfEach }
      case .tags:
        let after = substitution.each(tags)
        if after != tags { tags = after.firstOfEach }
      case .readings:
        var left: [Reading] = []
        for var reading in readings {
          if let person = reading.about {
            guard let after = substitution.person(person) else { continue }
            reading.about = after
          }
          left.append(reading)
        }
        readings = left
      case .asked: asked?.substitute(by: &substitution)
      case .text: text = substitution.words(text)
      // A feeling is a word of the writer's for it, and no place for a name.
      case .feelings: break
      // The entries that it belongs to stay, without the person.
      case .thread: break
      case .id, .day, .at, .moved, .kind, .whose, .outcome, .isPrivate, .sealed, .edited, .deleted,
        .seen, .others:
        break
      }
    }
  }
}

extension Array where Element: Hashable {
  fileprivate var firstOfEach: Self {
    var met: Set<Element> = []
    return filter { met.insert($0).inserted }
  }
}
