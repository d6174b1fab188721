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
