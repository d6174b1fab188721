package import EgelCore

/// What a summary says beside the counts.
package struct ImportNotes: Sendable {
  /// Members that were carried over without being understood, and how often.
  package var unread: [String: Int] = [:]
  /// Names of people who are only names, and how often.
  package var names: [String: Int] = [:]
  /// Names that stand beside the ids of people.
  package var shownNames: [Identifier: String] = [:]
  /// Moods that have no number.
  package var moods: [String: Int] = [:]
  /// Pictures and recordings that a text names and that do not come along.
  package var media: [String] = []
  /// Links that were not followed.
  package var links: [String] = []
  /// Entries whose wall clock had no zone and was taken as here.
  package var floating = 0
  /// Entries without a time of day, for which noon was taken.
  package var timeless = 0
  /// Entries that fell into an hour that the clocks skipped or showed twice.
  package var clockChanges = 0
  /// Lines of a text that begin with a time in a form that is not the file's.
  package var timesInText = 0
  package var firstTimeInText: Rejection.Place?

  package init() {}

  package mutating func join(_ other: ImportNotes) {
    unread.merge(other.unread, uniquingKeysWith: +)
    names.merge(other.names, uniquingKeysWith: +)
    shownNames.merge(other.shownNames, uniquingKeysWith: { one, _ in one })
    moods.merge(other.moods, uniquingKeysWith: +)
    media += other.media
    links += other.links
    floating += other.floating
    timeless += other.timeless
    clockChanges += other.clockChanges
    timesInText += other.timesInText
    firstTimeInText = firstTimeInText ?? other.firstTimeInText
  }

  mutating func note(timeInText offset: Int, of source: ImportSource) {
    timesInText += 1
    if firstTimeInText == nil {
      let place = LineCounter.place(of: offset, in: source)
      firstTimeInText = Rejection.Place(file: source.name, line: place.line, column: place.column)
    }
  }
}
