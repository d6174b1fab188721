/// What may be brought up unasked: nothing of anybody who died, whose tie with me is over or rests, who
/// is to be left in peace, or who is in the journal for the sake of a hidden tie.
public struct Unasked: Sendable {
  private let barred: Set<Identifier>
  private let barredNames: Set<Folded>
  private let spotter: NameSpotter
  private let today: Day

  /// `asking` are those who were asked for by name.
  public init(_ web: Web, asking: Set<Identifier> = []) {
    self.init(
      barring: web.community.people.filter {
        $0.id != Person.me && !asking.contains($0.id) && !web.mayBeRaised($0.id)
      }, on: web.day)
  }

  /// What may leave the journal: nothing of those who are in it for the sake of hidden ties alone. Nil
  /// where nobody is.
  package init?(leaving community: Community, on day: Day) {
    guard community.relationships.contains(where: { $0.isHidden }) else { return nil }
    let hidden = community.people.filter { person in
      let own = community.relationships.filter { $0.parties.contains(person.id) }
      return person.id != Person.me && !own.isEmpty && own.allSatisfy(\.isHidden)
    }
    guard !hidden.isEmpty else { return nil }
    self.init(barring: hidden, on: day)
  }

  private init(barring people: [Person], on day: Day) {
    today = day
    barred = Set(people.map(\.id))
    let names = people.flatMap { [$0.name, $0.alias ?? ""] }.filter { !$0.isEmpty }
    barredNames = Set(names.map { Folded($0) })
    spotter = NameSpotter(names)
  }

  /// Whether a person may be named.
  public func mayName(_ person: Identifier) -> Bool { !barred.contains(person) }

  /// Whether an entry may be shown: whom it is about, whom its readings and its words speak of.
  ///
  /// A text that is sealed stays closed, and what was deleted is gone.
  public func mayShow(_ entry: Entry) -> Bool {
    guard entry.history.deleted == nil, !entry.isSealed(on: today) else { return false }
    return !speaks(in: entry)
  }

  /// Whether an entry is about those who are not to be named, or its readings or words are.
  package func speaks(in entry: Entry) -> Bool {
    if barred.isEmpty { return false }
    let subjects = entry.about + entry.readings.compactMap(\.about)
    guard subjects.allSatisfy(mayName) else { return true }
    let words =
      [entry.text, entry.asked?.words ?? ""] + entry.tags + entry.feelings.map(\.word)
    return words.contains(where: spotter.speaks)
  }

  /// Whether a text speaks of nobody who must not be brought up.
  public func mayShow(_ text: String) -> Bool { !spotter.speaks(in: text) }

  /// Whether somebody may be named, linked or only called so.
  public func mayName(_ subject: Subject) -> Bool {
    switch subject {
    case .person(let id): mayName(id)
    case .name(let name): !barredNames.contains(Folded(name)) && !spotter.speaks(in: name)
    }
  }
}
