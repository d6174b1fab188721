/// What may be brought up unasked: nothing of anybody who died, whose relationship with me is over or rests, who
/// is to be left in peace, or who is in the journal for the sake of a hidden relationship.
package struct Unasked: Sendable {
  private let barred: SuppressedPeople
  private let today: Day

  /// `asking` are those who were asked for by name.
  package init(_ web: Web, asking: Set<Identifier> = []) {
    today = web.day
    barred = SuppressedPeople(
      web.community.people.filter {
        $0.id != Person.me && !asking.contains($0.id) && !web.mayBeRaised($0.id)
      })
  }

  /// Whether a person may be named.
  package func mayName(_ person: Identifier) -> Bool { !barred.contains(person) }

  /// Whether an entry may be shown: whom it is about, whom its readings and its words speak of.
  ///
  /// A text that is sealed stays closed, and what was deleted is gone.
  package func mayShow(_ entry: Entry) -> Bool {
    guard entry.history.deleted == nil, !entry.isSealed(on: today) else { return false }
    return !barred.areMeant(in: entry)
  }

  /// Whether a text speaks of nobody who must not be brought up.
  package func mayShow(_ text: String) -> Bool { !barred.areNamed(in: text) }

  /// Whether somebody may be named, linked or only called so.
  package func mayName(_ subject: Subject) -> Bool { !barred.contains(subject) }
}
