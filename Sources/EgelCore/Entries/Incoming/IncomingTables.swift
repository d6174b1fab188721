/// The records of a journal beside its entries, as they came from elsewhere.
package struct IncomingTables: Sendable {
  package var people = RecordTable<Person>()
  package var relationships = RecordTable<Relationship>()
  package var agreements = RecordTable<Agreement>()
  package var questions = RecordTable<OwnQuestion>()
  package var scales = RecordTable<ScaleChoice>()
  package var keep = RecordTable<KeptThing>()

  package init() {}

  package var isEmpty: Bool {
    people.lines.isEmpty
      && relationships.lines.isEmpty
      && agreements.lines.isEmpty
      && questions.lines.isEmpty
      && scales.lines.isEmpty
      && keep.lines.isEmpty
  }

  /// Everything in either.
  package func joined(with other: IncomingTables) -> IncomingTables {
    if isEmpty { return other }
    var joined = self
    joined.people = people.joined(with: other.people)
    joined.relationships = relationships.joined(with: other.relationships)
    joined.agreements = agreements.joined(with: other.agreements)
    joined.questions = questions.joined(with: other.questions)
    joined.scales = scales.joined(with: other.scales)
    joined.keep = keep.joined(with: other.keep)
    return joined
  }
}
