package import EgelCore

/// What an import did to the journal, or would do.
package struct ImportOutcome: Sendable {
  package var added = 0
  package var known = 0
  /// Later versions, and what was put in the place of other content.
  package var changed = 0
  /// Records whose id is here with other content, which stayed.
  package var kept = 0
  /// The same, where nothing is to be imported then.
  package var conflicts: [Conflict] = []
  /// The entries that came, in the order in which they stand.
  package var arrived = IncomingEntries()
  /// The lines that were put in the place of others.
  package var changedLines: [[UInt8]] = []

  package struct Conflict: Equatable, Sendable {
    package enum Reason: Equatable, Sendable {
      /// The journal has other content under the id.
      case otherContent
      /// An earlier record of the import has the same id and other content.
      case repeated(record: Int)
    }

    package var id: Identifier
    package var day: Day
    /// Which record of the import it is, counted from one.
    package var record: Int
    package var reason: Reason
  }

  package init() {}

  /// What is wrong with entries by themselves, whatever is in a journal.
  package init(of arriving: IncomingEntries) {
    conflicts = Sifting(arriving, mayMeet: false).repeatedDifferently
  }
}
