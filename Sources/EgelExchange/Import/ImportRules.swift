package import EgelCore

/// What the person said about a source, and where they are.
package struct ImportRules: Sendable {
  /// Which column of a table is what.
  package var columns: [String: ImportField] = [:]
  /// What stands between the columns of a table, where it was said.
  package var separator: UInt8?
  /// How a jrnl text or a table writes its times, where it was said.
  package var timeFormat: TimeFormat?
  /// What people here are called.
  package var names: Set<Folded> = []
  /// The number that a mood's name stands for.
  package var moods: [String: Int] = [:]
  /// The scales whose answers are checked, by their keys.
  package var scales: [String: Scale] = [:]
  /// How many bytes a text may have: as many as one that is written here.
  package var longestText = Entry.longestText
  /// Told now and then which part of a source was read.
  package var progress: @Sendable (Double) -> Void = { _ in }
  /// How many seconds the clock here is ahead at an instant.
  package var here: @Sendable (Int64) -> Int
  /// The rules of a named zone, where this system knows it.
  package var zone: @Sendable (String) -> ZoneFile?

  /// The scale that Daylio's moods are answers on.
  package static let mood = "mood"

  package init(
    here: @escaping @Sendable (Int64) -> Int, zone: @escaping @Sendable (String) -> ZoneFile?
  ) {
    self.here = here
    self.zone = zone
  }
}
