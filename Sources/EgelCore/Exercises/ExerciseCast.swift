/// Who stands in the places of an exercise: `{person}`, `{partner}`, `{metamour}`, `{hinge}`.
package struct ExerciseCast: Sendable {
  /// The places an exercise has, in the order in which they are met.
  package static func places(of exercise: Exercise) -> [String] {
    let text = (exercise.steps + [exercise.about, exercise.closing]).map(\.dutch).joined(
      separator: " ")
    let found = all.compactMap { place in
      text.range(of: "{\(place)}").map { (place, $0) }
    }
    return found.sorted { $0.1 < $1.1 }.map(\.0)
  }

  private static let all = ["person", "partner", "metamour", "hinge"]

  private let names: [String: String]

  /// Names in the order of the places; where one is missing, nobody is named.
  package init(_ exercise: Exercise, names: [String?], _ language: Language) {
    let places = Self.places(of: exercise)
    self.names = Dictionary(
      places.enumerated().map { number, place in
        let name = names.indices.contains(number) ? names[number] : nil
        return (place, name ?? Self.nobody(in: place, language))
      }, uniquingKeysWith: { first, _ in first })
  }

  package func fill(_ text: String) -> String {
    names.reduce(text) { $0.replacing("{\($1.key)}", with: $1.value) }
  }

  private static func nobody(in place: String, _ language: Language) -> String {
    // A hinge is a partner, and a metamour somebody they love too: said so, whole sentences stay plain.
    switch place {
    case "metamour":
      Bilingual(nl: "de andere liefde van je partner", en: "your partner's other love")[language]
    case "hinge": Bilingual(nl: "je partner", en: "your partner")[language]
    default: Bilingual(nl: "de ander", en: "the other person")[language]
    }
  }
}

extension String {
  /// Where a piece begins, counted in characters; nil where it is not.
  fileprivate func range(of piece: String) -> Int? {
    ranges(of: piece).first.map { distance(from: startIndex, to: $0.lowerBound) }
  }
}
