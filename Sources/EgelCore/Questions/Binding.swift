/// Who stands in the places of a question.
public struct Binding: Hashable, Sendable {
  private var partner: Identifier?
  private var metamour: Identifier?
  private var hinge: Identifier?
  private var person: Identifier?

  package static let nobody = Binding()

  package init() {}

  /// The person who stands in a place.
  public subscript(place: Placeholder) -> Identifier? {
    get {
      switch place {
      case .partner: partner
      case .metamour: metamour
      case .hinge: hinge
      case .person: person
      }
    }
    set {
      switch place {
      case .partner: partner = newValue
      case .metamour: metamour = newValue
      case .hinge: hinge = newValue
      case .person: person = newValue
      }
    }
  }

  /// The same, with a person in one more place.
  func with(_ person: Identifier, at place: Placeholder) -> Binding {
    var binding = self
    binding[place] = person
    return binding
  }

  /// The places in which a person stands.
  package var places: [Placeholder] { Placeholder.allCases.filter { self[$0] != nil } }

  /// The other party of the relationship that a question's needs are about.
  package var near: Identifier? { partner ?? person ?? hinge }

  /// Whether a person is named.
  func names(_ id: Identifier) -> Bool {
    partner == id || metamour == id || hinge == id || person == id
  }

  /// Everyone who is named, each once, in the order of their ids.
  public var everybody: [Identifier] {
    var found: [Identifier] = []
    for id in [partner, metamour, hinge, person] {
      if let id, !found.contains(id) { found.append(id) }
    }
    return found.sorted()
  }
}
