/// Which entries are wanted; what is not asked for does not count.
///
/// Arrays, though no order is meant: there are one or two of anything, and the three kinds of set took a
/// tenth of the time that a listing takes to come into being.
package struct EntryFilter: Sendable {
  package var days: ClosedRange<Day>
  package var kinds: [Kind]
  /// All of these tags, whatever their case and accents.
  package var tags: [Folded]
  /// Anybody of these.
  package var about: [Subject]
  /// Anybody of these names, where nobody is linked.
  package var names: [Folded]
  /// Whether it counts too whom one of the answers is about.
  package var includesAnswers = false

  package init(days: ClosedRange<Day> = Day.earliest...Day.latest) {
    self.days = days
    kinds = []
    tags = []
    about = []
    names = []
  }

  /// Whether nothing is asked for but days.
  package var isOnlyDays: Bool { kinds.isEmpty && tags.isEmpty && about.isEmpty && names.isEmpty }

  /// Whether a view shows all that is asked for.
  package var isOnlyDaysAndKinds: Bool { tags.isEmpty && about.isEmpty && names.isEmpty }

  /// Whether an entry that is only looked at can be one; most are turned away here.
  package func admits(_ view: EntryView) -> Bool {
    view.isLive && days.contains(view.day) && (kinds.isEmpty || kinds.contains(view.kind))
      && (tags.isEmpty || view.tags != nil)
      && ((about.isEmpty && names.isEmpty) || view.about != nil
        || includesAnswers && view.readings != nil)
  }

  /// Whether an entry is one.
  package func admits(_ entry: Entry) -> Bool {
    days.contains(entry.day) && (kinds.isEmpty || kinds.contains(entry.kind))
      && tags.allSatisfy { tag in entry.tags.contains { Folded($0) == tag } }
      && ((about.isEmpty && names.isEmpty) || whom(entry).contains(where: isWanted))
  }

  private func whom(_ entry: Entry) -> [Subject] {
    includesAnswers ? entry.subjects : entry.about
  }

  /// Whether a subject is one of those asked for.
  package func isWanted(_ subject: Subject) -> Bool {
    if about.contains(subject) { return true }
    guard case .name(let name) = subject else { return false }
    return names.contains(Folded(name))
  }
}
