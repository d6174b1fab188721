@testable import EgelCore

/// Versions of one entry, made as a person makes them.
enum Versions {
  static let october = Month(unchecked: 2026, 10)
  static let november = Month(unchecked: 2026, 11)
  static let december = Month(unchecked: 2026, 12)

  static let first = Entry(
    id: Identifier(bits: 7), day: october.first, at: moment(0), text: "first")

  static func moment(_ seconds: Int) -> Moment {
    Moment(instant: 1_795_000_000 + Int64(seconds), offset: 3600) ?? .epoch
  }

  /// The first version with another text, another time of change, or deleted.
  static func made(_ text: String, _ edited: Int?, isDeleted: Bool) -> Entry {
    var version = first
    version.text = text
    version.history.edited = isDeleted ? nil : edited.map(moment)
    version.history.deleted = isDeleted ? edited.map(moment) : nil
    return version
  }

  static func made(_ facts: (String, Int?, Bool)) -> Entry {
    made(facts.0, facts.1, isDeleted: facts.2)
  }

  /// What somebody makes of an entry who sees these versions of it.
  static func next(
    _ text: String, after seen: [Entry], in month: Month = october, edited: Int
  ) -> Entry {
    var version = Entry(id: first.id, day: month.first, at: first.at, text: text)
    version.history = Lineage(joining: seen)?.next(edited: moment(edited)) ?? History()
    return version
  }

  static func line(_ versions: Entry...) -> EntryLine {
    .entry(Lineage(joining: versions) ?? Lineage(first))
  }

  static func mark(in month: Month, to home: Month, seen: [Entry]) -> EntryLine {
    let seen = Set(seen.map(\.fingerprint))
    return .moved(
      MovedMark(id: first.id, in: month, to: home, seen: seen, extra: ExtraMembers()))
  }
}
