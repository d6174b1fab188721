public import EgelCore

/// What there is to do with an idea: questions, scales and exercises that rest on it.
public struct ThingsToTry: Hashable, Sendable {
  /// The ids of questions.
  public let questions: [String]
  /// The keys of scales.
  public let scales: [String]
  /// The ids of exercises.
  public let exercises: [String]
  /// The ids of forms, which are explained with what they take for granted.
  public let forms: [String]

  var isEmpty: Bool {
    questions.isEmpty && scales.isEmpty && exercises.isEmpty && forms.isEmpty
  }
}

extension Concepts {
  /// What rests on an idea, or else on the nearest idea of its subject. Questions that ask little and need
  /// nothing of a life stand first.
  public static func toTry(_ concept: Concept) -> ThingsToTry {
    let own = resting(on: concept)
    guard own.isEmpty, let place = all.firstIndex(of: concept) else { return own }
    let like = all.enumerated().filter { $0.element.isAboutDesire == concept.isAboutDesire }
    func distance(_ other: (offset: Int, element: Concept)) -> Int {
      abs(other.offset - place) + (other.element.id.first == concept.id.first ? 0 : all.count)
    }
    let nearestFirst = like.sorted { distance($0) < distance($1) }
    return nearestFirst.lazy.map { resting(on: $0.element) }.first { !$0.isEmpty } ?? own
  }

  /// Desire comes with the ideas that are about it, and not with others that touch on it.
  private static func resting(on concept: Concept) -> ThingsToTry {
    func rests(_ concepts: [String], _ needs: Needs) -> Bool {
      concepts.contains(concept.id)
        && (concept.isAboutDesire || needs.isDisjoint(with: [.desire, .sex]))
    }
    let questions = Decks.all.flatMap(\.questions).filter { rests($0.concepts, $0.needs) }
    let easiestFirst = questions.enumerated().sorted { one, other in
      let (first, second) = (effort(one.element), effort(other.element))
      return first == second ? one.offset < other.offset : first < second
    }
    return ThingsToTry(
      questions: easiestFirst.map(\.element.id),
      scales: Scales.all.filter { rests($0.concepts, $0.needs) }.map(\.key),
      exercises: Exercises.all.filter { rests($0.concepts, $0.needs) }.map(\.id),
      forms: Forms.all.filter { $0.concepts.contains(concept.id) }.map(\.id))
  }

  /// A name in it may be one that the journal has nobody for; after that counts how much it asks.
  private static func effort(_ question: Question) -> Int {
    let names = question.text.english.contains("{") ? 1 : 0
    let weight = Weight.allCases.firstIndex(of: question.weight) ?? 0
    return 10 * (question.needs.isEmpty ? 0 : 1) + 5 * names + weight
  }
}
