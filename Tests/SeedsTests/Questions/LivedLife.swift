import EgelCore
import Testing

/// One of the twelve lives with the people in it, as a journal would hold them.
struct LivedLife: Sendable, CustomTestStringConvertible {
  let name: String
  var community: Community
  let desire: Bool

  var testDescription: String { name }

  private init(
    _ name: String, desire: Bool = false, form: Form?, people: [Person] = [],
    ties: [Relationship] = []
  ) {
    self.name = name
    self.desire = desire
    var me = Person(id: Person.me, name: "")
    me.forms = form.map { [DatedForm($0)] } ?? []
    community = Community(people: [me] + people, relationships: ties)
  }

  /// Every life has a quiet friend and a child too, who are never to be named.
  static let twelve: [LivedLife] = [
    LivedLife(
      "monogamous couple", form: .monogamous, people: crowd(1),
      ties: around + [tie(1, .partner, home: .together, stance: .monogamous)]),
    LivedLife(
      "open couple", desire: true, form: .open, people: crowd(1),
      ties: around + [tie(1, .partner, home: .together, stance: .open)]),
    LivedLife(
      "V, from the hinge", desire: true, form: .polyamorous, people: crowd(2),
      ties: around + [tie(1, .partner), tie(2, .partner)]),
    LivedLife(
      "V, from the end", form: .polyamorous, people: crowd(2),
      ties: around + [tie(1, .partner), tie(1, .partner, with: 2)]),
    LivedLife(
      "relationship anarchist", form: .relationshipAnarchy, people: crowd(2),
      ties: around + [tie(1, .friend), tie(2, .queerplatonic)]),
    LivedLife(
      "solo poly", form: .soloPolyamorous, people: crowd(2),
      ties: around + [tie(1, .partner), tie(2, .partner)]),
    LivedLife(
      "mono-poly pair", desire: true, form: .monogamous, people: crowd(2),
      ties: around + [
        tie(1, .partner, stance: .monogamous, other: .polyamorous), tie(1, .partner, with: 2),
      ]),
    LivedLife("aromantic", form: nil, people: crowd(1), ties: around + [tie(1, .friend)]),
    LivedLife(
      "asexual with a partner", form: .monogamous, people: crowd(1),
      ties: around + [tie(1, .partner, stance: .monogamous)]),
    LivedLife("single", form: .single, people: crowd(1), ties: around + [tie(1, .family)]),
    LivedLife(
      "newly ended", form: .single, people: crowd(2),
      ties: around + [tie(1, .partner, state: .ended), tie(2, .friend)]),
    LivedLife(
      "bereaved", form: nil, people: dead(1) + crowd(1, from: 2),
      ties: around + [tie(1, .partner, state: .endedByDeath), tie(2, .friend)]),
  ]

  static let quiet = id(90)
  static let child = id(91)
  private static let around = [tie(90, .friend), tie(91, .family)]

  static func id(_ number: Int) -> Identifier { Identifier(bits: UInt64(number) << 40) }

  private static func crowd(_ count: Int, from first: Int = 1) -> [Person] {
    let known = (first..<(first + count)).map { Person(id: id($0), name: "P\($0)") }
    var still = Person(id: quiet, name: "Quiet")
    still.isMuted = true
    var small = Person(id: child, name: "Child")
    small.isMinor = true
    return known + [still, small]
  }

  private static func dead(_ number: Int) -> [Person] {
    var person = Person(id: id(number), name: "Gone")
    person.death = Person.Death()
    return [person]
  }

  private static func tie(
    _ number: Int, _ label: Label, with other: Int? = nil, home: Home? = nil,
    state: Relationship.State = .steady, stance: Form? = nil, other theirs: Form? = nil
  ) -> Relationship {
    let party = other.map(id) ?? Person.me
    var tie = Relationship(id: id(1000 + number + (other ?? 0)), parties: [party, id(number)])
    tie.chapters = [.init(labels: [label], home: home, state: state)]
    if let stance {
      tie.stances = [
        .init(Person.me, DatedForm(stance)), .init(id(number), DatedForm(theirs ?? stance)),
      ]
    }
    return tie
  }
}
